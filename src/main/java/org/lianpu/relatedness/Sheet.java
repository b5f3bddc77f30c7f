/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A CSV text as heading and lines, with the problems found in it so far. Tabs separate where the heading holds one. */
final class Sheet {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]{1,15}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})([eE][+-]?[0-9]{1,2})?");

    /** Cells of one line, stripped; {@code row} as a spreadsheet counts. */
    record Line(int row, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    private final String file;
    private final List<String> heading = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();

    Sheet(String file, String text) {
        this.file = file;
        int firstEnd = text.indexOf('\n');
        char separator = (firstEnd < 0 ? text : text.substring(0, firstEnd)).indexOf('\t') >= 0 ? '\t' : ',';
        int row = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord csvRow : csv) {
                row = Math.toIntExact(csvRow.getStartingLineNumber());
                List<String> cells =
                        csvRow.getFields().stream().map(String::strip).toList();
                if (heading.isEmpty()) {
                    heading.addAll(cells);
                } else if (!cells.stream().allMatch(String::isEmpty)) {
                    lines.add(new Line(row, cells));
                }
            }
        } catch (CsvParseException | IOException e) {
            add(FileProblem.Kind.MALFORMED, row, "", "", String.valueOf(e.getMessage()));
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            add(FileProblem.Kind.EMPTY, 0, "", "", "");
        }
    }

    List<String> heading() {
        return heading;
    }

    List<Line> lines() {
        return lines;
    }

    List<FileProblem> problems() {
        return problems;
    }

    boolean sound() {
        return problems.isEmpty();
    }

    void add(FileProblem.Kind kind, int row, String column, String value, String detail) {
        problems.add(new FileProblem(file, kind, row, column, value, detail));
    }

    /** {@return where one of these headings stands; told as a problem where two columns have one} */
    OptionalInt find(Collection<String> names) {
        int found = -1;
        for (int i = 0; i < heading.size(); i++) {
            if (names.contains(heading.get(i).toLowerCase(Locale.ROOT))) {
                if (found >= 0) {
                    add(FileProblem.Kind.REPEATED_COLUMN, 1, heading.get(i), "", heading.get(found));
                    return OptionalInt.of(found);
                }
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** As {@link #find}; told as a problem where there is none, and then -1. */
    int require(List<String> names) {
        OptionalInt found = find(names);
        if (found.isEmpty()) {
            add(FileProblem.Kind.MISSING_COLUMN, 1, names.get(0), "", String.join(", ", names));
        }
        return found.orElse(-1);
    }

    /** {@return the text of a cell that must not be blank; told as a problem where it is} */
    String text(Line line, int column) {
        String text = line.cell(column);
        if (text.isEmpty()) {
            add(FileProblem.Kind.BLANK, line.row(), heading.get(column), "", "");
        }
        return text;
    }

    /** {@return the number in a cell; told as a problem where there is none} */
    OptionalDouble number(Line line, int column) {
        String text = text(line, column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        // Full-width digits and thousands separators are how offices write numbers.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "");
        if (!NUMBER.matcher(plain).matches()) {
            add(FileProblem.Kind.NOT_A_NUMBER, line.row(), heading.get(column), text, "");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(plain));
    }

    /** As {@link #number}, at least 0. */
    OptionalDouble amount(Line line, int column) {
        OptionalDouble number = number(line, column);
        if (number.isEmpty() || ActivityMatrix.isAmount(number.getAsDouble())) {
            return number;
        }
        boolean negative = number.getAsDouble() < 0;
        add(
                negative ? FileProblem.Kind.NEGATIVE : FileProblem.Kind.OUT_OF_RANGE,
                line.row(),
                heading.get(column),
                line.cell(column),
                "");
        return OptionalDouble.empty();
    }
}
