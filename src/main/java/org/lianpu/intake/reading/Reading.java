/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notices;

/**
 * Files of any kind that offices hand in to the tables in them: CSV and the like, xlsx, xls, JSON, JSON Lines, and zip or
 * gz of these, an archive in an archive once. Files are looked at one after the other as the stream is taken, each when
 * its turn comes; what cannot be read is a notice. Closing the stream deletes what was unpacked to disk; tables can still
 * be read afterwards.
 */
public final class Reading {
    private static final int DEEPEST = 2;

    private final ReadingOptions options;
    private final Limits limits;
    private final Notices notices;
    private final Scratch scratch = new Scratch();
    private final Archives archives;

    private Reading(ReadingOptions options, Limits limits, Notices notices) {
        this.options = options;
        this.limits = limits;
        this.notices = notices;
        this.archives = new Archives(scratch, limits, notices);
    }

    /** {@return the tables of files, in their order} */
    public static Stream<FoundTable> tables(
            List<? extends InputFile> files, ReadingOptions options, Limits limits, Notices notices) {
        return new Reading(options, limits, notices).tables(files.stream());
    }

    /** {@return the tables of the files and of all files below the folders that the paths name, in the order of names} */
    public static Stream<FoundTable> tablesIn(
            List<Path> paths, ReadingOptions options, Limits limits, Notices notices) {
        return new Reading(options, limits, notices).tables(paths.stream().flatMap(path -> Walk.files(path, notices)));
    }

    private Stream<FoundTable> tables(Stream<? extends InputFile> files) {
        return files.<FoundTable>flatMap(file -> tables(file, 0, new MeteredStream.Budget()))
                .onClose(scratch::close);
    }

    private Stream<FoundTable> tables(InputFile file, int depth, MeteredStream.Budget budget) {
        try {
            FileKind kind = FileKind.of(file);
            switch (kind.type()) {
                case EMPTY -> notices.add(new FileNotice.EmptyFile(At.file(file.name())));
                case UNSUPPORTED -> notices.add(new FileNotice.UnsupportedFormat(At.file(file.name()), kind.format()));
                case GZIP -> {
                    return inside(file, List.of(archives.gunzip(file, budget)), depth, budget);
                }
                case ZIP -> {
                    return zip(file, depth, budget);
                }
                case OLE2 -> {
                    return sheets(file, XlsBook.sheets(file, scratch, limits, notices), "XLS");
                }
                default -> {
                    return text(file, kind);
                }
            }
        } catch (Refusal e) {
            notices.add(e.notice());
        } catch (IOException e) {
            notices.add(new FileNotice.MalformedFile(At.file(file.name()), XlsxBook.message(e)));
        }
        return Stream.empty();
    }

    private Stream<FoundTable> inside(InputFile archive, List<InputFile> files, int depth, MeteredStream.Budget budget)
            throws Refusal {
        if (depth == DEEPEST) {
            throw new Refusal(new FileNotice.ArchiveTooDeep(At.file(archive.name())));
        }
        return files.stream().flatMap(file -> tables(file, depth + 1, budget));
    }

    private Stream<FoundTable> zip(InputFile file, int depth, MeteredStream.Budget budget) throws IOException {
        String format = archives.office(file);
        if (format == null) {
            return inside(file, archives.unzip(file, budget), depth, budget);
        }
        if (!format.equals("XLSX")) {
            throw new Refusal(new FileNotice.UnsupportedFormat(At.file(file.name()), format));
        }
        return sheets(file, XlsxBook.sheets(file, scratch, limits, notices), "XLSX");
    }

    private Stream<FoundTable> sheets(InputFile file, List<Grid> grids, String format) throws IOException {
        misnamed(file, format);
        List<FoundTable> tables = new ArrayList<>();
        boolean asked = options.sheet() == null;
        TableFinder finder = new TableFinder(options, limits, notices);
        for (Grid grid : grids) {
            if (options.sheet() != null && !options.sheet().equals(grid.sheet())) {
                continue;
            }
            asked = true;
            if (grid.sheet() != null && options.withoutData().contains(grid.sheet())) {
                continue;
            }
            try {
                tables.addAll(finder.find(grid));
            } catch (Refusal e) {
                notices.add(e.notice());
            }
        }
        if (!asked) {
            List<String> names =
                    grids.stream().map(Grid::sheet).map(String::valueOf).toList();
            notices.add(new FileNotice.MissingSheet(At.file(file.name()).cell("", options.sheet()), names));
        } else if (tables.isEmpty() && !grids.isEmpty()) {
            notices.add(new FileNotice.EmptyFile(At.file(file.name())));
        }
        return tables.stream();
    }

    private Stream<FoundTable> text(InputFile file, FileKind kind) throws IOException {
        Optional<TextEncoding> found = TextEncoding.detect(file, options.charset());
        if (found.isEmpty()) {
            throw new Refusal(new FileNotice.UnknownEncoding(At.file(file.name())));
        }
        TextEncoding encoding = found.get();
        boolean lines = kind.type() == FileKind.Type.JSON_LINES
                || (kind.type() == FileKind.Type.JSON && JsonLineLines.is(file, encoding, limits));
        if (lines) {
            return Stream.of(new JsonTable(
                    file.name(),
                    null,
                    encoding,
                    fields -> new JsonLineLines(file, encoding, fields, limits),
                    limits,
                    notices));
        }
        if (kind.type() == FileKind.Type.JSON) {
            return json(file, encoding);
        }
        misnamed(file, "CSV");
        Separator separator = Separator.of(file, encoding, options.separator(), options.knownHeading());
        String format = separator.mark() == '\t' ? "TSV" : "CSV";
        CsvGrid grid = new CsvGrid(file, format, encoding, separator, limits);
        List<FoundTable> tables = new TableFinder(options, limits, notices).find(grid);
        if (tables.isEmpty()) {
            notices.add(new FileNotice.EmptyFile(At.file(file.name())));
        }
        return tables.stream();
    }

    private Stream<FoundTable> json(InputFile file, TextEncoding encoding) throws IOException {
        List<String> paths =
                options.recordPath() != null ? List.of(options.recordPath()) : JsonPaths.all(file, encoding, limits);
        if (paths.isEmpty()) {
            throw new Refusal(new FileNotice.MissingRecords(At.file(file.name())));
        }
        List<FoundTable> tables = new ArrayList<>();
        for (String path : paths) {
            String name = paths.size() > 1 ? file.name() + "#" + path : file.name();
            tables.add(new JsonTable(
                    name,
                    path,
                    encoding,
                    fields -> new JsonDocumentLines(name, file, encoding, path, fields, limits),
                    limits,
                    notices));
        }
        return tables.stream();
    }

    /** Says when a file is not what its name says. */
    private void misnamed(InputFile file, String format) {
        String extension = FileKind.extension(file.name());
        @Nullable
        String usual = switch (extension) {
            case "xlsx", "xlsm", "xltx" -> "XLSX";
            case "xls" -> "XLS";
            case "csv", "tsv", "txt", "tab" -> "CSV";
            default -> null;
        };
        if (usual != null && !usual.equals(format)) {
            notices.add(new FileNotice.MisnamedFile(At.file(file.name()), format));
        }
    }
}
