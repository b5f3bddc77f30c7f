/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.Unit.Measure;

/**
 * The units that are known: statutory ones (GB 3100), the 市制 ones that offices still use (亩), and the words that count.
 * 十 百 千 万 亿 may stand before each.
 */
public final class Units {
    /** Measure, then unit = how many base units, alternatives by {@code |}; the first of a line is the base. */
    private static final Object[][] ROOTS = {
        {Measure.MONEY, "元|圆|rmb|cny|人民币|¥", "1"},
        {Measure.MONEY, "角", "0.1"},
        {Measure.MASS, "千克|公斤|kg", "1"},
        {Measure.MASS, "克|g", "0.001"},
        {Measure.MASS, "斤|市斤", "0.5"},
        {Measure.MASS, "公担", "100"},
        {Measure.MASS, "吨|公吨|t", "1000"},
        {Measure.MASS, "kt", "1000000"},
        {Measure.AREA, "平方米|平米|m2", "1"},
        {Measure.AREA, "公顷|ha|hm2", "10000"},
        {Measure.AREA, "平方公里|平方千米|km2", "1000000"},
        {Measure.LENGTH, "米|m", "1"},
        {Measure.LENGTH, "千米|公里|km", "1000"},
        {Measure.LENGTH, "里|市里", "500"},
        {Measure.VOLUME, "立方米|m3", "1"},
        {Measure.VOLUME, "升|l", "0.001"},
        {Measure.VOLUME, "千升|kl", "1"},
        {Measure.PERSONS, "人|名|位|人员", "1"},
        {Measure.FIRMS, "家|户|家企业", "1"},
        {Measure.PIECES, "台套|台(套)|台/套", "1"},
        {Measure.PIECES, "锭|纱锭", "1"},
        {Measure.PIECES, "标准箱|标箱|teu", "1"},
        {Measure.ENERGY, "千瓦时|度|kwh|kw·h|千瓦·时", "1"},
        {Measure.ENERGY, "兆瓦时|mwh", "1000"},
        {Measure.ENERGY, "gwh|吉瓦时", "1000000"},
        {Measure.POWER, "千瓦|kw", "1"},
        {Measure.POWER, "兆瓦|mw", "1000"},
        {Measure.POWER, "gw|吉瓦", "1000000"},
        {Measure.COAL, "千克标准煤|千克标煤|公斤标煤|kgce", "1"},
        {Measure.COAL, "吨标准煤|吨标煤|tce", "1000"},
        {Measure.SHARE, "%|百分比|百分之", "0.01"},
        {Measure.SHARE, "‰|千分之|千分比", "0.001"},
    };
    /** Words that count things; none is converted into another. */
    private static final String COUNTED = "个|件|台|套|辆|艘|架|只|头|羽|匹|条|根|张|块|箱|袋|瓶|桶|包|株|棵|座|处|项|次|册|份|双|打|床|幅|粒|片|支|枚|宗|笔";
    /** 亩 is 2000/3 m²; held as a fraction of 15 to the hectare, which conversion to and from rounds at the twelfth decimal. */
    private static final BigDecimal MU = new BigDecimal("666.666666666666666667");

    private static final String[] FOREIGN = {
        "美元", "美金", "usd", "us$", "$", "港元", "港币", "港幣", "hkd", "hk$", "欧元", "eur", "€", "日元", "jpy", "英镑", "gbp", "£",
        "新台币", "新臺幣", "台币", "twd", "nt$", "澳元", "aud", "加元", "加拿大元", "cad", "新加坡元", "新元", "sgd", "韩元", "krw", "瑞士法郎",
        "chf", "澳门元", "卢布", "外币"
    };
    private static final Map<Character, BigDecimal> TIMES = Map.of(
            '十', BigDecimal.TEN,
            '百', new BigDecimal("100"),
            '千', new BigDecimal("1000"),
            '万', new BigDecimal("10000"),
            '萬', new BigDecimal("10000"),
            '亿', new BigDecimal("100000000"),
            '億', new BigDecimal("100000000"));
    private static final Pattern NOISE = Pattern.compile("人民币|\\(含税\\)|\\(不含税\\)");
    private static final int LONGEST = 16;
    /** A share as we hold it, from 0 to 1. */
    static final Unit ONE = new Unit("0–1", Measure.SHARE, BigDecimal.ONE, "0–1", BigDecimal.ONE, "");

    private static final Map<String, Root> KNOWN = known();

    private record Root(Measure measure, BigDecimal factor) {}

    private Units() {}

    private static Map<String, Root> known() {
        Map<String, Root> known = new HashMap<>();
        for (Object[] line : ROOTS) {
            Root root = new Root((Measure) line[0], new BigDecimal((String) line[2]));
            for (String word : ((String) line[1]).split("\\|", -1)) {
                known.put(fold(word), root);
            }
        }
        known.put("亩", new Root(Measure.AREA, MU));
        known.put("市亩", new Root(Measure.AREA, MU));
        known.put("畝", new Root(Measure.AREA, MU));
        for (String word : COUNTED.split("\\|", -1)) {
            known.put(word, new Root(Measure.PIECES, BigDecimal.ONE));
        }
        for (String word : FOREIGN) {
            known.put(word, new Root(Measure.FOREIGN_MONEY, BigDecimal.ONE));
        }
        return known;
    }

    /** {@return the unit that the text names, brackets and blanks around it ignored} */
    public static Optional<Unit> parse(String text) {
        return text.length() > LONGEST * 2 ? Optional.empty() : Optional.ofNullable(parseFolded(fold(text)));
    }

    /** {@return how many ones 十 百 千 万 亿 stand for, null for any other character} */
    static @Nullable BigDecimal times(char character) {
        return TIMES.get(character);
    }

    /** One form for all ways of writing: narrow characters, lower case, no blanks, no brackets around. */
    static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('萬', '万')
                .replace('億', '亿')
                .replaceAll("\\s", "");
        return folded.startsWith("(") && folded.endsWith(")") ? folded.substring(1, folded.length() - 1) : folded;
    }

    static @Nullable Unit parseFolded(String folded) {
        if (folded.isEmpty() || folded.length() > LONGEST * 2) {
            return null;
        }
        Unit whole = numerator(folded, "");
        if (whole != null) {
            return whole;
        }
        int line = folded.lastIndexOf('/');
        if (line > 0) {
            String below = folded.substring(line + 1);
            return numerator(folded.substring(0, line), below.equals("年") || below.equals("a") ? "" : below);
        }
        return folded.endsWith("每年") || folded.endsWith("一年")
                ? numerator(folded.substring(0, folded.length() - 2), "")
                : null;
    }

    private static @Nullable Unit numerator(String text, String per) {
        Matcher noise = NOISE.matcher(text);
        String bare = noise.find() && noise.end() - noise.start() < text.length() ? noise.replaceAll("") : text;
        BigDecimal times = BigDecimal.ONE;
        for (int i = 0; i < bare.length(); i++) {
            Root root = KNOWN.get(bare.substring(i));
            if (root != null) {
                return new Unit(
                        bare + (per.isEmpty() ? "" : "/" + per),
                        root.measure,
                        times.multiply(root.factor),
                        bare.substring(i),
                        root.factor,
                        per);
            }
            BigDecimal more = TIMES.get(bare.charAt(i));
            if (more == null) {
                return null;
            }
            times = times.multiply(more);
        }
        return null;
    }
}
