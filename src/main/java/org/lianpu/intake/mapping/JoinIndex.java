/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.text.Normalizer;
import java.util.Locale;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.FoundTable;

/** One joined file: key → what it gives. Of two rows with one key the first counts; where they differ, that is told. */
final class JoinIndex {
    /** Stands in no text: what would hold it is cleaned of it. */
    private static final char PART = '\u001F';

    private static final int USCC_LENGTH = 18;

    private final MVMap<String, String> map;

    JoinIndex(MVMap<String, String> map) {
        this.map = map;
    }

    void read(FoundTable table, int[] key, int[] take, Notices notices) {
        String file = table.head().file();
        String heading = table.head().headings().get(key[0]);
        table.forEachRow(row -> {
            StringBuilder k = new StringBuilder();
            boolean blank = true;
            for (int index : key) {
                String part = key(row.cell(index));
                blank &= part.isEmpty();
                k.append(part).append(PART);
            }
            if (blank) {
                return;
            }
            StringBuilder v = new StringBuilder();
            for (int index : take) {
                v.append(row.cell(index).replace(PART, ' ')).append(PART);
            }
            String value = v.toString();
            String before = map.putIfAbsent(k.toString(), value);
            if (before != null && !before.equals(value)) {
                notices.add(new MappingNotice.JoinKeyRepeated(new At(file, row.row(), heading, row.cell(key[0]))));
            }
        });
    }

    /** {@return what the file gives for the key, in the order of the join; null where it has no such row} */
    String @Nullable [] find(String key) {
        String value = map.get(key);
        if (value == null) {
            return null;
        }
        int count = 0;
        for (int i = 0; i < value.length(); i++) {
            count += value.charAt(i) == PART ? 1 : 0;
        }
        String[] parts = new String[count];
        int start = 0;
        for (int i = 0; i < count; i++) {
            int end = value.indexOf(PART, start);
            parts[i] = value.substring(start, end);
            start = end + 1;
        }
        return parts;
    }

    /** Adds a part, made by {@link #key}, to a key of several. */
    static void append(StringBuilder whole, String part) {
        whole.append(part).append(PART);
    }

    /** {@return a key in one form: narrow, upper case, no blanks; in what may be a credit code also no hyphens} */
    static String key(String text) {
        boolean simple = true;
        for (int i = 0; i < text.length() && simple; i++) {
            char c = text.charAt(i);
            simple = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= '\u4E00' && c <= '\u9FFF');
        }
        if (simple) {
            return text;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cntrl}\\p{Cf}]", "");
        String bare = folded.replace("-", "");
        return bare.length() == USCC_LENGTH && bare.chars().allMatch(c -> c < 0x7F) ? bare : folded;
    }
}
