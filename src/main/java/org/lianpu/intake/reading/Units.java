/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of measure as they stand in tables. They are recognised here, never converted. */
final class Units {
    private static final String SCALE = "[十百千万亿]{0,2}";
    private static final String BASE = "人民币元?|美元|欧元|日元|港元|元|吨标准煤|吨标煤|标准箱|标箱|标准吨|吨|公斤|千克|克|斤"
            + "|平方公里|平方千米|平方米|平方|立方米|立方|公里|千米|厘米|毫米|米|亩|公顷"
            + "|千瓦时|千瓦|瓦时|瓦|度|伏安|人次|人|户次|户|家次|家|个|台套|台|套|件|辆|艘|架|只|头|羽|匹|条|根|张|块|箱|袋|瓶|桶|包"
            + "|株|棵|座|处|项|次|册|份|双|打|锭|床|幅|粒|片|支|枚|年|季度|月|日|天|小时|分钟|秒|升|毫升|摄氏度"
            + "|[Tt][Cc][Ee]|TEU|tons?|[Kk][Gg]|[Kk][Mm][2²]?|[Mm][23²³]|㎡|㎥|m|t|g|L|[KkMGT]?W[hp]?|[KkMG]?VA"
            + "|RMB|CNY|USD|yuan|persons?|%|％|‰|℃|°C";
    private static final String ONE = "(?:人民币)?" + SCALE + "(?:" + BASE + ")(?:人民币)?";
    private static final Pattern UNIT = Pattern.compile(ONE + "(?:[/／每](?:" + SCALE + ")(?:" + BASE + "))?");

    /** 单位：万元 on a line of its own; 填报单位, 编制单位 and the like are offices. */
    private static final Pattern LINE =
            Pattern.compile("(?:^|[\\s（(，,；;。:：])(?:计量|金额|货币|数量|产值)?单\\s*位\\s*[:：]\\s*([^\\s（）()，,；;。]+)");

    private Units() {}

    /** {@return whether a text is a unit and nothing else} */
    static boolean isUnit(String text) {
        String bare = bare(text);
        return !bare.isEmpty() && bare.length() <= 12 && UNIT.matcher(bare).matches();
    }

    /** {@return a unit without brackets and blanks around it} */
    static String bare(String text) {
        String stripped = EmptyMarks.strip(text);
        if (stripped.length() > 2 && "（(【[".indexOf(stripped.charAt(0)) >= 0) {
            return EmptyMarks.strip(stripped.substring(1, stripped.length() - 1));
        }
        return stripped;
    }

    /** {@return the unit that a title line states for the whole table; several at once are none} */
    static Optional<String> ofLine(String line) {
        Matcher stated = LINE.matcher(line);
        return stated.find() && isUnit(stated.group(1)) ? Optional.of(bare(stated.group(1))) : Optional.empty();
    }
}
