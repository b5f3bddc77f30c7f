/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one table of a file turned out to be, shown to the user before anything is taken.
 *
 * @param file name as handed in; with archive and sheet where there are several: {@code a.zip!b.xlsx#7月}
 * @param sheet name of the sheet; null where a file is one table
 * @param format CSV, TSV, XLSX, XLS, JSON, JSONL
 * @param encoding charset of a text file; null for the others
 * @param separator field separator; null where there is none
 * @param headerRow row number of the (last) header row
 * @param headings one a column; a merged two-row head is joined by {@code /}; blank where the head is blank
 * @param units column index → unit that a unit row or the heading's bracket gives, as it stands there (万元, 吨)
 * @param titles what stands above the header: a title, 单位：万元, 填报单位
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
