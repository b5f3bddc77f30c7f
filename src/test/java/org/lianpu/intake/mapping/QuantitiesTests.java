/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as offices write them, and the units they stand in. */
class QuantitiesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3000 | 3000 | ",
                "-12.50 | -12.50 | ",
                "３，０００．５ | 3000.5 | ",
                "3,000,000 | 3000000 | ",
                "3000万元 | 3000 | 万元",
                "3,000.5万元人民币 | 3000.5 | 万元",
                "人民币3000万元 | 3000 | 万元",
                "1.2亿元 | 1.2 | 亿元",
                "￥3,000.00 | 3000.00 | ¥",
                "1亿2000万元 | 120000000 | 元",
                "3百万元 | 3 | 百万元",
                "12.5% | 12.5 | %",
                "１２．５％ | 12.5 | %",
                "3‰ | 3 | ‰",
                "5.2万吨 | 5.2 | 万吨",
                "5 000吨 |  | ",
                "2600亩 | 2600 | 亩",
                "250万㎡ | 250 | 万m2",
                "3亿千瓦时 | 3 | 亿千瓦时",
                "5千克 | 5 | 千克",
                "1.2E+5 | 120000 | ",
                "90亿元/年 | 90 | 亿元",
                "500万美元 | 500 | 万美元",
                "US$500 | 500 | us$",
                "（1,200.5） | -1200.5 | ",
                "  42 人 | 42 | 人"
            })
    void numberAndUnitAreParted(String text, String value, String unit) {
        Quantity quantity = Quantities.read(text);
        if (value == null) {
            assertThat(quantity).isInstanceOf(Quantity.Not.class);
            return;
        }
        assertThat(quantity).isInstanceOfSatisfying(Quantity.Amount.class, n -> {
            assertThat(n.value()).isEqualByComparingTo(value);
            assertThat(n.unit() == null ? null : n.unit().symbol()).isEqualTo(unit);
            assertThat(n.approximate()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "约3000万, 30000000",
        "近1.2亿, 120000000",
        "逾500, 500",
        "超过 20, 20",
        "3000余万, 30000000",
        "30多, 30",
        "500左右, 500",
        "100以上, 100",
        "500+, 500",
        "≈7, 7"
    })
    void approximateNumbersSaySo(String text, String value) {
        assertThat(Quantities.read(text)).isInstanceOfSatisfying(Quantity.Amount.class, n -> {
            assertThat(n.value()).isEqualByComparingTo(value);
            assertThat(n.approximate()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"100-200", "100～200", "100—200万元", "100万-200万", "100至200", "5 - 8 万吨", "约100-200"})
    void rangesAreNoNumbers(String text) {
        assertThat(Quantities.read(text)).isEqualTo(Quantity.Not.RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一百二十", "叁仟万元", "数十家", "约三千万"})
    void numbersWrittenOutAreNotGuessed(String text) {
        assertThat(Quantities.read(text)).isEqualTo(Quantity.Not.WRITTEN_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "万元",
                "20O1",
                "1,2",
                "12,34",
                "1,234,5",
                "1.2.3",
                "见附件",
                "3000箱子",
                "1E999999999",
                "--5",
                "(-5)",
                "12 34",
                "1亿2亿元",
                "99999999999999999",
                "5年",
                "-",
                "1e5e5"
            })
    void whatIsNoNumberIsSaidToBeNone(String text) {
        assertThat(Quantities.read(text)).isEqualTo(Quantity.Not.UNREADABLE);
    }

    @Test
    void aBareMultiplierCountsInTheUnitBelowTheColumns() {
        Quantity.Amount number = (Quantity.Amount) Quantities.read("3000万");
        assertThat(number.multiplied()).isTrue();
        assertThat(unit("万元").convertFromRoot(number.value())).isEqualByComparingTo("3000");
        assertThat(unit("吨").convertFromRoot(number.value())).isEqualByComparingTo("30000000");
        assertThat(unit("万吨").convertFromRoot(number.value())).isEqualByComparingTo("3000");
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, 亿元, 万元, 12000",
        "35000000, 元, 万元, 3500",
        "7, 千元, 万元, 0.7",
        "3, 百万元, 万元, 300",
        "2600, 亩, 公顷, 173.333333333333",
        "15, 亩, 公顷, 1",
        "1, 平方公里, 亩, 1500",
        "250, 万平方米, 公顷, 250",
        "5, 万吨, 千克, 50000000",
        "3, 亿千瓦时, 万千瓦时, 30000",
        "2, 万人, 人, 20000",
        "12.5, %, 千分之, 125",
        "1, 元/吨, 万元/吨, 0.0001"
    })
    void unitsOfOneMeasureAreConverted(String number, String from, String to, String expected) {
        assertThat(unit(from).fits(unit(to))).isTrue();
        assertThat(unit(from).convert(new BigDecimal(number), unit(to))).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"万元, 吨", "万美元, 万元", "美元, 美元", "元/吨, 元", "件, 台", "人, 家"})
    void unitsOfDifferentMeasuresAreNot(String from, String to) {
        assertThat(unit(from).fits(unit(to))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "不含税", "见单位列", "万", "全称", "元元", "环节单位/年"})
    void otherWordsAreNoUnits(String text) {
        assertThat(Units.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"（万元）, 万元", "万元/年, 万元", "亿 元, 亿元", "KWH, kwh", "萬元, 万元", "万元人民币, 万元"})
    void unitsAreKnownHoweverWritten(String text, String symbol) {
        assertThat(unit(text).symbol()).isEqualTo(symbol);
    }

    private static Unit unit(String text) {
        return Units.parse(text).orElseThrow(() -> new AssertionError("no unit: " + text));
    }

    /** Metamorphic: however a number is dressed, it stays the number. */
    @Test
    void dressingANumberDoesNotChangeIt() {
        Random random = new Random(20240630);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(4));
            String plain = number.toPlainString();
            String dressed = "%s%,d%s"
                    .formatted(
                            random.nextBoolean() ? "约" : "",
                            number.toBigInteger(),
                            plain.contains(".") ? plain.substring(plain.indexOf('.')) : "");
            dressed = random.nextBoolean() ? fullWidth(dressed) : dressed;
            dressed += random.nextBoolean() ? " 万元" : "";
            assertThat(Quantities.read(dressed))
                    .as(dressed)
                    .isInstanceOfSatisfying(
                            Quantity.Amount.class, n -> assertThat(n.value()).isEqualByComparingTo(number));
        }
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    @Test
    void nothingEscapesWhateverStandsInTheCell() {
        Random random = new Random(7);
        String alphabet = "0123456789.,，-–—~～至()（）约余万亿千百元吨%％‰美$¥ eE+/一二三 \u0000\uD800\u3000年人";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Quantity quantity = Quantities.read(text.toString());
            assertThat(Objects.requireNonNull(quantity)).isNotNull();
            if (quantity instanceof Quantity.Amount n) {
                assertThat(n.value().precision() - n.value().scale()).isLessThanOrEqualTo(15);
                Units.parse("亿元").ifPresent(u -> u.convertFromRoot(n.value()));
            }
        }
    }
}
