/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.Preview;
import org.lianpu.intake.Recognition;
import org.lianpu.intake.mapping.BoundTable;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.report.Told;
import org.lianpu.words.Words;

/**
 * How files would be read, said in one language.
 *
 * @param tables the tables found, file by file
 * @param notices everything told of the files, their heads and the rows shown
 */
record PreviewView(List<TableView> tables, NoticesView notices) {
    /**
     * A table of a file.
     *
     * @param file its name, with archive and sheet
     * @param handed name of the file that was handed in: what is said of it alone is said under this name
     * @param format CSV, TSV, XLSX, XLS, JSON, JSONL
     * @param encoding null where the file is no text
     * @param separator null where there is none
     * @param headerRow its row number; 0 where there is none
     * @param titles what stands above the head
     * @param reading how it is read
     * @param headings the columns of the file
     * @param constants columns of ours that are the same in every row
     * @param left headings that nothing takes
     * @param rows the first rows
     * @param more whether rows follow
     * @param problems of the head and of these rows
     */
    record TableView(
            String file,
            String handed,
            @Nullable String sheet,
            String format,
            @Nullable String encoding,
            @Nullable String separator,
            int headerRow,
            List<String> titles,
            ReadingView reading,
            List<HeadingView> headings,
            List<ConstantView> constants,
            List<String> left,
            List<Preview.SampleRow> rows,
            boolean more,
            List<ProblemView> problems) {}

    /**
     * How a table is read.
     *
     * @param how MAPPING_CHOSEN, EXACT, PARTLY, TABLE_CHOSEN or OWN
     * @param mapping null for a table in our own headings
     * @param share of the mapping's headings that the file has, 0–1
     * @param tables ours that the rows become; none where it is not known what the file holds
     * @param parameters of the mapping, with the value that holds where the import gives none
     */
    record ReadingView(
            String how,
            @Nullable String mapping,
            @Nullable String mappingTitle,
            double share,
            List<TableName> tables,
            Map<String, String> parameters) {}

    /** One of our tables. */
    record TableName(String name, String title) {}

    /**
     * A column of the file.
     *
     * @param unit that the file gives for it, null for none
     * @param becomes columns of ours that it becomes
     */
    record HeadingView(String text, @Nullable String unit, List<Becomes> becomes) {}

    /** A column of ours. */
    record Becomes(String table, String column, String title) {}

    /** A column of ours that the file does not give. */
    record ConstantView(String table, String column, String title, String value) {}

    /**
     * A problem in the head or in a row that is shown.
     *
     * @param row of the file; 0 for the table as a whole
     * @param cells indexes of the columns that it is about; none for the row as a whole
     */
    record ProblemView(
            int row, List<Integer> cells, String code, String severity, String title, String message, String repair) {}

    static PreviewView of(Preview preview, Words words) {
        return new PreviewView(
                preview.tables().stream().map(t -> table(t, words)).toList(), NoticesView.of(preview.notices(), words));
    }

    private static TableView table(Preview.TablePreview table, Words words) {
        TableHead head = table.head();
        List<HeadingView> headings = new ArrayList<>();
        for (int i = 0; i < head.headings().size(); i++) {
            String heading = head.headings().get(i).strip();
            headings.add(new HeadingView(heading, head.units().get(i), becomes(heading, table.taken(), words)));
        }
        return new TableView(
                head.file(),
                table.handed(),
                head.sheet(),
                head.format(),
                head.encoding(),
                head.separator(),
                head.headerRow(),
                head.titles(),
                reading(table, words),
                headings,
                constants(table, words),
                table.left(),
                table.rows(),
                table.more(),
                problems(table, words));
    }

    private static ReadingView reading(Preview.TablePreview table, Words words) {
        Recognition recognition = table.recognition();
        FileMapping mapping = recognition.mapping();
        return new ReadingView(
                recognition.how().name(),
                mapping == null ? null : mapping.name(),
                mapping == null ? null : mapping.title(),
                recognition.share(),
                table.tables().stream()
                        .map(t -> new TableName(t.name(), TablesView.title(t, words)))
                        .toList(),
                mapping == null ? Map.of() : new TreeMap<>(mapping.parameters()));
    }

    private static List<Becomes> becomes(String heading, List<BoundTable.Taken> taken, Words words) {
        return taken.stream()
                .filter(t -> !heading.isEmpty() && parts(t.heading()).contains(heading))
                .map(t -> new Becomes(t.table().name(), t.column(), title(t, words)))
                .toList();
    }

    private static List<ConstantView> constants(Preview.TablePreview table, Words words) {
        List<ConstantView> constants = new ArrayList<>();
        for (BoundTable.Taken taken : table.taken()) {
            String value = taken.constant();
            boolean fromFile = table.head().headings().stream()
                    .anyMatch(h -> parts(taken.heading()).contains(h.strip()));
            if (value != null && !fromFile) {
                constants.add(new ConstantView(taken.table().name(), taken.column(), title(taken, words), value));
            }
        }
        return constants;
    }

    private static String title(BoundTable.Taken taken, Words words) {
        return TablesView.title(taken.table().getColumn(taken.column()), words);
    }

    /** A column of ours that several of the file make is headed by all of them. */
    private static Set<String> parts(String heading) {
        Set<String> parts = new TreeSet<>(List.of(heading.split("\\+")));
        parts.add(heading);
        return parts;
    }

    /** Only what can be seen: the head, and the rows shown. */
    private static List<ProblemView> problems(Preview.TablePreview table, Words words) {
        Set<Integer> shown = new TreeSet<>(Set.of(0, table.head().headerRow()));
        table.rows().forEach(row -> shown.add(row.row()));
        List<ProblemView> problems = new ArrayList<>();
        table.problems().forEach((row, notices) -> {
            if (shown.contains(row)) {
                notices.forEach(notice -> problems.add(problem(notice, table.head(), words)));
            }
        });
        return problems;
    }

    private static ProblemView problem(Notice notice, TableHead head, Words words) {
        Told told = Told.of(notice);
        List<Integer> cells = new ArrayList<>();
        String column = told.at().column();
        if (column != null && !column.isBlank()) {
            for (int i = 0; i < head.headings().size(); i++) {
                String heading = head.headings().get(i).strip();
                if (!heading.isEmpty() && parts(column).contains(heading)) {
                    cells.add(i);
                }
            }
        }
        return new ProblemView(
                told.at().row(),
                cells,
                told.code(),
                told.severity().name(),
                words.say("notice." + told.code() + ".title"),
                told.message(words),
                told.repair(words));
    }
}
