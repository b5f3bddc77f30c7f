/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.Locale;

/** Kinds of evidence; each counts once (METHODS M24). Words in the bundles under {@code classify.kind.<code>}. */
public enum EvidenceKind {
    /** A product that the firm declares. */
    PRODUCT,
    /** The product of a 单项冠军 or 专精特新 title. */
    TITLE,
    /** The product of a bid won or a certificate held. */
    BID,
    /** A code of GB/T 4754. */
    CODE,
    /** A clause of the 经营范围. */
    SCOPE,
    /** 字号 and 行业 of the name. */
    NAME;

    /** {@return the code in bundles and answers} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
