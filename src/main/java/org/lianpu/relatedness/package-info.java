/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Relatedness and complexity of activities across regions 关联密度、经济复杂度 (METHODS M7, M8), and linkages of sectors 前后向关联 (M9):
 * evidence of feasibility and position, never a verdict.
 */
@NullMarked
package org.lianpu.relatedness;

import org.jspecify.annotations.NullMarked;
