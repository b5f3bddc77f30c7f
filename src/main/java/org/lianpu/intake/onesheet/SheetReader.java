/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.SheetNotice;
import org.lianpu.intake.reading.EmptyMarks;
import org.lianpu.intake.reading.FoundTable;
import org.lianpu.intake.reading.InputFile;
import org.lianpu.intake.reading.Limits;
import org.lianpu.intake.reading.Reading;
import org.lianpu.intake.reading.ReadingOptions;
import org.lianpu.intake.reading.TextRow;
import org.lianpu.intake.table.Tables;

/** Finds the rows of links in a file of any kind that offices write: the tables that have a column 环节, help and example aside. */
public final class SheetReader {
    /** The example in the template; nobody means to build that. */
    static final String EXAMPLE_SHEET = "示例";

    private static final Set<String> NOT_DATA = Set.of(Tables.HELP_SHEET, EXAMPLE_SHEET);

    private final int mostRows;
    private final Notices notices;
    private final List<SheetRow> rows = new ArrayList<>();
    private String title = "";
    private boolean found;
    private boolean full;

    private SheetReader(int mostRows, Notices notices) {
        this.mostRows = mostRows;
        this.notices = notices;
    }

    /**
     * What a file says.
     *
     * @param file name as handed in
     * @param title what stands above the table; empty for nothing
     */
    public record Sheet(String file, String title, List<SheetRow> rows) {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /** {@return the rows of a file; none where a notice says why} */
    public static Sheet read(InputFile file, int mostRows, Notices notices) {
        SheetReader reader = new SheetReader(mostRows, notices);
        ReadingOptions options = ReadingOptions.DETECT
                .withKnownHeading(h -> SheetColumn.find(h).isPresent())
                .withoutData(NOT_DATA);
        try (Stream<FoundTable> tables = Reading.tables(List.of(file), options, Limits.DEFAULT, notices)) {
            tables.forEach(reader::table);
        }
        if (!reader.found && !notices.hasErrors()) {
            notices.add(new SheetNotice.NoChainSheet(At.file(file.name())));
        } else if (reader.rows.isEmpty() && !notices.hasErrors()) {
            notices.add(new SheetNotice.EmptyChainSheet(At.file(file.name())));
        }
        return new Sheet(file.name(), reader.title, reader.rows);
    }

    private void table(FoundTable table) {
        Map<Integer, SheetColumn> columns = columns(table);
        if (!columns.containsValue(SheetColumn.LINK)) {
            return;
        }
        found = true;
        if (title.isEmpty() && !table.head().titles().isEmpty()) {
            title = table.head().titles().get(0);
        }
        String head = table.head().file();
        table.forEachRow(row -> add(head, row, columns, table.head().headings()));
    }

    private Map<Integer, SheetColumn> columns(FoundTable table) {
        Map<Integer, SheetColumn> columns = new HashMap<>();
        List<String> headings = table.head().headings();
        for (int i = 0; i < headings.size(); i++) {
            int index = i;
            SheetColumn.find(headings.get(i))
                    .filter(column -> !columns.containsValue(column))
                    .ifPresent(column -> columns.put(index, column));
        }
        if (!columns.containsValue(SheetColumn.LINK)) {
            columns.replaceAll((i, column) -> column == SheetColumn.DOWNSTREAM ? SheetColumn.LINK : column);
        }
        if (columns.containsValue(SheetColumn.LINK)) {
            columns.values().remove(SheetColumn.DOWNSTREAM);
            for (int i = 0; i < headings.size(); i++) {
                if (!columns.containsKey(i) && !headings.get(i).isBlank()) {
                    notices.add(new SheetNotice.UnusedColumn(
                            new At(table.head().file(), table.head().headerRow(), headings.get(i), null)));
                }
            }
        }
        return columns;
    }

    private void add(String file, TextRow row, Map<Integer, SheetColumn> columns, List<String> headings) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        columns.forEach((index, column) -> {
            String cell = EmptyMarks.strip(row.cell(index));
            if (!EmptyMarks.isEmpty(cell)) {
                cells.put(column, column == SheetColumn.RELATION ? relation(cell, headings.get(index)) : cell);
            }
        });
        if (cells.isEmpty() || full) {
            return;
        }
        if (rows.size() == mostRows) {
            full = true;
            notices.add(new SheetNotice.TooManyLinks(At.row(file, row.row()), mostRows));
            return;
        }
        rows.add(new SheetRow(file, row.row(), cells));
    }

    /** A tick under a heading that is one of the two words says that word, a cross the other. */
    private static String relation(String cell, String heading) {
        boolean all = heading.contains("缺一不可");
        boolean any = heading.contains("可替代");
        if (all == any) {
            return cell;
        }
        return SheetWords.flag(cell).map(yes -> yes == all ? "缺一不可" : "可替代").orElse(cell);
    }
}
