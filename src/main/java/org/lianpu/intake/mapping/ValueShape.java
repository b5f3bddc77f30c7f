/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lianpu.firm.Uscc;

/** What a value looks like; one value may look like several things (510104 is a region code and a number). */
enum ValueShape {
    USCC(v -> v.length() >= 18 && v.length() <= 22 && Uscc.find(v).isPresent()),
    FIRM_NAME(Words.FIRM),
    REGION_CODE(Words.REGION_CODE),
    REGION_NAME(Words.REGION_NAME),
    INDUSTRY_CODE(Words.INDUSTRY_CODE),
    DATE(Words.DATE),
    DATE_DIGITS(Words.DATE_DIGITS),
    YEAR(Words.YEAR),
    NUMBER(v -> Quantities.read(v) instanceof Quantity.Amount),
    YES_NO(Words.YES_NO),
    /** Several things in one cell. */
    SEVERAL(Words.SEVERAL);

    /** Patterns stand apart: an enum's own constants are not there yet when its values are made. */
    private static final class Words {
        private static final Predicate<String> FIRM =
                matcher(".{2,}(有限公司|有限责任公司|股份公司|集团公司|集团|总公司|分公司|公司|合作社|事务所|研究院|研究所|厂|商行|经营部|工作室)([(（].*[)）])?");
        private static final Predicate<String> REGION_CODE = matcher("[1-8][0-9]{5}");
        private static final Predicate<String> REGION_NAME = matcher(
                "[\\u4e00-\\u9fff]{1,12}(省|市|县|区|旗|州|盟|镇|乡|街道)|北京|天津|河北|山西|内蒙古?|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门");
        private static final Predicate<String> INDUSTRY_CODE = matcher("[A-T]([0-9]{2,4})?|[0-9]{4}");
        private static final Predicate<String> DATE =
                matcher("(19|20)[0-9]{2}([-/.年][01]?[0-9]([-/.月]([0-3]?[0-9]日?)?)?)( .*)?|(19|20)[0-9]{2}年?");
        private static final Predicate<String> DATE_DIGITS = matcher("(19|20)[0-9]{2}(0[1-9]|1[0-2])[0-3][0-9]");
        private static final Predicate<String> YEAR = matcher("(19|20)[0-9]{2}年?度?");
        private static final Predicate<String> YES_NO = matcher("是|否|有|无|yes|no|Y|N|true|false");
        private static final Predicate<String> SEVERAL = matcher("[^、，,；;|]+[、，,；;|].+");

        private static Predicate<String> matcher(String regex) {
            return Pattern.compile(regex).asMatchPredicate();
        }
    }

    private static final int LONGEST = 200;

    /** Patterns and methods, none of which has a state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<String> test;

    ValueShape(Predicate<String> test) {
        this.test = test;
    }

    /** {@return for each shape the share of the values that look like it; 0 for all where there is none} */
    static Map<ValueShape, Double> shares(List<String> values) {
        Map<ValueShape, Double> shares = new EnumMap<>(ValueShape.class);
        for (ValueShape shape : values()) {
            long like = values.stream()
                    .filter(v -> v.length() <= LONGEST && shape.test.test(v))
                    .count();
            shares.put(shape, values.isEmpty() ? 0 : (double) like / values.size());
        }
        return shares;
    }
}
