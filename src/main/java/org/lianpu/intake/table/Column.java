/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One column of a {@link Table}, declared in one line: {@code number("万元", "revenue", "营业收入").example("32000")}. What it means stands in
 * the message bundles {@code tables_zh} and {@code tables_en}, see {@link Table#meaningOf(Column)}.
 *
 * @param name English, snake_case: the heading in files of our own
 * @param headings Chinese headings that mean the same, the first being the one shown
 * @param traits what sets it apart from an optional value
 * @param unit unit of the number, as shown; null or blank for what has none
 * @param reference table that the cell points into; null unless {@link ColumnType#REFERENCE}
 * @param choices word a file may use → code kept in the graph; empty unless {@link ColumnType#CHOICE}
 * @param example a cell as an office would write it
 */
public record Column(
        String name,
        List<String> headings,
        ColumnType type,
        Set<Trait> traits,
        @Nullable String unit,
        @Nullable String reference,
        Map<String, String> choices,
        String example) {

    /** What sets a column apart. */
    public enum Trait {
        /** A cell may not be blank. */
        REQUIRED,
        /** Part of the row's key. */
        KEY,
        /** A number that may be below zero. */
        SIGNED,
        /** Personal data: kept only as a keyed hash for matching, never in clear (DESIGN §6). */
        PERSONAL
    }

    /** Properties of a claim that say something of the claim itself; a column of such a name steps aside. */
    public static final Set<String> OF_CLAIM = Set.of(
            "id", "kind", "subject", "year", "precedence", "confidence", "sourceId", "batchId", "seen", "implied");

    public Column {
        headings = List.copyOf(headings);
        traits = Set.copyOf(traits);
    }

    public static Column of(ColumnType type, String name, String... headings) {
        return new Column(name, List.of(headings), type, Set.of(), null, null, Map.of(), "");
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

    public static Column integer(String unit, String name, String... headings) {
        return of(ColumnType.INTEGER, name, headings).in(unit);
    }

    public static Column share(String name, String... headings) {
        return of(ColumnType.SHARE, name, headings);
    }

    public static Column rate(String name, String... headings) {
        return of(ColumnType.RATE, name, headings);
    }

    public static Column date(String name, String... headings) {
        return of(ColumnType.DATE, name, headings);
    }

    public static Column deadline(String name, String... headings) {
        return of(ColumnType.DEADLINE, name, headings);
    }

    public static Column list(String name, String... headings) {
        return of(ColumnType.LIST, name, headings);
    }

    public static Column firm(String name, String... headings) {
        return of(ColumnType.FIRM, name, headings);
    }

    public static Column reference(String table, String name, String... headings) {
        Column c = of(ColumnType.REFERENCE, name, headings);
        return new Column(c.name, c.headings, c.type, c.traits, c.unit, table, c.choices, c.example);
    }

    /**
     * A closed set: each choice is {@code CODE} or {@code CODE=别名/别名}.
     *
     * @throws IllegalArgumentException when one word stands for two codes
     */
    public static Column choice(String name, String heading, String... choices) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String choice : choices) {
            List<String> parts = Arrays.asList(choice.split("[=/]", -1));
            for (String word : parts) {
                if (words.put(word, parts.get(0)) != null) {
                    throw new IllegalArgumentException("column " + name + " has two choices called " + word);
                }
            }
        }
        Column c = of(ColumnType.CHOICE, name, heading);
        return new Column(c.name, c.headings, c.type, c.traits, c.unit, c.reference, words, c.example);
    }

    public Column in(String measure) {
        return new Column(name, headings, type, traits, measure, reference, choices, example);
    }

    public Column mandatory() {
        return with(Trait.REQUIRED);
    }

    /** Part of the key; a key column is required unless {@link #orBlank()} says otherwise. */
    public Column asKey() {
        return with(Trait.KEY).with(Trait.REQUIRED);
    }

    public Column orBlank() {
        Set<Trait> left = EnumSet.noneOf(Trait.class);
        left.addAll(traits);
        left.remove(Trait.REQUIRED);
        return new Column(name, headings, type, left, unit, reference, choices, example);
    }

    public Column personal() {
        return with(Trait.PERSONAL);
    }

    /** A number that may be below zero, as a balance or a refund; others may not. */
    public Column signed() {
        return with(Trait.SIGNED);
    }

    private Column with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Column(name, headings, type, more, unit, reference, choices, example);
    }

    /** {@return this column with headings that a file may use besides} */
    public Column alsoHeaded(String... more) {
        List<String> all = new ArrayList<>(headings);
        all.addAll(List.of(more));
        return new Column(name, all, type, traits, unit, reference, choices, example);
    }

    public Column example(String cell) {
        return new Column(name, headings, type, traits, unit, reference, choices, cell);
    }

    public boolean required() {
        return traits.contains(Trait.REQUIRED);
    }

    /** {@return whether its numbers may be below zero: rates always may} */
    public boolean maySink() {
        return traits.contains(Trait.SIGNED) || !(type == ColumnType.DECIMAL || type == ColumnType.INTEGER);
    }

    public boolean key() {
        return traits.contains(Trait.KEY);
    }

    /** {@return whether its cells are personal data, of which only a keyed hash may be kept} */
    public boolean isPersonal() {
        return traits.contains(Trait.PERSONAL);
    }

    /** {@return the name as a property of a node: {@code seat_region} becomes {@code seatRegion}, a personal one {@code phoneHash}} */
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
        return property.append(isPersonal() ? "Hash" : "").toString();
    }

    /** {@return the property of a claim: one that says something of the claim itself keeps its name for that} */
    public String claimProperty() {
        String property = property();
        return OF_CLAIM.contains(property)
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

    /** {@return each choice as an office writes it: the first Chinese word of its code, else the code} */
    public List<String> choiceWords() {
        Map<String, String> shown = new LinkedHashMap<>();
        choices.forEach((word, code) -> {
            if (word.equals(code)) {
                shown.putIfAbsent(code, word);
            } else if (code.equals(shown.get(code))) {
                shown.put(code, word);
            }
        });
        return List.copyOf(shown.values());
    }
}
