/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a 经营范围 into its clauses, at ；and 。, or at ，where it has no others. The first clause is what a firm mainly
 * does, by the rules of registration; the lists 一般项目 and 许可项目 have a first clause each.
 */
final class ScopeReader {
    private final Set<String> heads;
    private final Set<String> lesser;

    ScopeReader(ScopeWords words) {
        this.heads = words.of("heads");
        this.lesser = words.of("lesser");
    }

    /** A clause and whether it is a first one. */
    record Clause(String text, boolean first) {}

    /** {@return the clauses of a normalised scope} */
    List<Clause> clauses(String scope) {
        boolean commas = indexOfEnd(scope, 0) < 0 || onlyAtEnd(scope);
        List<Clause> clauses = new ArrayList<>(8);
        boolean first = true;
        boolean later = false;
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= scope.length(); i++) {
            char c = i < scope.length() ? scope.charAt(i) : ';';
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean end = i == scope.length() || (depth == 0 && (isEnd(c) || (commas && c == ',')));
            if (!end) {
                continue;
            }
            String clause = scope.substring(from, i);
            from = i + 1;
            int head = head(clause, heads);
            if (head > 0) {
                first = true;
                clause = clause.substring(head);
            }
            int less = head(clause, lesser);
            if (less > 0) {
                later = true;
                clause = clause.substring(less);
            }
            if (!clause.isEmpty()) {
                clauses.add(new Clause(clause, first && !later));
                first = false;
            }
        }
        return clauses;
    }

    private static boolean isEnd(char c) {
        return c == ';' || c == '。';
    }

    private static int indexOfEnd(String scope, int from) {
        for (int i = from; i < scope.length(); i++) {
            if (isEnd(scope.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean onlyAtEnd(String scope) {
        return indexOfEnd(scope, 0) == scope.length() - 1;
    }

    private static int head(String clause, Set<String> words) {
        int length = ScopeWords.at(words, clause, 0);
        return length > 0 && clause.startsWith(":", length) ? length + 1 : length;
    }
}
