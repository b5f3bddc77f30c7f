/* SPDX-License-Identifier: Apache-2.0 */
/** Which records are one firm (METHODS M23): pure functions of records, decisions and rules. */
@NullMarked
package org.lianpu.intake.identity;

import org.jspecify.annotations.NullMarked;
