/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.lianpu.docs.Templates;
import org.lianpu.intake.reading.Upload;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/** The example row of every table as files: one data set, in which every column is filled and every reference resolves. */
public final class Examples {
    private Examples() {}

    /** {@return a file a table; on top of the samples they can be imported as they are} */
    public static List<Upload> files() {
        return Tables.ALL.stream().map(Examples::file).toList();
    }

    /** {@return the same rows, filled into the templates} */
    public static List<Upload> workbooks() {
        return Tables.ALL.stream()
                .map(t -> new Upload(t.name() + ".xlsx", Templates.xlsx(t, cells(t))))
                .toList();
    }

    private static List<String> cells(Table table) {
        return table.columns().stream().map(Column::example).toList();
    }

    private static Upload file(Table table) {
        return Imports.csv(
                table.name() + "-example.csv",
                line(table.columns().stream().map(c -> c.headings().get(0)).toList()),
                line(cells(table)));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
    }
}
