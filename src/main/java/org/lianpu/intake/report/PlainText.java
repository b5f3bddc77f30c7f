/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.report;

/**
 * Cells of files that a spreadsheet will open: text that it would take for a formula gets an apostrophe in front (OWASP, CSV injection).
 * Reading takes it off again, so that a row given back and handed in anew is the same row.
 */
public final class PlainText {
    private static final String STARTS = "=+-@\t\r";

    private PlainText() {}

    /** {@return the cell, harmless} */
    public static String harmless(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 && !isNumber(cell) ? "'" + cell : cell;
    }

    private static boolean isNumber(String cell) {
        for (int i = 1; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',' && c != '%') {
                return false;
            }
        }
        return cell.length() > 1 && (cell.charAt(0) == '-' || cell.charAt(0) == '+');
    }
}
