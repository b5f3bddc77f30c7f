/* SPDX-License-Identifier: Apache-2.0 */
/** The tables that may be handed in, declared once, and their typed rows. */
@NullMarked
package org.lianpu.intake.table;

import org.jspecify.annotations.NullMarked;
