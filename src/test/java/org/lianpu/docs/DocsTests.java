/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/**
 * Documents and templates say what the declarations say. When one has drifted, {@code mvn test -Dtest=DocsTests
 * -Dlianpu.docs.write=true} writes it anew.
 */
class DocsTests {
    private static final Path ROOT = Path.of("data-import");
    private static final Path TEMPLATES = ROOT.resolve("templates");
    private static final boolean WRITE = Boolean.getBoolean("lianpu.docs.write");
    private static final String REPAIR = "%s has drifted from the declarations: run with -Dlianpu.docs.write=true";

    static Stream<Table> tables() {
        return Tables.ALL.stream();
    }

    @Test
    void tablesAreDescribed() throws IOException {
        same(ROOT.resolve("TABLES.md"), TablesPage.text());
    }

    @Test
    void noticesAreDescribed() throws IOException {
        same(ROOT.resolve("NOTICES.md"), NoticesPage.text());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void templateInTextHoldsTheHeader(Table table) throws IOException {
        same(TEMPLATES.resolve(table.name() + ".csv"), Templates.csv(table));
    }

    /** The bytes of a workbook hold the time it was written; what a person sees in it is compared. */
    @ParameterizedTest
    @MethodSource("tables")
    void templateAsWorkbookHoldsHeaderAndHelp(Table table) throws IOException {
        Path file = TEMPLATES.resolve(table.name() + ".xlsx");
        byte[] wanted = Templates.xlsx(table);
        if (WRITE && !(Files.exists(file) && cells(Files.readAllBytes(file)).equals(cells(wanted)))) {
            Files.write(file, wanted);
        }
        assertThat(cells(Files.readAllBytes(file))).as(REPAIR, file).isEqualTo(cells(wanted));
        assertThat(cells(wanted).get(0)).isEqualTo(table.title());
    }

    /** A table that was taken away leaves no template behind. */
    @Test
    void noTemplateIsLeftOver() throws IOException {
        Set<String> wanted = Tables.ALL.stream()
                .flatMap(t -> Stream.of(t.name() + ".csv", t.name() + ".xlsx"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    /** Written by hand: whoever adds a table says who holds such data, and what the product says without them. */
    @Test
    void whereSaysWhoHoldsWhatForEveryTable() throws IOException {
        String where = Files.readString(ROOT.resolve("WHERE.md"));
        assertThat(Tables.ALL).allSatisfy(table -> assertThat(where).contains("`" + table.name() + "`"));
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("全部 " + Tables.ALL.size() + " 张");
    }

    /** The first sentence says what it is; an example of how it comes about helps more than a second one. */
    @Test
    void everyNoticeHasADocComment() {
        for (Class<?> family : NoticesPage.families()) {
            for (Class<?> kind : NoticesPage.kinds(family)) {
                assertThat(NoticesPage.comment(kind, "record " + kind.getSimpleName()))
                        .as(kind.getSimpleName())
                        .matches("\\p{Lu}.*\\..*|\\p{Lu}.*\\.");
            }
        }
    }

    private static void same(Path file, String wanted) throws IOException {
        if (WRITE) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, wanted, StandardCharsets.UTF_8);
        }
        assertThat(file).as(REPAIR, file).exists();
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as(REPAIR, file)
                .isEqualTo(wanted);
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
