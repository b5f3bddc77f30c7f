/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.regex.Pattern;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;

/** The code of a chain 产业链: lower-case letters, digits and hyphens, such as {@code titanium}. */
public record ChainCode(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public ChainCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("'" + value
                    + "' is not a chain code: lower-case letters, digits and hyphens are expected, such as titanium");
        }
    }

    /** {@return whether the text has the form of a code} */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * {@return the code that somebody wrote}
     *
     * @throws Problem (400) saying what form is expected
     */
    public static ChainCode read(String text) {
        if (!isCode(text)) {
            throw Problem.badRequest(
                    "malformed-code",
                    Words.both("api.problem.malformed.chain", text),
                    Words.both("api.problem.malformed.chain.repair"));
        }
        return new ChainCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
