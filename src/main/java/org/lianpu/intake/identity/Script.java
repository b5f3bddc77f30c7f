/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import com.ibm.icu.text.Transliterator;
import java.util.function.UnaryOperator;

/** One script for names in two: character by character, by ICU's rules, from a table made once. */
public final class Script {
    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    private Script() {}

    /** {@return what writes 繁 as 简; characters without a simplified form stay} */
    public static UnaryOperator<String> simplified() {
        return Simplified.TABLE;
    }

    /** Made when first asked for. */
    private static final class Simplified implements UnaryOperator<String> {
        static final Simplified TABLE = new Simplified();

        private final char[] simple = new char[LAST - FIRST + 1];

        Simplified() {
            Transliterator rules = Transliterator.getInstance("Traditional-Simplified");
            for (char c = FIRST; c <= LAST; c++) {
                String one = rules.transliterate(String.valueOf(c));
                simple[c - FIRST] = one.length() == 1 ? one.charAt(0) : c;
            }
        }

        @Override
        public String apply(String name) {
            char[] changed = null;
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (c >= FIRST && c <= LAST && simple[c - FIRST] != c) {
                    if (changed == null) {
                        changed = name.toCharArray();
                    }
                    changed[i] = simple[c - FIRST];
                }
            }
            return changed == null ? name : new String(changed);
        }
    }
}
