/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import org.lianpu.firm.Uscc;

/** Recorded changes of codes: the only reason for which one firm has two valid ones. */
@FunctionalInterface
public interface CodeChanges {
    /** Nothing is recorded. */
    CodeChanges NONE = code -> code;

    /** {@return the code that is in force for one that once was; the code itself where no change is recorded} */
    Uscc current(Uscc code);
}
