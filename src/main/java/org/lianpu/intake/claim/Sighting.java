/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

/**
 * That a batch said a claim, for a date.
 *
 * @param asOf date the row speaks for, ISO; empty where the table is undated
 * @param batch id of the batch; blank while it is being checked
 */
public record Sighting(String asOf, String batch) {
    private static final int YEAR_DIGITS = 4;

    /** {@return as the graph keeps it} */
    public String text() {
        return asOf + "|" + batch;
    }

    /** Reads {@link #text()} back. */
    public static Sighting parse(String text) {
        int bar = text.indexOf('|');
        return new Sighting(text.substring(0, bar), text.substring(bar + 1));
    }

    /** {@return year of a date; 0 of none} */
    public static int year(String asOf) {
        return asOf.length() < YEAR_DIGITS ? 0 : Integer.parseInt(asOf.substring(0, YEAR_DIGITS));
    }
}
