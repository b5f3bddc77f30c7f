/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.lianpu.intake.onesheet.ChainWorkbook;

/** The templates of the one sheet say what the columns say; {@code -Dlianpu.docs.write=true} writes them anew. */
class ChainSheetTemplateTests {
    private static final Path FOLDER = Path.of("data-import", "chain-sheet");
    private static final boolean WRITE = Boolean.getBoolean("lianpu.docs.write");

    @Test
    void templateInTextHoldsTheHeader() throws IOException {
        Path file = FOLDER.resolve("template.csv");
        String wanted = "\uFEFF" + String.join(",", ChainWorkbook.headings()) + "\n";
        if (WRITE) {
            Files.writeString(file, wanted);
        }
        assertThat(Files.readString(file)).isEqualTo(wanted);
    }

    @Test
    void templateAsWorkbookHoldsHeaderExampleAndHelp() throws IOException {
        Path file = FOLDER.resolve("template.xlsx");
        byte[] wanted = ChainWorkbook.template(false);
        if (WRITE && !(Files.exists(file) && cells(Files.readAllBytes(file)).equals(cells(wanted)))) {
            Files.write(file, wanted);
        }
        assertThat(cells(Files.readAllBytes(file))).isEqualTo(cells(wanted)).contains("产业链", "示例", "填写说明");
    }

    private static List<String> cells(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book.getSheets().toList()) {
                cells.add(sheet.getName());
                for (Row row : sheet.read()) {
                    row.stream()
                            .filter(c -> c != null && !c.getText().isEmpty())
                            .forEach(c -> cells.add(c.getAddress() + " " + c.getText()));
                }
            }
        }
        return cells;
    }
}
