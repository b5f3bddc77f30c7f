/* SPDX-License-Identifier: Apache-2.0 */
/** The status of each link of a chain in a region with its evidence (METHODS M1–M6), and the verification sheet 核实单. */
@NullMarked
package org.lianpu.diagnosis;

import org.jspecify.annotations.NullMarked;
