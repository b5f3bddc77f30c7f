/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

/**
 * A record that stands for a firm with another id.
 *
 * @param canonical id of the firm: its valid code, else the smallest id of its records
 * @param score of the strongest judgement that put the record there
 * @param rule what that judgement rested on
 * @param judgement rules or a person
 * @param by version of the rules, or the person
 */
public record Redirect(String record, String canonical, double score, Reason rule, Judgement judgement, String by) {
    /** Who judged. */
    public enum Judgement {
        AUTO,
        PERSON
    }
}
