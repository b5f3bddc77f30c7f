/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lianpu.intake.notice.Suggestion;

/**
 * The headings of a file, found however they are written: width, case, blanks, a unit in brackets, a star for "required", a colon at the end
 * and the upper part of a two-row head do not matter, in this order of preference.
 */
final class HeadingIndex {
    /** No such heading. */
    static final int NONE = -1;
    /** Several columns with this heading. */
    static final int SEVERAL = -2;

    private static final int SHORTEST_SUGGESTED = 3;

    private final List<String> headings;
    private final List<Map<String, Integer>> passes = new ArrayList<>();

    HeadingIndex(List<String> headings) {
        this.headings = headings;
        passes.add(new HashMap<>());
        passes.add(new HashMap<>());
        passes.add(new HashMap<>());
        passes.add(new HashMap<>());
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip();
            String folded = fold(heading);
            if (!folded.isEmpty()) {
                add(0, heading, i);
                add(1, folded, i);
                add(2, withoutBracket(folded), i);
                add(3, withoutBracket(folded.substring(folded.lastIndexOf('/') + 1)), i);
            }
        }
    }

    private void add(int pass, String key, int index) {
        passes.get(pass).merge(key, index, (first, second) -> SEVERAL);
    }

    /** {@return the index of the column, or {@link #NONE} or {@link #SEVERAL}} */
    int find(String wanted) {
        String stripped = wanted.strip();
        String folded = fold(stripped);
        String[] keys = {stripped, folded, withoutBracket(folded), withoutBracket(folded)};
        for (int pass = 0; pass < keys.length; pass++) {
            Integer index = passes.get(pass).get(keys[pass]);
            if (index != null) {
                return index;
            }
        }
        return NONE;
    }

    String heading(int index) {
        return headings.get(index).strip();
    }

    int size() {
        return headings.size();
    }

    /** {@return the heading of the file nearest to the wanted one, empty where none is near} */
    String nearest(String wanted) {
        return nearest(wanted, headings);
    }

    /** {@return the known word nearest to the given one; of two characters, one changed makes another word} */
    static String nearest(String word, Iterable<String> known) {
        Map<String, String> folded = new HashMap<>();
        known.forEach(k -> folded.putIfAbsent(fold(k), k.strip()));
        folded.remove("");
        String wanted = fold(word);
        String near =
                wanted.length() < SHORTEST_SUGGESTED ? "" : Suggestion.nearest(wanted, new TreeSet<>(folded.keySet()));
        return folded.getOrDefault(near, "");
    }

    /** {@return the headings folded, as a set: what a header is known again by} */
    Set<String> folded() {
        Set<String> folded = new TreeSet<>();
        headings.forEach(h -> folded.add(fold(h)));
        folded.remove("");
        return folded;
    }

    /** {@return one form for the ways of writing a heading} */
    static String fold(String heading) {
        String folded = Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cf}]", "");
        if (folded.startsWith("$.")) {
            folded = folded.substring(2);
        }
        int start = 0;
        int end = folded.length();
        while (start < end && folded.charAt(start) == '*') {
            start++;
        }
        while (end > start && "*:".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        folded = folded.substring(start, end);
        int open = folded.lastIndexOf('(');
        boolean unit = open > 0
                && folded.endsWith(")")
                && Units.parse(folded.substring(open + 1, folded.length() - 1)).isPresent();
        return unit ? folded.substring(0, open) : folded;
    }

    static String withoutBracket(String folded) {
        int open = folded.lastIndexOf('(');
        return open > 0 && folded.endsWith(")") ? folded.substring(0, open) : folded;
    }
}
