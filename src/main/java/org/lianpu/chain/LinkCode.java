/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.regex.Pattern;

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

    @Override
    public String toString() {
        return value;
    }
}
