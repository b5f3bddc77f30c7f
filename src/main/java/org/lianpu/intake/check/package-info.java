/* SPDX-License-Identifier: Apache-2.0 */
/** Rows against each other and against the graph. */
@NullMarked
package org.lianpu.intake.check;

import org.jspecify.annotations.NullMarked;
