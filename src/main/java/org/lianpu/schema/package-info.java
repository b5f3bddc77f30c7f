/* SPDX-License-Identifier: Apache-2.0 */
/** The numbered migrations of the graph. */
@NullMarked
package org.lianpu.schema;

import org.jspecify.annotations.NullMarked;
