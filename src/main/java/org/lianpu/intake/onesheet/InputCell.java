/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cell 上级/上游环节: names separated by 、；, or line breaks, 甲 或 乙 and 甲/乙 for alternatives, 甲 + 乙 for what is needed together. A
 * name of the sheet that holds such a sign itself is not cut.
 */
final class InputCell {
    private static final String SIGNS = "、；;，,/／|或+＋\n\r";
    /** Between the names of a cell. */
    static final Pattern ITEMS = Pattern.compile("[、；;，,\\n\\r]+");

    private static final Pattern WAYS = Pattern.compile("\\s*(?:或者|或|/|／|\\||(?<=\\s)or(?=\\s))\\s*");
    private static final Pattern TOGETHER = Pattern.compile("[+＋]");
    /** These join two things or stand in one name; they cut only where both halves are names of the sheet. */
    private static final Pattern AND_WORDS = Pattern.compile("以及|和|与|及");

    private static final char PRIVATE_USE = '\uE000';

    private final List<String> guarded;
    private final java.util.function.Predicate<String> known;

    /** @param names of the links of the sheet */
    InputCell(Collection<String> names) {
        java.util.Set<String> keys = names.stream().map(LinkNames::key).collect(java.util.stream.Collectors.toSet());
        this.known = name -> keys.contains(LinkNames.key(name));
        this.guarded = names.stream()
                .map(LinkNames::clean)
                .filter(name -> name.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(Character.MAX_VALUE - PRIVATE_USE - 1)
                .toList();
    }

    /** {@return what the cell names, one clause an item} */
    List<Clause> clauses(String cell) {
        if (known.test(cell)) {
            return List.of(Clause.of(LinkNames.clean(cell)));
        }
        // Signs of the private use area stand for nothing that a person types, until we put them there.
        String text = cell.replaceAll("[\uE000-\uF8FF]", " ");
        for (int i = 0; i < guarded.size(); i++) {
            text = text.replace(guarded.get(i), String.valueOf((char) (PRIVATE_USE + i)));
        }
        List<Clause> clauses = new ArrayList<>();
        for (String item : ITEMS.split(text, -1)) {
            List<List<String>> ways = new ArrayList<>();
            for (String way : WAYS.split(item, -1)) {
                List<String> together = together(way);
                if (!together.isEmpty() && !ways.contains(together)) {
                    ways.add(together);
                }
            }
            if (!ways.isEmpty()) {
                clauses.add(new Clause(ways, false, false));
            }
        }
        return clauses;
    }

    private List<String> together(String way) {
        List<String> names = new ArrayList<>();
        for (String part : TOGETHER.split(way, -1)) {
            String name = LinkNames.clean(restored(part));
            if (name.isEmpty()) {
                continue;
            }
            for (String one : halves(name).orElse(List.of(name))) {
                if (!names.contains(one)) {
                    names.add(one);
                }
            }
        }
        return names;
    }

    private Optional<List<String>> halves(String name) {
        if (known.test(name)) {
            return Optional.empty();
        }
        List<String> parts = AND_WORDS.splitAsStream(name).map(LinkNames::clean).toList();
        return parts.size() > 1 && parts.stream().allMatch(known) ? Optional.of(parts) : Optional.empty();
    }

    private String restored(String part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            int index = part.charAt(i) - PRIVATE_USE;
            if (index >= 0 && index < guarded.size()) {
                text.append(guarded.get(index));
            } else {
                text.append(part.charAt(i));
            }
        }
        return text.toString();
    }
}
