/* SPDX-License-Identifier: Apache-2.0 */
/** Which links a firm makes, by what a registry row says of it (METHODS M24): pure functions of rows, terms and rules. */
@NullMarked
package org.lianpu.intake.classify;

import org.jspecify.annotations.NullMarked;
