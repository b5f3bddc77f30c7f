/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.regex.Pattern;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;

/** The code of a link 环节: capitals (or letters of a script that has none, as Chinese), digits and hyphens, such as {@code TI-TICL4}. */
public record LinkCode(String value) implements Comparable<LinkCode> {
    private static final Pattern FORM = Pattern.compile("[\\p{Lu}\\p{Lo}0-9][\\p{Lu}\\p{Lo}0-9-]{0,31}");

    /** Characters that a code may have at most. */
    public static final int LONGEST = 32;

    public LinkCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "'" + value
                            + "' is not a link code: capitals, Chinese characters, digits and hyphens are expected, such as TI-TICL4");
        }
    }

    /** {@return whether the text has the form of a code} */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(LinkCode other) {
        return value.compareTo(other.value);
    }

    /**
     * {@return the code that somebody wrote}
     *
     * @throws Problem (400) saying what form is expected
     */
    public static LinkCode read(String text) {
        if (!isCode(text)) {
            throw Problem.badRequest(
                    "malformed-code",
                    Words.both("api.problem.malformed.link", text),
                    Words.both("api.problem.malformed.link.repair"));
        }
        return new LinkCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
