/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

/** Why a verdict is what it is. */
public enum StatusReason {
    /** Coverage undeclared or below the cut-off: neither absence nor strength may be said. */
    LOW_COVERAGE,
    /** Nobody confirmed, but somebody possible. */
    UNCERTAIN_EVIDENCE,
    /** Coverage suffices and nobody is there. */
    NOBODY_FOUND,
    /** A sheet says 有 without naming the firms. */
    REPORTED_WITHOUT_NAMES,
    /** Totals of region and nation are missing: specialisation cannot be judged. */
    NO_REFERENCE,
    /** A rule that decides could not be evaluated. */
    NOT_EVALUABLE,
    /** All tests of the rule of this status passed; for WEAK: all others failed. */
    RULE_MET
}
