/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items of a list, parted as the file parts them, into our own form: parted by ；. */
record ListForm(List<String> separators) implements CellForm {
    static final String OURS = "；";

    @Override
    public @Nullable String form(String text, RowRun run, ColumnMapper column) {
        String list = text;
        for (String separator : separators) {
            list = list.replace(separator, OURS);
        }
        return list;
    }
}
