/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.List;
import java.util.Map;

/**
 * The head of a table as it lies in the rows of a sheet.
 *
 * @param from index of its first row among the rows that were looked at
 * @param to index of its last row
 * @param dataFrom index of the first row below it, a row of units passed over
 * @param headings one a column, clean; blank where there is none
 * @param units column → unit
 * @param titles rows above it, the cells of one row parted by tabs
 * @param certain whether the row looks like a header
 */
record Head(
        int from,
        int to,
        int dataFrom,
        List<String> headings,
        Map<Integer, String> units,
        List<String> titles,
        boolean certain) {
    Head {
        headings = List.copyOf(headings);
        units = Map.copyOf(units);
        titles = List.copyOf(titles);
    }
}
