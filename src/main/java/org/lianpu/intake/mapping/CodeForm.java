/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.text.Normalizer;
import java.util.List;
import org.lianpu.query.Ids;

/**
 * A name made a code: letters, digits, {@code . _ -} stay, anything else becomes a hyphen. Where that changed or cut the name, the code ends
 * in a few digits that follow from the whole name, so that two names never make one code.
 */
final class CodeForm {
    private static final int LONGEST = 64;
    private static final int TAIL = 6;

    private CodeForm() {}

    static String code(String name) {
        StringBuilder code = new StringBuilder(name.length());
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        boolean changed = !plain.equals(name);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.') {
                code.append(c);
            } else {
                changed = true;
                if (!code.isEmpty() && code.charAt(code.length() - 1) != '-') {
                    code.append('-');
                }
            }
        }
        if (!changed && code.length() <= LONGEST) {
            return code.toString();
        }
        String tail = Ids.of(List.of(name)).substring(0, TAIL);
        int room = LONGEST - TAIL - 1;
        String head = code.length() > room ? code.substring(0, room) : code.toString();
        return head.isEmpty() ? tail : head.endsWith("-") ? head + tail : head + "-" + tail;
    }
}
