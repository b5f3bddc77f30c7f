/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import org.lianpu.chain.LinkCode;
import org.lianpu.query.Ids;

/** Codes for what people only name: the same chain and name give the same code, on every machine and in every version. */
final class SheetCodes {
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Any-Lower");
    private static final int LONGEST_CHAIN = 40;
    private static final int PREFIX = 10;
    private static final int INITIALS = 8;
    private static final int HASH = 8;

    private SheetCodes() {}

    /** {@return the code of a chain of this name: 茶 is {@code cha}} */
    static String chain(String name) {
        String code = latin(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut =
                code.length() > LONGEST_CHAIN ? code.substring(0, LONGEST_CHAIN).replaceAll("-+$", "") : code;
        return cut.isEmpty() ? "chain-" + hash(List.of(name)).toLowerCase(Locale.ROOT) : cut;
    }

    /** {@return the code of a chain whose plain code another one has: with a hash of the name} */
    static String apart(String name) {
        return chain(name) + "-" + hash(List.of(name)).toLowerCase(Locale.ROOT);
    }

    /** {@return the code of the link of this name in this chain: chain, initials, and a hash that tells names with the same initials apart} */
    static LinkCode link(String chain, String key) {
        String prefix = chain.toUpperCase(Locale.ROOT);
        StringBuilder initials = new StringBuilder();
        for (String syllable : latin(key).split("[^a-z0-9]+", -1)) {
            if (!syllable.isEmpty() && initials.length() < INITIALS) {
                initials.append(syllable.charAt(0));
            }
        }
        return new LinkCode((prefix.length() > PREFIX ? prefix.substring(0, PREFIX) : prefix)
                + "-"
                + (initials.isEmpty() ? "" : initials.toString().toUpperCase(Locale.ROOT) + "-")
                + hash(List.of(chain, key)));
    }

    /** {@return the id of the source that the sheet of a chain is} */
    static String source(String chain) {
        return "chain-sheet-" + chain;
    }

    private static String hash(List<String> parts) {
        return Ids.of(parts).substring(0, HASH).toUpperCase(Locale.ROOT);
    }

    private static String latin(String text) {
        synchronized (TO_LATIN) {
            return TO_LATIN.transliterate(text);
        }
    }
}
