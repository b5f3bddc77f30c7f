/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianpu.chain.LinkKind;
import org.lianpu.chain.Stage;

/** The words that the closed columns of the sheet know. */
final class SheetWords {
    /** How the inputs that one row names go together. */
    enum Relation {
        ALL,
        ANY,
        OPTIONAL
    }

    /** What sort of thing a link is; BOUGHT is bought anywhere and not judged. */
    enum Sort {
        STAGE(LinkKind.STAGE),
        MATERIAL(LinkKind.MATERIAL),
        SERVICE(LinkKind.SERVICE),
        END_USE(LinkKind.END_USE),
        BOUGHT(LinkKind.MATERIAL);

        private final LinkKind kind;

        Sort(LinkKind kind) {
            this.kind = kind;
        }

        LinkKind kind() {
            return kind;
        }
    }

    /** What is shown for a choice, in the order in which it is offered. */
    static final List<String> RELATIONS = List.of("缺一不可", "可替代", "非必需");

    private static final Map<Stage, String> STAGE_WORDS = shown(
            Stage.class,
            Map.of(
                    Stage.UPSTREAM, "上游",
                    Stage.MIDSTREAM, "中游",
                    Stage.DOWNSTREAM, "下游",
                    Stage.SERVICE, "配套服务"));
    private static final Map<Sort, String> SORT_WORDS = shown(
            Sort.class,
            Map.of(
                    Sort.STAGE, "工序",
                    Sort.MATERIAL, "物料",
                    Sort.SERVICE, "服务",
                    Sort.END_USE, "终端应用",
                    Sort.BOUGHT, "外购"));

    static final List<String> STAGES = List.copyOf(STAGE_WORDS.values());
    static final List<String> SORTS = List.copyOf(SORT_WORDS.values());
    static final List<String> FLAGS = List.of("是", "否");

    private static final Map<String, Relation> RELATION = words(Map.of(
            Relation.ALL,
            "缺一不可 都要 都要有 全部 全要 全都要 必需 必须 必要 同时 共同 并 且 与 all and",
            Relation.ANY,
            "可替代 可代替 替代 任一 任选 任选其一 其一 二选一 多选一 或 有一样就行 any or",
            Relation.OPTIONAL,
            "非必需 非必须 可有可无 可选 辅助 optional"));
    private static final Map<String, Stage> STAGE = words(Map.of(
            Stage.UPSTREAM,
            "上游 上 原料端 upstream",
            Stage.MIDSTREAM,
            "中游 中 制造端 midstream",
            Stage.DOWNSTREAM,
            "下游 下 终端 应用端 应用 消费端 downstream",
            Stage.SERVICE,
            "配套服务 配套 服务 service"));
    private static final Map<String, Sort> SORT = words(Map.of(
            Sort.STAGE,
            "工序 环节 工艺 生产 加工 制造 stage",
            Sort.MATERIAL,
            "物料 材料 原料 原材料 中间品 产品 material",
            Sort.SERVICE,
            "服务 配套服务 配套 service",
            Sort.END_USE,
            "终端应用 终端用途 终端 应用 用途 消费 end_use enduse",
            Sort.BOUGHT,
            "外购 外购投入 外部投入 随处可买 外生 外生投入 bought exogenous"));
    private static final Map<String, Boolean> FLAG =
            words(Map.of(true, "是 √ ✓ ✔ v y yes true 1 核心 对", false, "否 × x n no false 0 非核心 不是"));

    private SheetWords() {}

    /** {@return the word for a stage that is shown} */
    static String word(Stage stage) {
        return STAGE_WORDS.getOrDefault(stage, "");
    }

    /** {@return the word for a sort that is shown} */
    static String word(Sort sort) {
        return SORT_WORDS.getOrDefault(sort, "");
    }

    private static <K extends Enum<K>> Map<K, String> shown(Class<K> type, Map<K, String> words) {
        Map<K, String> inOrder = new EnumMap<>(type);
        inOrder.putAll(words);
        return inOrder;
    }

    private static <T> Map<String, T> words(Map<T, String> lists) {
        Map<String, T> words = new HashMap<>();
        lists.forEach((meaning, list) -> {
            for (String word : list.split(" ", -1)) {
                words.put(word, meaning);
            }
        });
        return words;
    }

    static Optional<Relation> relation(String cell) {
        return Optional.ofNullable(RELATION.get(LinkNames.key(cell)));
    }

    static Optional<Stage> stage(String cell) {
        return Optional.ofNullable(STAGE.get(LinkNames.key(cell)));
    }

    static Optional<Sort> sort(String cell) {
        return Optional.ofNullable(SORT.get(LinkNames.key(cell)));
    }

    static Optional<Boolean> flag(String cell) {
        return Optional.ofNullable(FLAG.get(LinkNames.key(cell)));
    }
}
