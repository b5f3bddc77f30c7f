/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.reading.FoundTable;
import org.lianpu.intake.reading.RowSink;
import org.lianpu.intake.reading.TextRow;
import org.lianpu.words.Words;

/**
 * All rows that were not taken, as they came, with what is wrong and how to repair it behind them: to be put right and handed in alone.
 * One CSV (UTF-8 with byte order mark, for Excel and WPS) for each table that has any.
 */
public final class RejectedRows {
    /** Headings of the added columns; a file that has them is read without them. */
    public static final List<String> ADDED = List.of("原行号", "问题", "修改办法");

    private static final Words CHINESE = Words.of(Locale.CHINESE);

    private final NoticeLog log;
    private final Path folder;

    public RejectedRows(NoticeLog log, Path folder) {
        this.log = log;
        this.folder = folder;
    }

    /** Writes the rejected rows of a table; {@return how many} */
    public long write(FoundTable table) {
        String file = table.head().file();
        NoticeLog.Reader told = log.read(file);
        long[] rows = {0};
        @Nullable CsvWriter[] out = {null};
        try {
            table.read(new RowSink() {
                @Override
                public void accept(TextRow row) {
                    List<Told> problems = rejecting(told.of(row.row()));
                    if (!problems.isEmpty()) {
                        give(row, problems);
                    }
                }

                @Override
                public void rejected(TextRow row, Notice why) {
                    give(row, List.of(Told.of(why)));
                }

                private void give(TextRow row, List<Told> problems) {
                    if (out[0] == null) {
                        out[0] = open(table);
                    }
                    out[0].writeRecord(record(table, row, problems));
                    rows[0]++;
                }
            });
        } finally {
            close(out[0]);
        }
        return rows[0];
    }

    private static List<Told> rejecting(List<Told> told) {
        return told.stream().filter(t -> t.fate() == Notice.Fate.REJECTED).toList();
    }

    private CsvWriter open(FoundTable table) {
        try {
            Files.createDirectories(folder);
            Writer writer = Files.newBufferedWriter(folder.resolve(name(table)), StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().build(writer);
            List<String> headings = new ArrayList<>(table.head().headings());
            headings.addAll(ADDED);
            csv.writeRecord(headings);
            return csv;
        } catch (IOException e) {
            throw new UncheckedIOException("The rejected rows cannot be written to " + folder, e);
        }
    }

    private static String name(FoundTable table) {
        String base = table.head().file().replaceAll("[\\\\/:*?\"<>|#!]+", "_");
        return base.toLowerCase(Locale.ROOT).endsWith(".csv") ? base : base + ".csv";
    }

    private static List<String> record(FoundTable table, TextRow row, List<Told> problems) {
        List<String> cells = new ArrayList<>();
        int width = Math.max(table.head().headings().size(), row.cells().size());
        for (int i = 0; i < width; i++) {
            cells.add(PlainText.harmless(row.cell(i)));
        }
        cells.add(String.valueOf(row.row()));
        cells.add(String.join(
                "；", problems.stream().map(t -> t.message(CHINESE)).distinct().toList()));
        cells.add(String.join(
                "；", problems.stream().map(t -> t.repair(CHINESE)).distinct().toList()));
        return cells;
    }

    private static void close(@Nullable CsvWriter csv) {
        if (csv != null) {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
