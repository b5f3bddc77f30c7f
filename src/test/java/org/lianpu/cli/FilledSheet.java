/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A verification sheet as a department hands it back: the cells it was sent with, and answers in the rows of some links. */
final class FilledSheet {
    private static final int ANSWER = 3;

    private FilledSheet() {}

    /**
     * Writes the sheet that was sent to {@code to}, with answers in it.
     *
     * @param answers by code of the link: answer, count, firms, basis, unit, day; an empty text leaves the cell as it is
     * @return {@code to}
     */
    static Path of(Path sent, Path to, Map<String, List<String>> answers) throws IOException {
        try (var in = new ReadableWorkbook(sent.toFile());
                var bytes = Files.newOutputStream(to);
                var out = new Workbook(bytes, "office", "1.0")) {
            var sheet = out.newWorksheet(in.getFirstSheet().getName());
            for (Row row : in.getFirstSheet().read()) {
                int at = row.getRowNum() - 1;
                for (int i = 0; i < row.getCellCount(); i++) {
                    sheet.value(at, i, row.getCellText(i));
                }
                var answer = answers.getOrDefault(row.getCellText(0), List.of());
                for (int i = 0; i < answer.size(); i++) {
                    if (!answer.get(i).isEmpty()) {
                        sheet.value(at, ANSWER + i, answer.get(i));
                    }
                }
            }
        }
        return to;
    }
}
