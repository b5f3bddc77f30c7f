/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.Locale;

/** Names with * and ?, as in a shell; case does not matter. */
final class Glob {
    private Glob() {}

    /** {@return whether the glob fits the name, or its last part: {@code a.zip!dir/firms.csv#7月} is also {@code firms.csv}} */
    static boolean matchesFile(String glob, String file) {
        return matches(glob, file) || matches(glob, lastPart(file));
    }

    /** {@return the name without archive, folders and sheet} */
    static String lastPart(String file) {
        String name = file.substring(file.lastIndexOf('!') + 1);
        // Only a workbook has sheets: a.xlsx#7月 is one, 名单#2.csv is not.
        int sheet = name.indexOf('#', Math.max(0, name.indexOf('.')));
        name = sheet > 0 && name.lastIndexOf('.', sheet) > 0 ? name.substring(0, sheet) : name;

        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Linear: a star is tried again only from the last one. */
    static boolean matches(String glob, String name) {
        String g = glob.toLowerCase(Locale.ROOT);
        String n = name.toLowerCase(Locale.ROOT);
        int i = 0;
        int j = 0;
        int star = -1;
        int retry = 0;
        while (j < n.length()) {
            if (i < g.length() && g.charAt(i) == '*') {
                star = i++;
                retry = j;
            } else if (i < g.length() && (g.charAt(i) == '?' || g.charAt(i) == n.charAt(j))) {
                i++;
                j++;
            } else if (star >= 0) {
                i = star + 1;
                j = ++retry;
            } else {
                return false;
            }
        }
        while (i < g.length() && g.charAt(i) == '*') {
            i++;
        }
        return i == g.length();
    }
}
