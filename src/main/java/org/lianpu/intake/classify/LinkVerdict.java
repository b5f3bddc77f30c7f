/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a firm's evidence says of one link.
 *
 * @param score sum of the weights of the kinds, at most 1; evidence stays shown where a person decided otherwise
 * @param hits strongest of each kind
 * @param reasons what made the verdict other than the score alone; sentences under {@code classify.reason.<code>}
 */
public record LinkVerdict(String link, Verdict verdict, double score, List<Hit> hits, Set<Why> reasons) {
    /** Of an occupation. */
    public enum Verdict {
        CONFIRMED,
        UNCERTAIN,
        REJECTED
    }

    /** What made a verdict. */
    public enum Why {
        /** An exclusion term, or 不含 …, and no word for the link anywhere else. */
        EXCLUDED,
        /** All that is said of it in the scope is buying and selling. */
        SALES_ONLY,
        /** Being set up, or stopped. */
        IDLE,
        /** Enough by score, but of one kind only. */
        ONE_KIND,
        /** The rule of the chain has not passed its gate: at most UNCERTAIN. */
        RULE_OFF,
        /** A person decided. */
        PERSON;

        /** {@return the code in bundles and answers} */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One piece of evidence.
     *
     * @param text clause, product, name or code that it was found in
     * @param term what was found there
     */
    public record Hit(EvidenceKind kind, double weight, String text, String term) {}

    public LinkVerdict {
        hits = List.copyOf(hits);
        reasons = Set.copyOf(reasons);
    }
}
