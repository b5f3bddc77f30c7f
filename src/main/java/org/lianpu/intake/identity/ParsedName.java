/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registered name in its parts, 行政区划 | 字号 | 行业 | 组织形式 | 分支后缀 (METHODS E2).
 *
 * @param key the whole normalised name
 * @param region what names the region, as written; empty where nothing does
 * @param regionCode its code; null where nothing names one or the name has several
 * @param brand 字号; empty where the name has none
 * @param industry 行业, as far as the words are known; empty where none is
 * @param form class of the form
 * @param group whether it calls itself 集团
 * @param branch what follows the name of the firm that it is a part of; empty where it is no branch
 * @param parentKey name key of that firm; empty where it is no branch
 * @param ordinals 第一, 二厂, 38 as numbers, in the order of the name
 */
public record ParsedName(
        String key,
        String region,
        @Nullable String regionCode,
        String brand,
        String industry,
        LegalForm form,
        boolean group,
        String branch,
        String parentKey,
        List<Integer> ordinals) {
    public ParsedName {
        ordinals = List.copyOf(ordinals);
    }

    /** {@return 字号 and 行业, without region and form} */
    public String stem() {
        return brand + industry;
    }

    /** {@return whether the name is that of a part of another firm} */
    public boolean isBranch() {
        return !branch.isEmpty();
    }

    /**
     * {@return whether no second firm of one city may be registered under the name: it begins with its region. One that
     * lacks it is short for several registered names of that city}
     */
    public boolean isComplete() {
        return !region.isEmpty();
    }
}
