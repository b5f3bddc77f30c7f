/* SPDX-License-Identifier: Apache-2.0 */
/** Everything a person types or hands in: tables, mappings, notices, claims, views and publication. */
@NullMarked
package org.lianpu.intake;

import org.jspecify.annotations.NullMarked;
