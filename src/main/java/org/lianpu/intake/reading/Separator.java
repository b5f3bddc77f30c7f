/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What separates the fields of a text: the mark that splits the most of its first rows into the same number of fields.
 *
 * @param mark the character
 * @param columns how many fields most rows have, 1 where nothing separates
 */
record Separator(char mark, int columns) {
    private static final char[] CANDIDATES = {',', '\t', ';', '|', '，'};
    private static final int SAMPLE = 1 << 16;
    private static final int ROWS = 200;
    private static final double FEWEST = 0.5;
    private static final Pattern HINT = Pattern.compile("^sep=(.)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private record Fit(char mark, int columns, double share, int known) {
        /** Known headings decide; then the share of rows in steps of a tenth; then the number of columns. */
        boolean betterThan(Fit other) {
            if (known != other.known) {
                return known > other.known;
            }
            long mine = Math.round(share * 10);
            long theirs = Math.round(other.share * 10);
            return mine != theirs ? mine > theirs : columns > other.columns;
        }
    }

    /** {@return the separator of a text, found from its first rows unless given} */
    static Separator of(InputFile file, TextEncoding encoding, @Nullable Character given, Predicate<String> known)
            throws IOException {
        String sample = sample(file, encoding);
        Matcher hint = HINT.matcher(sample);
        Character mark = given != null
                ? given
                : hint.lookingAt() ? Character.valueOf(hint.group(1).charAt(0)) : null;
        if (mark != null && mark != '"') {
            return new Separator(mark, fit(sample, mark, known).columns());
        }
        Fit best = new Fit(',', 1, 0, 0);
        for (char candidate : CANDIDATES) {
            Fit fit = fit(sample, candidate, known);
            if (fit.columns() > 1 && fit.share() >= FEWEST && fit.betterThan(best)) {
                best = fit;
            }
        }
        return new Separator(best.mark(), best.columns());
    }

    private static String sample(InputFile file, TextEncoding encoding) throws IOException {
        char[] buffer = new char[SAMPLE];
        int length = 0;
        try (Reader in = encoding.open(file)) {
            for (int read = in.read(buffer, 0, SAMPLE); read > 0; read = in.read(buffer, length, SAMPLE - length)) {
                length += read;
            }
        }
        String text = new String(buffer, 0, length);
        int end = length < SAMPLE ? length : Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return end <= 0 ? text : text.substring(0, end);
    }

    private static Fit fit(String sample, char mark, Predicate<String> known) {
        Map<Integer, Integer> counts = new HashMap<>();
        int rows = 0;
        int headings = 0;
        for (List<String> fields : rows(sample, mark)) {
            rows++;
            counts.merge(fields.size(), 1, Integer::sum);
            if (fields.size() > 1) {
                int found = 0;
                for (String field : fields) {
                    found += known.test(Headings.plain(field)) ? 1 : 0;
                }
                headings = Math.max(headings, found);
            }
        }
        int columns = 1;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            int most = counts.getOrDefault(columns, 0);
            if (count.getKey() > 1
                    && (columns == 1
                            || count.getValue() > most
                            || (count.getValue() == most && count.getKey() > columns))) {
                columns = count.getKey();
            }
        }
        // One sentence has full-width commas as well; only several rows of as many are a table.
        boolean prose = mark == '，' && rows == 1;
        double share = rows == 0 || columns == 1 || prose ? 0 : (double) counts.getOrDefault(columns, 0) / rows;
        return new Fit(mark, columns, share, headings);
    }

    private static List<List<String>> rows(String sample, char mark) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(mark)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(sample)) {
            for (CsvRecord row : reader) {
                List<String> fields = row.getFields();
                if (!fields.stream().allMatch(EmptyMarks::isBlank)) {
                    rows.add(fields);
                }
                if (rows.size() == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // What was read so far is sample enough.
        }
        return rows;
    }
}
