/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

/**
 * How much is read at most before a file is refused, so that no file fills disk, memory or time. They bound what cannot
 * be streamed; a plain text, a JSON or a sheet may have any size.
 *
 * @param archiveEntries files in one archive, those in an archive inside counted with it
 * @param archiveBytes bytes that one archive unpacks to, all its files together
 * @param archiveRatio how many times its packed size a file may unpack to; tables reach 10 to 100
 * @param archiveGrace bytes that a file may unpack to whatever the ratio
 * @param xlsBytes size of a legacy xls file, whose texts are held in memory
 * @param sharedStringBytes unpacked size of the texts of an xlsx file, which are held in memory (about 1.5 times as much)
 * @param cellChars characters of one cell of a text file, of one line of JSON Lines
 * @param columns columns of a table
 * @param sampleRows rows at the top of a sheet that are looked at to find header, units and further tables; records of
 *     a JSON file whose fields become the headings
 * @param strayQuotes rows with unpaired quotes after which a text file is given up; each costs one more run to its place
 * @param mergedRanges merged ranges of one sheet
 * @param jsonDepth how deep objects and lists of a JSON file may be nested
 */
public record Limits(
        int archiveEntries,
        long archiveBytes,
        int archiveRatio,
        long archiveGrace,
        long xlsBytes,
        long sharedStringBytes,
        int cellChars,
        int columns,
        int sampleRows,
        int strayQuotes,
        int mergedRanges,
        int jsonDepth) {
    private static final long MEGABYTE = 1L << 20;

    /** 2000 files, 16 GB, ratio 250 beyond 16 MB; xls 64 MB, texts of an xlsx 192 MB; cells of a million characters. */
    public static final Limits DEFAULT = new Limits(
            2000,
            16 * 1024 * MEGABYTE,
            250,
            16 * MEGABYTE,
            64 * MEGABYTE,
            192 * MEGABYTE,
            1_000_000,
            16_384,
            1000,
            100,
            100_000,
            64);

    public Limits {
        if (archiveEntries < 1
                || archiveBytes < 1
                || archiveRatio < 1
                || xlsBytes < 1
                || sharedStringBytes < 1
                || cellChars < 1
                || columns < 1
                || sampleRows < 1
                || jsonDepth < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    /** {@return bytes as whole megabytes, for notices} */
    static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
