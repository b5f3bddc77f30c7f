/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Resolution;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.Suggestion;
import org.lianpu.intake.table.CellParser;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Tables;

/** Cells of text to values, and rows that speak of one thing to what holds. */
class ReadingTests {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2024-06-30T08:00:00Z"), ZoneOffset.UTC);
    private static final At AT = At.row("t.csv", 2);

    // ---- cells

    @ParameterizedTest
    @CsvSource({
        "INTEGER,１２,12",
        "INTEGER,'1,234',1234",
        "DECIMAL,'1,234.5',1234.5",
        "RATE,-3%,-0.03",
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

    @ParameterizedTest
    @CsvSource({"INTEGER,-1", "DECIMAL,-0.5", "DECIMAL,-1e3", "INTEGER,－１２"})
    void nothingIsLessThanNothingUnlessItsColumnSaysSo(ColumnType type, String text) {
        assertThat(noticeOf(Column.of(type, "c"), text)).isInstanceOf(CellNotice.NegativeValue.class);
        Notices notices = new Notices();
        assertThat(new CellParser(TODAY, notices).parse(Column.of(type, "c").signed(), text, () -> AT))
                .isInstanceOfSatisfying(
                        Number.class, n -> assertThat(n.doubleValue()).isNegative());
        assertThat(notices.groups()).isEmpty();
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

    // ---- notices

    @Test
    void noticesAreCappedButCounted() {
        Notices notices = new Notices();
        for (int i = 0; i < Notices.KEPT_PER_CODE + 50; i++) {
            notices.add(new CellNotice.MissingValue(At.row("f.csv", i)));
        }
        assertThat(notices.groups().get(0).kept()).hasSize(Notices.KEPT_PER_CODE);
        assertThat(notices.count(Notice.Severity.ERROR)).isEqualTo(Notices.KEPT_PER_CODE + 50L);
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
        node.put("sourceId", source);
        node.put("precedence", precedence);
        node.put("seen", List.of(values.get("asOf") + "|b"));
        return Claim.ofNode(node).orElseThrow();
    }
}
