/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which records are one firm, and what is left to ask. The same records and decisions give the same partition, whatever
 * their order.
 *
 * @param canonical record id → id of its firm, for every record
 * @param redirects records whose firm has another id, by record id
 * @param questions what a person has to say, most wanted first
 * @param branches record id of a branch → id of the firm that it is a part of
 * @param contradictions what could not be followed, each with both records
 */
public record Partition(
        SortedMap<String, String> canonical,
        List<Redirect> redirects,
        List<Question> questions,
        SortedMap<String, String> branches,
        List<Contradiction> contradictions) {

    /** Two records that something makes one firm and something else keeps apart. */
    public record Contradiction(Kind kind, String left, String right) {
        /** What stands against what. */
        public enum Kind {
            /** Rules would join two valid codes through records without one. */
            AUTO_JOINS_TWO_CODES,
            /** A person joins two valid codes: record the change of code instead. */
            PERSON_JOINS_TWO_CODES,
            /** A person joins what another decision keeps apart; they stay apart. */
            PERSON_AGAINST_PERSON,
            /** A person keeps two records with one valid code apart: one of the codes is wrong. */
            ONE_CODE_KEPT_APART;

            /** {@return the code in bundles, under {@code identity.contradiction}} */
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    public Partition {
        redirects = List.copyOf(redirects);
        questions = List.copyOf(questions);
        contradictions = List.copyOf(contradictions);
    }

    /** {@return the records of each firm, by its id} */
    public SortedMap<String, SortedSet<String>> firms() {
        SortedMap<String, SortedSet<String>> firms = new TreeMap<>();
        for (Map.Entry<String, String> entry : canonical.entrySet()) {
            firms.computeIfAbsent(entry.getValue(), firm -> new TreeSet<>()).add(entry.getKey());
        }
        return firms;
    }
}
