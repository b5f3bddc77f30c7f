/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

import java.util.regex.Pattern;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;

/** The six digits of a region 地区 as in GB/T 2260; {@code 000000} is the nation. */
public record RegionCode(String value) {
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    /** The nation 全国. */
    public static final RegionCode NATION = new RegionCode("000000");

    public RegionCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a region code: six digits are expected");
        }
    }

    /** {@return whether the text has the form of a code} */
    public static boolean isCode(String text) {
        return SIX_DIGITS.matcher(text).matches();
    }

    /**
     * {@return the code that somebody wrote}
     *
     * @throws Problem (400) saying what form is expected
     */
    public static RegionCode read(String text) {
        if (!isCode(text)) {
            throw Problem.badRequest(
                    "malformed-code",
                    Words.both("api.problem.malformed.region", text),
                    Words.both("api.problem.malformed.region.repair"));
        }
        return new RegionCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
