/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Table;
import org.lianpu.words.Words;

/** Writes a draft of a mapping as YAML, the reasons as comments. */
final class DraftWriter {
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Set<String> RESERVED =
            Set.of("yes", "no", "true", "false", "null", "on", "off", "y", "n", "是", "否");
    private static final String[] SEPARATORS = {"、", "，", ",", "；", ";", "|"};
    private static final double OFTEN = 0.2;
    private static final int MOST_SHOWN = 20;

    private final TableHead head;
    private final Table table;
    private final Words words;
    private final StringBuilder yaml = new StringBuilder();

    DraftWriter(TableHead head, Table table, Words words) {
        this.head = head;
        this.table = table;
        this.words = words;
    }

    String write(List<ColumnGuess> guesses, List<List<String>> values, List<String> left, List<Column> missing) {
        comment(say("head"));
        comment(say("file", Glob.lastPart(head.file()), table.name(), table.title()));
        line("table: " + table.name());
        line("match:");
        line("  headings: [" + list(head.headings()) + "]");
        line("parameters:");
        line("  source_id: \"\"     # " + clean(say("source_id")));
        line("  source_title: \"\"  # " + clean(say("source_title")));
        line("  year: \"\"          # " + clean(say("year")));
        line("  as_of: \"\"         # " + clean(say("as_of")));
        line(
                "source: {source_id: \"{source_id}\", title: \"{source_title}\", year: \"{year}\", kind: OFFICE, access: INTERNAL}");
        ColumnGuess split = split(guesses, values);
        if (split != null) {
            comment(say("each", heading(split)));
            line("each: {from: " + quoted(heading(split)) + ", separators: ["
                    + list(separators(values.get(split.index()))) + "]}");
        }
        line(guesses.isEmpty() ? "columns: {}" : "columns:");
        for (ColumnGuess guess : guesses) {
            column(guess, values.get(guess.index()), guess.equals(split));
        }
        boolean dated = guesses.stream().anyMatch(g -> g.column().name().equals("as_of"));
        if (table.has("as_of") && !dated) {
            line("constants:");
            line("  as_of: \"{as_of}\"");
        }
        missing.forEach(c -> comment(say(
                "missing",
                c.name(),
                c.headings().isEmpty() ? c.name() : c.headings().get(0))));
        if (!left.isEmpty()) {
            comment(say("left", String.join(words.locale().equals(Locale.ENGLISH) ? ", " : "、", left)));
        }
        return yaml.toString();
    }

    private void column(ColumnGuess guess, List<String> sample, boolean split) {
        Column column = guess.column();
        String confidence = say("confidence." + guess.confidence().name().toLowerCase(Locale.ROOT));
        String why = say("why." + guess.why().name().toLowerCase(Locale.ROOT));
        String like = sample.isEmpty() ? say("no_values") : say("like", Math.round(guess.like() * 100), sample.size());
        comment("  ", say("guess", confidence, why, like));
        choices(column, sample);
        String from = quoted(split ? TargetRule.Each.ITEM : heading(guess));
        List<String> more = new ArrayList<>();
        boolean digits = sample.stream().filter(DraftWriter::isDateDigits).count() * 2 > sample.size();
        if (column.type() == ColumnType.DATE && digits) {
            more.add("date: yyyyMMdd");
        }
        List<String> separators = separators(sample).stream()
                .filter(s -> !s.equals("；") && !s.equals(";"))
                .toList();
        if (column.type() == ColumnType.LIST && !separators.isEmpty()) {
            more.add("items: [" + list(separators) + "]");
        }
        line("  " + column.name() + ": "
                + (more.isEmpty() ? from : "{from: " + from + ", " + String.join(", ", more) + "}"));
    }

    private static boolean isDateDigits(String value) {
        return value.length() == 8 && value.chars().allMatch(Character::isDigit);
    }

    /** Words that are none of the column's choices need a line under {@code values}; which one, only a person can say. */
    private void choices(Column column, List<String> sample) {
        if (column.type() == ColumnType.CHOICE) {
            Set<String> unknown = new TreeSet<>(sample);
            unknown.removeAll(column.choices().keySet());
            if (!unknown.isEmpty()) {
                List<String> shown = unknown.stream().limit(MOST_SHOWN).toList();
                comment("  ", say("values", String.join(" / ", shown), String.join(" / ", column.choiceWords())));
            }
        }
    }

    /** A column of products that holds several in one cell, where a row of ours is one product. */
    private static @org.jspecify.annotations.Nullable ColumnGuess split(
            List<ColumnGuess> guesses, List<List<String>> values) {
        return guesses.stream()
                .filter(g -> g.column().key() && g.column().name().equals("product"))
                .filter(g -> !separators(values.get(g.index())).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static List<String> separators(List<String> sample) {
        List<String> often = new ArrayList<>();
        for (String separator : SEPARATORS) {
            long with = sample.stream().filter(v -> v.contains(separator)).count();
            if (!sample.isEmpty() && with >= OFTEN * sample.size()) {
                often.add(separator);
            }
        }
        return often;
    }

    private String heading(ColumnGuess guess) {
        return head.headings().get(guess.index()).strip();
    }

    private String list(List<String> texts) {
        return String.join(
                ", ",
                texts.stream()
                        .filter(t -> !t.isBlank())
                        .map(t -> quoted(t.strip()))
                        .toList());
    }

    /** A text as YAML: bare where that is safe, else between double quotes. */
    private static String quoted(String text) {
        if (SIMPLE.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' '
                    || c == '\u007F'
                    || (c >= '\u0080' && c < '\u00A0')
                    || (c >= '\uD800' && !Character.isLetterOrDigit(c))) {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private String say(String key, Object... arguments) {
        return words.say("api.draft." + key, arguments);
    }

    private void comment(String text) {
        comment("", text);
    }

    private void comment(String indent, String text) {
        line(indent + "# " + clean(text));
    }

    /** Headings may hold anything; a comment is one line of what YAML may hold. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]", " ");
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
