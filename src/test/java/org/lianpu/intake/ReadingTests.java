/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.intake.check.Typing;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Resolution;
import org.lianpu.intake.mapping.Mapping;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.Suggestion;
import org.lianpu.intake.reading.RowReader;
import org.lianpu.intake.reading.TextDecoding;
import org.lianpu.intake.table.CellParser;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/** Bytes to text to cells to rows, and rows that speak of one thing to what holds. */
class ReadingTests {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2024-06-30T08:00:00Z"), ZoneOffset.UTC);
    private static final At AT = At.row("t.csv", 2);

    // ---- encodings

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void textIsReadInTheEncodingItFits(String charset) {
        assertThat(TextDecoding.decode("企业名称,镕\n".getBytes(Charset.forName(charset)))
                        .orElseThrow()
                        .text())
                .isEqualTo("企业名称,镕\n");
    }

    @Test
    void byteOrderMarkDecidesAndIsDropped() {
        assertThat(TextDecoding.decode("\uFEFF表".getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .text())
                .isEqualTo("表");
        assertThat(TextDecoding.decode("\uFEFF表".getBytes(StandardCharsets.UTF_16LE))
                        .orElseThrow()
                        .text())
                .isEqualTo("表");
        assertThat(TextDecoding.decode("\uFEFF表".getBytes(StandardCharsets.UTF_16BE))
                        .orElseThrow()
                        .text())
                .isEqualTo("表");
    }

    @Test
    void binaryAndBrokenBytesAreRefused() {
        assertThat(TextDecoding.decode(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
        assertThat(TextDecoding.decode(new byte[] {'a', (byte) 0xFF, (byte) 0xFF}))
                .isEmpty();
        assertThat(TextDecoding.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF}))
                .isEmpty();
    }

    // ---- cells

    @ParameterizedTest
    @CsvSource({
        "INTEGER,１２,12",
        "INTEGER,'1,234',1234",
        "DECIMAL,'1,234.5',1234.5",
        "DECIMAL,-1e3,-1000.0",
        "SHARE,80%,0.8",
        "SHARE,０.５,0.5",
        "FLAG,是,true",
        "FLAG,No,false",
        "DATE,2024,2024",
        "DATE,2024/06/30,2024-06-30",
        "DATE,2024.06.30,2024-06-30",
        "LIST,甲；乙; 丙,'[甲, 乙, 丙]'",
        "CODE,TI-CON,TI-CON"
    })
    void cellsAreReadAsOfficesWriteThem(ColumnType type, String text, String value) {
        Notices notices = new Notices();
        assertThat(String.valueOf(new CellParser(TODAY, notices).parse(Column.of(type, "c"), text, () -> AT)))
                .isEqualTo(value);
        assertThat(notices.groups()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER,1.5",
        "INTEGER,十二",
        "DECIMAL,NaN",
        "DECIMAL,1.2.3",
        "SHARE,1.5",
        "SHARE,-1%",
        "FLAG,maybe",
        "DATE,2024-02-30",
        "DATE,June",
        "CODE,a b",
        "CODE,a|b"
    })
    void cellsOfWrongFormAreToldWithTheirPlace(ColumnType type, String text) {
        assertThat(noticeOf(Column.of(type, "c"), text)).isInstanceOf(CellNotice.MalformedValue.class);
    }

    @Test
    void dateAfterTodayIsTold() {
        assertThat(noticeOf(Column.of(ColumnType.DATE, "c"), "2025")).isInstanceOf(CellNotice.FutureDate.class);
        assertThat(noticeOf(Column.of(ColumnType.DATE, "c"), "2024-07-02")).isInstanceOf(CellNotice.FutureDate.class);
    }

    @Test
    void choiceTakesCodeAndWordAndTellsItsChoices() {
        Column column = Column.choice("phase", "阶段", "SIGNED=签约/已签约");
        CellParser parser = new CellParser(TODAY, new Notices());
        assertThat(parser.parse(column, "已签约", () -> AT)).isEqualTo("SIGNED");
        assertThat(parser.parse(column, "signed", () -> AT)).isEqualTo("SIGNED");
        assertThat(noticeOf(column, "投产"))
                .isInstanceOfSatisfying(
                        CellNotice.UnknownChoice.class,
                        n -> assertThat(n.choices()).contains("SIGNED", "签约"));
    }

    private static Notice noticeOf(Column column, String text) {
        Notices notices = new Notices();
        assertThat(new CellParser(TODAY, notices).parse(column, text, () -> AT)).isNull();
        assertThat(notices.groups()).hasSize(1);
        return notices.groups().get(0).kept().get(0);
    }

    // ---- rows

    private static List<Row> read(Notices notices, Mapping mapping, String... lines) {
        Typing typing = new Typing(new CellParser(TODAY, notices), notices);
        return new RowReader(notices)
                .read(Tables.RESOURCE_LINKS, "f.csv", String.join("\n", lines), mapping).stream()
                        .flatMap(raw -> typing.typed(raw).stream())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resource,link,source", "资源,环节,来源", " Resource ,LINK,来源", "resource\tlink\tsource"})
    void headingsMayBeOursOrChinese(String header) {
        Notices notices = new Notices();
        String separator = header.contains("\t") ? "\t" : ",";
        assertThat(read(notices, Mapping.NONE, header, String.join(separator, "R", "L", "S")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text("resource")).isEqualTo("R");
                    assertThat(row.text("link")).isEqualTo("L");
                    assertThat(row.at().row()).isEqualTo(2);
                });
        assertThat(notices.groups()).isEmpty();
    }

    @Test
    void rowNumbersAreThoseOfASpreadsheetEvenBehindBlankLines() {
        Notices notices = new Notices();
        assertThat(read(notices, Mapping.NONE, "resource,link,source", ",,", "R,L,S", "", "R,M,S"))
                .extracting(r -> r.at().row())
                .containsExactly(3, 5);
    }

    @Test
    void faultsOfFormAreToldByKind() {
        Notices notices = new Notices();
        read(notices, Mapping.NONE, "resource,link,资源,lnik,source", "R,L,,,S", "R,L,,,S,more", "R,,,,S");
        assertThat(notices.groups())
                .extracting(Notices.Group::code)
                .containsExactlyInAnyOrder("duplicate_column", "unknown_column", "row_too_long", "missing_value");
    }

    @Test
    void unclosedQuoteIsAMalformedFile() {
        Notices notices = new Notices();
        read(notices, Mapping.NONE, "resource,link,source", "\"R,L,S");
        assertThat(notices.groups()).isNotEmpty();
    }

    @Test
    void noticesAreCappedButCounted() {
        Notices notices = new Notices();
        for (int i = 0; i < Notices.KEPT_PER_CODE + 50; i++) {
            notices.add(new CellNotice.MissingValue(At.row("f.csv", i)));
        }
        assertThat(notices.groups().get(0).kept()).hasSize(Notices.KEPT_PER_CODE);
        assertThat(notices.count(Notice.Severity.ERROR)).isEqualTo(Notices.KEPT_PER_CODE + 50L);
    }

    // ---- mappings

    @Test
    void mappingRenamesAddsReplacesAndLeavesOut() {
        Mapping mapping = Mapping.parse("""
                table: resource_links
                columns: {resource: code, link: step}
                constants: {source: s-1}
                values: {link: {矿: TI-ORE}}
                skip_when_blank: [resource]
                """);
        Notices notices = new Notices();
        assertThat(read(notices, mapping, "code,step,link,other", "R,矿,wrong,x", ",矿,,x"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text("link")).isEqualTo("TI-ORE");
                    assertThat(row.text("source")).isEqualTo("s-1");
                });
        assertThat(notices.groups()).extracting(Notices.Group::code).containsExactly("skipped_row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1, 2", "", "- a", "tabel: firms", "table: firms\ntable: links"})
    void mappingOfWrongFormIsRefused(String yaml) {
        assertThatThrownBy(() -> Mapping.parse(yaml)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyMappingOfTheProjectNamesColumnsThatExist() throws java.io.IOException {
        try (var files = java.nio.file.Files.list(java.nio.file.Path.of("data-import", "mappings"))) {
            List<java.nio.file.Path> all =
                    files.filter(f -> f.toString().endsWith(".yml")).toList();
            assertThat(all).isNotEmpty();
            for (java.nio.file.Path file : all) {
                Mapping mapping = Mapping.parse(java.nio.file.Files.readString(file));
                Table table = Tables.find(mapping.table()).orElseThrow();
                assertThat(mapping.columns().keySet()).allMatch(table::has);
                assertThat(mapping.constants().keySet()).allMatch(table::has);
            }
        }
    }

    // ---- suggestions and resolution

    @ParameterizedTest
    @CsvSource({"regoin,region", "name_hz,name_zh", "完全不同的列,''"})
    void nearestWordIsSuggestedOnlyWhenNear(String typed, String nearest) {
        assertThat(Suggestion.nearest(typed, List.of("region", "name_zh", "source")))
                .isEqualTo(nearest);
    }

    @Test
    void viewOfASubjectDoesNotDependOnTheOrderOfItsClaims() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Map<String, Object> claim = new java.util.HashMap<>(Map.of("asOf", "202" + random.nextInt(3)));
                for (String property : List.of("revenue", "status", "nameEn")) {
                    if (random.nextBoolean()) {
                        claim.put(property, property + i);
                    }
                }
                claims.add(claim("c" + i, "s" + i, random.nextInt(3) * 10L, claim));
            }
            Map<String, ?> expected = Resolution.resolve(Tables.FIRMS, claims);
            Collections.shuffle(claims, random);
            assertThat(Map.<String, Object>copyOf(known(Resolution.resolve(Tables.FIRMS, claims))))
                    .isEqualTo(known(expected));
        }
    }

    private static Map<String, Object> known(Map<String, ?> row) {
        Map<String, Object> known = new java.util.HashMap<>();
        row.forEach((k, v) -> known.put(k, String.valueOf(v)));
        return known;
    }

    @Test
    void betterSourceWinsThenLaterDateAndBlanksAreFilled() {
        Claim press = claim("1", "press", 10, Map.of("asOf", "2024", "revenue", 5.0, "nameEn", "X"));
        Claim filing = claim("2", "filing", 90, Map.of("asOf", "2020", "revenue", 7.0));
        assertThat(Resolution.resolve(Tables.FIRMS, Arrays.asList(press, filing)))
                .containsEntry("revenue", 7.0)
                .containsEntry("sourceId", "filing")
                .containsEntry("nameEn", "X");
    }

    private static Claim claim(String id, String source, long precedence, Map<String, Object> values) {
        Map<String, Object> node = new java.util.HashMap<>(values);
        node.put("id", id);
        node.put("kind", "firms");
        node.put("subject", "firms:x");
        node.put("source", source);
        node.put("precedence", precedence);
        node.put("seen", List.of(values.get("asOf") + "|b"));
        return Claim.ofNode(node).orElseThrow();
    }
}
