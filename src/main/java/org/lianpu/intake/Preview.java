/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.List;
import java.util.Map;
import org.lianpu.intake.mapping.BoundTable;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.table.Table;

/**
 * How files would be read, seen on their first rows. What needs all rows or the graph (doubles, references, totals) is not in it.
 *
 * @param tables the tables found, in the order of the files
 * @param notices what was found wrong on the way, rows beyond the first not looked at
 */
public record Preview(List<TablePreview> tables, Notices notices) {
    public Preview {
        tables = List.copyOf(tables);
    }

    /**
     * A table and its first rows.
     *
     * @param handed name of the file that was handed in; the table's own name has archive and sheet besides
     * @param head what it turned out to be
     * @param recognition how it is read
     * @param tables ours that its rows become
     * @param taken which heading becomes which column
     * @param left headings that nothing takes
     * @param rows the first rows; empty where so many tables were found that only the first were looked into
     * @param more whether rows follow
     * @param problems of these rows and of the head, by row of the file
     */
    public record TablePreview(
            String handed,
            TableHead head,
            Recognition recognition,
            List<Table> tables,
            List<BoundTable.Taken> taken,
            List<String> left,
            List<SampleRow> rows,
            boolean more,
            Map<Integer, List<Notice>> problems) {}

    /**
     * A row as it stands in the file.
     *
     * @param row its number as a spreadsheet shows it
     * @param cells its cells
     * @param refused whether it could not be read as a row of the table
     */
    public record SampleRow(int row, List<String> cells, boolean refused) {}
}
