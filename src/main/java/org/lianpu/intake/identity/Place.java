/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Province, city and county of a code of GB/T 2260, as far as the code says. The four municipalities are one city each;
 * a county right under a province is a city of its own.
 */
record Place(
        @Nullable String province,
        @Nullable String city,
        @Nullable String county) {
    static final Place UNKNOWN = new Place(null, null, null);

    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");
    private static final String UNDER_PROVINCE = "90";

    static Place of(@Nullable String code) {
        if (code == null || code.length() != 6 || code.equals("000000")) {
            return UNKNOWN;
        }
        String province = code.substring(0, 2);
        String county = code.endsWith("00") ? null : code;
        if (MUNICIPALITIES.contains(province)) {
            return new Place(province, province, county);
        }
        if (code.endsWith("0000")) {
            return new Place(province, null, null);
        }
        String city = code.startsWith(UNDER_PROVINCE, 2) ? code : code.substring(0, 4);
        return new Place(province, city, county);
    }
}
