/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.regex.Pattern;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;

/** The code of a link 环节: capitals, digits and hyphens, such as {@code TI-TICL4}. */
public record LinkCode(String value) implements Comparable<LinkCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");

    public LinkCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not a link code: capitals, digits and hyphens are expected, such as TI-TICL4");
        }
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
        if (!FORM.matcher(text).matches()) {
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
