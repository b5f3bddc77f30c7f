/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

/**
 * A word by which firms of a link are told, a row of {@code link_terms}.
 *
 * @param use where it is looked for
 * @param include false: where it stands, the link is not meant
 */
public record LinkTerm(String link, String term, Use use, boolean include) {
    /** Where a term is looked for. */
    public enum Use {
        /** Name of a product: in products, scopes and names of firms. */
        PRODUCT,
        /** Phrase of a 经营范围: in scopes only. */
        SCOPE,
        /** Word of names: in names of firms only. */
        NAME,
        /** A code of GB/T 4754-2017. */
        CODE
    }
}
