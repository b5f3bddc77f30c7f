/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Regions written as a path from the top: 四川省/宜宾市/屏山县, or 四川省宜宾市屏山县 without marks between; levels may be left out. Each
 * step must lie within the one before, which settles names that several counties share.
 */
final class RegionPaths {
    private static final String MARKS = "/／\\＼-－—>＞·|,，、 \t\u3000";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;
    private static final int LONGEST_PATH = 60;

    private final Function<String, Collection<String>> codesOf;

    /** @param codesOf codes of the regions of a name, short or full */
    RegionPaths(Function<String, Collection<String>> codesOf) {
        this.codesOf = codesOf;
    }

    /** {@return codes of the regions that the path may end in; none where it is no path} */
    Set<String> find(String path) {
        Set<String> ends = new TreeSet<>();
        if (path.length() <= LONGEST_PATH) {
            follow(path, 0, "", 0, ends);
        }
        return ends;
    }

    private void follow(String path, int from, String within, int steps, Set<String> ends) {
        int start = from;
        while (start < path.length() && MARKS.indexOf(path.charAt(start)) >= 0) {
            start++;
        }
        if (start == path.length()) {
            if (steps > 1) {
                ends.add(within);
            }
            return;
        }
        for (int end = start + SHORTEST; end <= Math.min(path.length(), start + LONGEST); end++) {
            for (String code : codesOf.apply(path.substring(start, end))) {
                if (isWithin(code, within)) {
                    follow(path, end, code, steps + 1, ends);
                }
            }
        }
    }

    /** Pairs of digits name province, city, county. A municipality is named twice: 北京市北京市朝阳区. */
    private static boolean isWithin(String region, String of) {
        String wide = of;
        while (wide.endsWith("00")) {
            wide = wide.substring(0, wide.length() - 2);
        }
        return region.startsWith(wide);
    }
}
