/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.nio.charset.Charset;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the files; what is null is found out.
 *
 * @param charset encoding of text files
 * @param separator field separator of text files
 * @param headerRow row number of the header, its last row where it has several; 0 where there is none, the columns are
 *     then called A, B, C
 * @param sheet name of the only sheet to read
 * @param recordPath where the records of a JSON file are, as in {@code data.items}
 * @param knownHeading whether a heading is one that we know; asked with blanks, line breaks and a bracketed unit taken out
 * @param withoutData names of sheets that hold no rows, such as the help of our own templates: nothing is told of them
 */
public record ReadingOptions(
        @Nullable Charset charset,
        @Nullable Character separator,
        @Nullable Integer headerRow,
        @Nullable String sheet,
        @Nullable String recordPath,
        Predicate<String> knownHeading,
        Set<String> withoutData) {

    /** Finds everything out. */
    public static final ReadingOptions DETECT =
            new ReadingOptions(null, null, null, null, null, heading -> false, Set.of());

    public ReadingOptions {
        withoutData = Set.copyOf(withoutData);
        if (headerRow != null && headerRow < 0) {
            throw new IllegalArgumentException("the header row is at least 1, or 0 for none, not " + headerRow);
        }
        if (separator != null && (separator == '"' || separator == '\n' || separator == '\r')) {
            throw new IllegalArgumentException("a quotation mark or a line break cannot separate fields");
        }
    }

    public ReadingOptions withCharset(@Nullable Charset given) {
        return new ReadingOptions(given, separator, headerRow, sheet, recordPath, knownHeading, withoutData);
    }

    public ReadingOptions withSeparator(@Nullable Character given) {
        return new ReadingOptions(charset, given, headerRow, sheet, recordPath, knownHeading, withoutData);
    }

    public ReadingOptions withHeaderRow(@Nullable Integer given) {
        return new ReadingOptions(charset, separator, given, sheet, recordPath, knownHeading, withoutData);
    }

    public ReadingOptions withSheet(@Nullable String given) {
        return new ReadingOptions(charset, separator, headerRow, given, recordPath, knownHeading, withoutData);
    }

    public ReadingOptions withRecordPath(@Nullable String given) {
        return new ReadingOptions(charset, separator, headerRow, sheet, given, knownHeading, withoutData);
    }

    public ReadingOptions withKnownHeading(Predicate<String> given) {
        return new ReadingOptions(charset, separator, headerRow, sheet, recordPath, given, withoutData);
    }

    public ReadingOptions withoutData(Set<String> given) {
        return new ReadingOptions(charset, separator, headerRow, sheet, recordPath, knownHeading, given);
    }
}
