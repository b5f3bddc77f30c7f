/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import java.text.Normalizer;
import java.util.Locale;

/** The part of METHODS E2 that gives one spelling to one registered name; nothing is dropped that tells firms apart. */
public final class FirmNames {
    private FirmNames() {}

    /** {@return the name in one width, case and bracket style, without blanks, 有限责任公司 written 有限公司} */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cf}]", "")
                .replaceAll("[〔【\\[]", "(")
                .replaceAll("[〕】\\]]", ")")
                .replaceAll("[,.·、。，'\"“”-]", "")
                .replace("有限责任公司", "有限公司");
    }
}
