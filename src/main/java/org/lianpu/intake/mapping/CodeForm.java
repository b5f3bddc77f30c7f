/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.lianpu.chain.LinkCode;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.query.Ids;

/**
 * A name made a code: letters, digits, {@code . _ -} stay, anything else becomes a hyphen. Where that changed or cut the name, the code ends
 * in a few digits that follow from the whole name, so that two names never make one code. Codes of links and chains have a narrower form
 * ({@link LinkCode}, {@link org.lianpu.chain.ChainCode}): what has no place in one becomes a hyphen too.
 */
enum CodeForm {
    /** Letters of any script, as they are. */
    ANY(64),
    /** Capitals, letters of scripts that have none, digits and hyphens: a link. */
    CAPITALS(LinkCode.LONGEST),
    /** Small letters, digits and hyphens: a chain. */
    SMALL(64);

    private static final int TAIL = 6;

    private final int longest;

    CodeForm(int longest) {
        this.longest = longest;
    }

    /** {@return the form of what a column holds} */
    static CodeForm of(Column column) {
        if ("links".equals(column.reference())
                || (column.type() == ColumnType.CODE && column.name().equals("link"))) {
            return CAPITALS;
        }
        boolean chain = "chains".equals(column.reference())
                || (column.type() == ColumnType.CODE && column.name().equals("chain"));
        return chain ? SMALL : ANY;
    }

    /** {@return the code of a name, behind a prefix} */
    String code(String prefix, String name) {
        StringBuilder code = new StringBuilder(name.length());
        String plain = cased(Normalizer.normalize(name, Normalizer.Form.NFKC));
        boolean changed = !plain.equals(name);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (allows(c) && !(c == '-' && prefix.isEmpty() && code.isEmpty())) {
                code.append(c);
            } else {
                changed = true;
                if (!code.isEmpty() && code.charAt(code.length() - 1) != '-') {
                    code.append('-');
                }
            }
        }
        int room = longest - prefix.length();
        if (!changed && code.length() <= room) {
            return prefix + code;
        }
        String end = cased(Ids.of(List.of(name)).substring(0, TAIL));
        int left = Math.max(0, room - TAIL - 1);
        String head = code.length() > left ? code.substring(0, left) : code.toString();
        return prefix + (head.isEmpty() || head.equals("-") ? end : head.endsWith("-") ? head + end : head + "-" + end);
    }

    private String cased(String text) {
        return switch (this) {
            case ANY -> text;
            case CAPITALS -> text.toUpperCase(Locale.ROOT);
            case SMALL -> text.toLowerCase(Locale.ROOT);
        };
    }

    private boolean allows(char c) {
        return switch (this) {
            case ANY -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
            case CAPITALS ->
                c == '-'
                        || (c >= '0' && c <= '9')
                        || Character.isUpperCase(c)
                        || Character.getType(c) == Character.OTHER_LETTER;
            case SMALL -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        };
    }
}
