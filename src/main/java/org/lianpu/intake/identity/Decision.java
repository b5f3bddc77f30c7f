/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

/**
 * What a person said of two records, kept and replayed: the question never comes again.
 *
 * @param same whether they are one firm
 * @param by who said so
 * @param at when, ISO 8601: of two decisions on one pair the later counts
 */
public record Decision(String left, String right, boolean same, String by, String at) {
    public Decision {
        if (left.equals(right)) {
            throw new IllegalArgumentException("A decision is about two records, not about " + left + " alone");
        }
        if (left.compareTo(right) > 0) {
            String smaller = right;
            right = left;
            left = smaller;
        }
    }
}
