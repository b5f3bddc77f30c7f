/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import org.jspecify.annotations.Nullable;

/**
 * Where a problem stands.
 *
 * @param file name of the file as handed in
 * @param row line number as a spreadsheet shows it, the header being row 1; 0 for the file as a whole
 * @param column heading of the column; null for the row as a whole
 * @param value what stands there; null where nothing does
 */
public record At(
        String file,
        int row,
        @Nullable String column,
        @Nullable String value) {
    public static At file(String file) {
        return new At(file, 0, null, null);
    }

    public static At row(String file, int row) {
        return new At(file, row, null, null);
    }

    public At cell(String heading, @Nullable String content) {
        return new At(file, row, heading, content);
    }
}
