/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of the sheet: the heading we write, and those that other people write for the same. */
public enum SheetColumn {
    LINK("环节", "环节名称", "产业环节", "产业链环节", "链条环节", "本环节", "节点", "节点名称", "工序", "工序名称", "名称", "link", "name"),
    UPSTREAM(
            "上级/上游环节",
            "上级",
            "上游",
            "上级环节",
            "上游环节",
            "上级或上游环节",
            "上游投入",
            "投入",
            "投入环节",
            "投入品",
            "原料",
            "原材料",
            "主要原料",
            "前道",
            "前道工序",
            "上道工序",
            "来自",
            "upstream",
            "inputs",
            "input"),
    STAGE("层级", "上中下游", "所处层级", "所处位置", "位置", "层次", "stage", "level"),
    RELATION("缺一不可/可替代", "缺一不可或可替代", "缺一不可or可替代", "缺一不可", "可替代", "投入关系", "上游关系", "关系", "relation"),
    OUTPUT("主要产出", "产出", "主要产品", "代表产品", "产品", "output", "product"),
    INDUSTRY("行业代码", "国民经济行业代码", "行业分类代码", "行业", "gb/t4754", "industry_code", "industrycode"),
    KIND("类别", "环节类别", "类型", "kind"),
    UNIT("单位", "计量单位", "unit"),
    CORE("核心", "核心环节", "是否核心", "关键环节", "core"),
    RECYCLE("循环经由", "循环", "循环回收", "回收", "recycle_via", "recycled"),
    ENGLISH("英文名称", "英文", "英文名", "name_en", "english"),
    ALIASES("别名", "又名", "俗称", "aliases"),
    NOTE("备注", "说明", "note"),
    /** Who uses it; the link itself where a table has no column 环节: a list of pairs 上游 | 下游. */
    DOWNSTREAM("下游", "下游环节", "downstream");

    private static final Map<String, SheetColumn> BY_HEADING = new HashMap<>();

    static {
        for (SheetColumn column : values()) {
            column.headings.forEach(heading -> BY_HEADING.put(plain(heading), column));
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> headings;

    SheetColumn(String... headings) {
        this.headings = List.copyOf(Arrays.asList(headings));
    }

    /** {@return the heading as we write it} */
    public String heading() {
        return headings.get(0);
    }

    /** {@return the column that a heading means; of a head of two rows, joined by a stroke, the last part may say it} */
    public static Optional<SheetColumn> find(String heading) {
        SheetColumn whole = BY_HEADING.get(plain(heading));
        if (whole != null) {
            return Optional.of(whole);
        }
        String last = heading.substring(heading.lastIndexOf('/') + 1);
        return Optional.ofNullable(BY_HEADING.get(plain(last)));
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|[\\s*:#]", "");
    }
}
