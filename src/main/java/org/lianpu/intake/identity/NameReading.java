/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What has been read of one name so far; each step returns the text that is left. */
final class NameReading {
    private static final String LLC = "有限公司";
    private static final String JSC = "股份有限公司";
    private static final String COOP = "合作社";

    String region = "";

    @Nullable
    String regionCode;

    LegalForm form = LegalForm.NONE;
    boolean group;
    String branch = "";

    /** A complete name, and behind it what ends in a word for a part of a firm, is a branch. */
    String takeBranch(String key, NameWords words) {
        int end = key.indexOf(LLC);
        if (end < 0) {
            int company = key.indexOf("公司");
            // 总公司 and the like; the 公司 of 分公司 itself is no parent.
            end = company > 0 && key.charAt(company - 1) != '分' ? company + 2 : -1;
        } else {
            end += LLC.length();
        }
        if (end < 0) {
            int works = key.indexOf('厂');
            end = works > 1 && key.charAt(works - 1) != '分' ? works + 1 : -1;
        }
        if (end <= 0 || end >= key.length()) {
            return key;
        }
        String rest = key.substring(end);
        if (words.branches().longest(rest, 0, rest.length()) > 0) {
            branch = rest;
            return key.substring(0, end);
        }
        return key;
    }

    /** (集团), (普通合伙), (四川): brackets say the form or the region; others stay without their brackets. */
    String takeBrackets(String text, RegionNames regions, @Nullable String place) {
        int open = text.indexOf('(');
        if (open < 0) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            rest.append(text, from, open);
            String inside = text.substring(open + 1, close);
            if (!takeBracket(inside, regions, place)) {
                rest.append(inside);
            }
            from = close + 1;
            open = text.indexOf('(', from);
        }
        return rest.append(text.substring(from).replace("(", "").replace(")", ""))
                .toString();
    }

    private boolean takeBracket(String inside, RegionNames regions, @Nullable String place) {
        switch (inside) {
            case "集团" -> group = true;
            case "普通合伙", "有限合伙", "特殊普通合伙" -> form = LegalForm.LP;
            case "个人独资" -> form = LegalForm.SOLE;
            case "个体工商户" -> form = LegalForm.TRADER;
            case "筹", "筹建" -> {
                // Not yet founded: says nothing of who it is.
            }
            default -> {
                List<RegionNames.Found> parts = regionsAt(inside, regions, place);
                return !parts.isEmpty() && parts.get(parts.size() - 1).end() == inside.length() && say(inside, parts);
            }
        }
        return true;
    }

    String takeForm(String body, NameWords words) {
        if (body.endsWith(JSC)) {
            form = LegalForm.JSC;
            return cut(body, JSC.length());
        }
        if (body.endsWith(LLC)) {
            form = LegalForm.LLC;
            return cut(body, LLC.length());
        }
        if (body.endsWith(COOP) || body.endsWith("合作社联合社")) {
            form = LegalForm.COOP;
            for (String ending : new String[] {"农民专业合作社", "专业合作社联合社", "合作社联合社", "专业合作社", COOP}) {
                if (body.endsWith(ending)) {
                    return cut(body, ending.length());
                }
            }
        }
        if (body.endsWith("合伙企业")) {
            form = LegalForm.LP;
            return cut(body, 4);
        }
        if (body.endsWith("个人独资企业")) {
            form = LegalForm.SOLE;
            return cut(body, 6);
        }
        int plain = words.plain().longest(body, 0, body.length());
        if (plain > 0 && body.length() - plain >= 2) {
            group |= body.startsWith("集团公司", body.length() - plain);
            // 厂 and 店 say what it is, not which law it lives under: they stay out of the stem all the same.
            return cut(body, plain);
        }
        return body;
    }

    private static String cut(String body, int length) {
        return body.substring(0, body.length() - length);
    }

    /**
     * {@return where the name goes on behind its region}
     *
     * @param brandless whether nothing but industry is left behind a place in the text
     */
    int takeRegion(String body, RegionNames regions, @Nullable String place, IntPredicate brandless) {
        List<RegionNames.Found> parts = regionsAt(body, regions, place);
        // 海南东方纺织: the last short name is the 字号 where else there would be none.
        while (!parts.isEmpty() && brandless.test(last(parts).end()) && givesWay(parts, place)) {
            parts.remove(parts.size() - 1);
        }
        if (parts.isEmpty()) {
            return 0;
        }
        if (region.isEmpty()) {
            say(body.substring(0, last(parts).end()), parts);
        }
        return last(parts).end();
    }

    private static boolean givesWay(List<RegionNames.Found> parts, @Nullable String place) {
        String code = last(parts).code();
        return last(parts).shortName()
                && (parts.size() > 1 || (place != null && code != null && !RegionNames.holds(code, place)));
    }

    private boolean say(String text, List<RegionNames.Found> parts) {
        region = text;
        regionCode = last(parts).code();
        return true;
    }

    private static RegionNames.Found last(List<RegionNames.Found> parts) {
        return parts.get(parts.size() - 1);
    }

    /** Province, city, county one behind the other, as far as they go. */
    private static List<RegionNames.Found> regionsAt(String text, RegionNames regions, @Nullable String place) {
        List<RegionNames.Found> parts = new ArrayList<>(2);
        int at = 0;
        String within = null;
        while (true) {
            RegionNames.Found found = regions.at(text, at, text.length(), within, place);
            if (found == null) {
                return parts;
            }
            parts.add(found);
            at = found.end();
            within = found.code();
            if (within == null) {
                return parts;
            }
        }
    }
}
