/* SPDX-License-Identifier: Apache-2.0 */
/** Cypher files: one question a file, parameters only. */
@NullMarked
package org.lianpu.query;

import org.jspecify.annotations.NullMarked;
