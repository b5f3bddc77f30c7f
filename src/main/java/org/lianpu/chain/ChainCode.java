/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.regex.Pattern;

/** The code of a chain 产业链: lower-case letters, digits and hyphens, such as {@code titanium}. */
public record ChainCode(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public ChainCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value
                    + "' is not a chain code: lower-case letters, digits and hyphens are expected, such as titanium");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
