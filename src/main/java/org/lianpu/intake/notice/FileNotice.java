/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of a file as a whole: its form, its header, its shape. */
public sealed interface FileNotice extends Notice {
    /** A file has a name that fits no table. Rename it after a table or hand in a mapping that names one. */
    record UnknownTable(At at, List<String> tables) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(String.join("、", tables));
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * The bytes of a file fit none of UTF-8, UTF-16, GB18030. It is no text, or half of it is not (a copy that went
     * wrong, a program under the wrong name). Save it again as CSV UTF-8. Example: a photo renamed to {@code list.csv}.
     */
    record UnknownEncoding(At at) implements FileNotice {
        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /** A file holds no row below its header. */
    record EmptyFile(At at) implements FileNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A returned verification sheet holds no answer. */
    record NoAnswer(At at) implements FileNotice {
        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A file cannot be read on from here. Its form is broken in a way that no single row explains; rows further down are
     * unknown. Export it again. Example: the XML of a sheet ends in the middle of a tag.
     */
    record MalformedFile(At at, String reason) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(reason);
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A file ends before its contents do. A download or a copy was cut short. Fetch or export it again.
     * Example: half of an xlsx file.
     */
    record TruncatedFile(At at) implements FileNotice {
        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A file is of a kind that is not read here. Open it in its own program and save it as xlsx or CSV.
     * Example: {@code 企业名单.et} of WPS.
     */
    record UnsupportedFormat(At at, String format) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(format);
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /** A file is locked with a password. Save it without one. Example: a workbook that asks for a password to open. */
    record ProtectedFile(At at) implements FileNotice {
        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A file is larger than its format can be read in bounded memory. Save it as CSV, which may have any size.
     * Example: an xls file of 200 MB.
     */
    record FileTooLarge(At at, long megabytes, long limit) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(megabytes, limit);
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /** An archive holds more files than are taken at once. Split it. Example: a zip of 5000 files. */
    record TooManyEntries(At at, int limit) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(limit);
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * An archive unpacks to more than is taken at once. Unpack it and hand in its files, or split it.
     * Example: a zip that would fill the disk.
     */
    record ArchiveTooLarge(At at, long limit) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(limit);
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A file inside an archive unpacks to far more than tables do; it looks made to fill disk or memory. Unpack it
     * yourself and hand in the table. Example: one kilobyte that becomes a gigabyte.
     */
    record ArchiveTooDense(At at, int limit) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(limit);
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /** An archive lies in an archive in an archive. Unpack the outer ones. Example: {@code a.zip!b.zip!c.zip}. */
    record ArchiveTooDeep(At at) implements FileNotice {
        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A file in a folder or archive was left aside because it is no table of the user's. Hidden files, lock files of
     * office programs, what a Mac adds to an archive, pictures, programs. Nothing to do. Example: {@code ~$名单.xlsx}.
     */
    record SkippedFile(At at) implements FileNotice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * A file is of another kind than its name says; it was read as what it is. Nothing to do.
     * Example: {@code export.xls} that is a text with tabs.
     */
    record MisnamedFile(At at, String format) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(format);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** A sheet that was asked for is not in the workbook. Correct its name. Example: 名单 asked for, 名单1 there. */
    record MissingSheet(At at, List<String> sheets) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(String.join("、", sheets));
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A JSON file holds no list of records where one is looked for. Name the path of the list, as in {@code data.items}.
     * Example: an object with single values only.
     */
    record MissingRecords(At at) implements FileNotice {
        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /** A heading is none of the table's columns. Correct it, or take the column out. */
    record UnknownColumn(At at, String suggestion) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(Phrase.meant(suggestion));
        }
    }

    /** Two headings of one file mean the same column. */
    record DuplicateColumn(At at) implements FileNotice {}

    /** A required column is not in the file. */
    record MissingColumn(At at) implements FileNotice {
        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A row of a text file has fewer cells than the header, while hardly any other has; the cells that are missing count as blank.
     * Cause: the row was cut, or a cell and its separator were lost, so that all behind moved. Repair: export it again.
     * Example: 4 of 10 cells.
     */
    record RowTooShort(At at, int cells, int columns) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(cells, columns);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** A row has more cells than the header. */
    record RowTooLong(At at, int cells, int columns) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(cells, columns);
        }
    }
}
