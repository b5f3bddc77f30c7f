/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one table of a file turned out to be, shown to the user before anything is taken.
 *
 * @param file name as handed in; with archive and sheet where there are several: {@code a.zip!b.xlsx#7月}; a further table
 *     of one sheet is told by its header row: {@code b.xlsx#7月@35}; a list of a JSON document by its path
 * @param sheet name of the sheet, or path of the records in a JSON document; null where a file is one table
 * @param format CSV, TSV, XLSX, XLS, JSON, JSONL
 * @param encoding charset of a text file; null for the others
 * @param separator field separator; null where there is none
 * @param headerRow row number of the (last) header row; 0 where there is none, as in JSON
 * @param headings one a column; a merged two-row head is joined by {@code /}; blank where the head is blank; line breaks and
 *     the blanks that space out characters are taken out, units in brackets are left
 * @param units column index → unit as it stands in a unit row, in the heading's bracket or, for amounts without either, in
 *     a line 单位：万元 above the head
 * @param titles what stands above the header, one a row, its cells parted by tabs: a title, 单位：万元, 填报单位
 */
public record TableHead(
        String file,
        @Nullable String sheet,
        String format,
        @Nullable String encoding,
        @Nullable String separator,
        int headerRow,
        List<String> headings,
        Map<Integer, String> units,
        List<String> titles) {}
