/* SPDX-License-Identifier: Apache-2.0 */
/** Which link is missing, which action follows and why (METHODS M10–M11). */
@NullMarked
package org.lianpu.gap;

import org.jspecify.annotations.NullMarked;
