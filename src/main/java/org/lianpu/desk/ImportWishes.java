/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import org.jspecify.annotations.Nullable;
import org.lianpu.intake.Consent;

/**
 * What a request says of an import, as its parameters.
 *
 * @param dryRun only check
 * @param acceptWarnings write although there are warnings
 * @param acceptGood write the rows that are in order, give back the others
 * @param mappingName a saved mapping; null to recognise one by the header
 * @param charset encoding of text files; null to find it out
 * @param separator field separator, {@code \t} for a tab; null to find it out
 * @param headerRow row number of the header; null to find it out
 * @param sheet the only sheet to read; null for all
 * @param recordPath where the records of a JSON file are
 * @param asOf date that the files speak for, for mappings that ask for it
 * @param snapshotOf id of the source of which the files are all there is
 * @param bulk whether to make the database anew, for millions of rows
 * @param acceptVanishing whether such a snapshot may lack more than a tenth of what was said before
 * @param table our table whose rows the files hold, in our own headings; null to find it out
 * @param parameters of mappings, as a JSON object: name → text
 * @param particular what is said of one file only, as a JSON object: name of the file → object with {@code charset}, {@code separator},
 *     {@code headerRow}, {@code sheet}, {@code recordPath}, {@code mapping}, {@code table}; it takes the place of what is said of all
 */
record ImportWishes(
        @Nullable Boolean dryRun,
        @Nullable Boolean acceptWarnings,
        @Nullable Boolean acceptGood,
        @Nullable String mappingName,
        @Nullable String charset,
        @Nullable String separator,
        @Nullable Integer headerRow,
        @Nullable String sheet,
        @Nullable String recordPath,
        @Nullable String asOf,
        @Nullable String snapshotOf,
        @Nullable Boolean bulk,
        @Nullable Boolean acceptVanishing,
        @Nullable String table,
        @Nullable String parameters,
        @Nullable String particular) {

    Consent consent() {
        if (Boolean.TRUE.equals(dryRun)) {
            return Consent.CHECK_ONLY;
        }
        if (Boolean.TRUE.equals(acceptGood)) {
            return Consent.ACCEPT_GOOD;
        }
        return Boolean.TRUE.equals(acceptWarnings) ? Consent.ACCEPT_WARNINGS : Consent.WRITE_IF_CLEAN;
    }
}
