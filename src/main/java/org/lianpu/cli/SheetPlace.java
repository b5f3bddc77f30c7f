/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** For which region and chain a returned sheet was made: it says so in its head, so that nobody has to type it again. */
record SheetPlace(String region, String chain) {
    private static final String REGION = "地区代码";
    private static final String CHAIN = "产业链编码";

    static SheetPlace read(Path file) {
        Map<String, String> about = new HashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Row row : workbook.getFirstSheet().read()) {
                for (int i = 0; i + 1 < row.getCellCount(); i++) {
                    String heading = row.getCellText(i).strip();
                    if (heading.equals(REGION) || heading.equals(CHAIN)) {
                        about.putIfAbsent(heading, row.getCellText(i + 1).strip());
                    }
                }
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw Misuse.of("cli.misuse.sheet", file.toString());
        }
        @Nullable String region = about.get(REGION);
        @Nullable String chain = about.get(CHAIN);
        if (region == null || chain == null || region.isEmpty() || chain.isEmpty()) {
            throw Misuse.of("cli.misuse.sheet", file.toString());
        }
        return new SheetPlace(region, chain);
    }
}
