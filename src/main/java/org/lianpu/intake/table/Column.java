/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.claim.Claim;

/**
 * One column of a {@link Table}.
 *
 * @param name English, snake_case: the heading in files of our own
 * @param headings Chinese headings that mean the same, the first being the one shown
 * @param required whether a cell may not be blank
 * @param key whether it is part of the row's key
 * @param unit unit of the number, as shown; null for what has none
 * @param reference table that the cell points into; null unless {@link ColumnType#REFERENCE}
 * @param choices word a file may use → code kept in the graph; empty unless {@link ColumnType#CHOICE}
 */
public record Column(
        String name,
        List<String> headings,
        ColumnType type,
        boolean required,
        boolean key,
        @Nullable String unit,
        @Nullable String reference,
        Map<String, String> choices) {

    public static Column of(ColumnType type, String name, String... headings) {
        return new Column(name, List.of(headings), type, false, false, null, null, Map.of());
    }

    public static Column text(String name, String... headings) {
        return of(ColumnType.TEXT, name, headings);
    }

    public static Column code(String name, String... headings) {
        return of(ColumnType.CODE, name, headings);
    }

    public static Column flag(String name, String... headings) {
        return of(ColumnType.FLAG, name, headings);
    }

    public static Column number(String unit, String name, String... headings) {
        return of(ColumnType.DECIMAL, name, headings).in(unit);
    }

    public static Column reference(String table, String name, String... headings) {
        Column c = of(ColumnType.REFERENCE, name, headings);
        return new Column(c.name, c.headings, c.type, c.required, c.key, c.unit, table, c.choices);
    }

    /** A closed set: each choice is {@code CODE} or {@code CODE=别名/别名}. */
    public static Column choice(String name, String heading, String... choices) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String choice : choices) {
            List<String> parts = Arrays.asList(choice.split("[=/]", -1));
            parts.forEach(word -> words.put(word, parts.get(0)));
        }
        return new Column(name, List.of(heading), ColumnType.CHOICE, false, false, null, null, words);
    }

    public Column in(String measure) {
        return new Column(name, headings, type, required, key, measure, reference, choices);
    }

    public Column mandatory() {
        return new Column(name, headings, type, true, key, unit, reference, choices);
    }

    /** Part of the key; a key column is required unless {@link #orBlank()} says otherwise. */
    public Column asKey() {
        return new Column(name, headings, type, true, true, unit, reference, choices);
    }

    public Column orBlank() {
        return new Column(name, headings, type, false, key, unit, reference, choices);
    }

    /** {@return the name as a property of a node: {@code seat_region} becomes {@code seatRegion}} */
    public String property() {
        StringBuilder property = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                upper = true;
            } else {
                property.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return property.toString();
    }

    /** {@return the property of a claim: one that says something of the claim itself keeps its name for that} */
    public String claimProperty() {
        String property = property();
        return Claim.OWN.contains(property)
                ? "given" + Character.toUpperCase(property.charAt(0)) + property.substring(1)
                : property;
    }

    /** {@return every heading a file may use for this column} */
    public List<String> allHeadings() {
        List<String> all = new ArrayList<>();
        all.add(name);
        all.addAll(headings);
        return all;
    }
}
