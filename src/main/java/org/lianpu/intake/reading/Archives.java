/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notices;

/** Archives to the files inside, one level at a time; a file inside is unpacked when it is opened, never before. */
final class Archives {
    private final Scratch scratch;
    private final Limits limits;
    private final Notices notices;

    Archives(Scratch scratch, Limits limits, Notices notices) {
        this.scratch = scratch;
        this.limits = limits;
        this.notices = notices;
    }

    /** {@return the files of a zip in the order of their names} */
    List<InputFile> unzip(InputFile archive, MeteredStream.Budget budget) throws IOException {
        List<InputFile> members = new ArrayList<>();
        try (Scratch.Lease lease = scratch.borrow(archive);
                ZipFile zip = open(lease, archive.name())) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (budget.add(entries.size()) > limits.archiveEntries()) {
                throw new Refusal(new FileNotice.TooManyEntries(At.file(archive.name()), limits.archiveEntries()));
            }
            for (int i = 0; i < entries.size(); i++) {
                ZipArchiveEntry entry = entries.get(i);
                String name = archive.name() + "!" + name(entry);
                if (entry.isDirectory() || Walk.skipped(name(entry), name, notices)) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    notices.add(new FileNotice.ProtectedFile(At.file(name)));
                } else if (!zip.canReadEntryData(entry)) {
                    notices.add(new FileNotice.UnsupportedFormat(At.file(name), "ZIP method " + entry.getMethod()));
                } else {
                    members.add(new ZipMember(archive, name, i, entry.getSize(), new MeteredStream.Share(budget)));
                }
            }
        }
        members.sort(Comparator.comparing(InputFile::name));
        return members;
    }

    /** {@return the format of an office file, all of which are zips; null for a plain archive} */
    @Nullable
    String office(InputFile archive) throws IOException {
        try (Scratch.Lease lease = scratch.borrow(archive);
                ZipFile zip = open(lease, archive.name())) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                return has(zip, "xl/workbook.bin")
                        ? "Excel (.xlsb)"
                        : has(zip, "word/") ? "Word (.docx)" : has(zip, "ppt/") ? "PowerPoint (.pptx)" : "XLSX";
            }
            if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
                return "OpenDocument (.ods)";
            }
            return zip.getEntry("OFD.xml") != null ? "OFD" : null;
        }
    }

    private static boolean has(ZipFile zip, String start) {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(e -> e.getName().startsWith(start));
    }

    /** {@return the file inside a gz} */
    InputFile gunzip(InputFile archive, MeteredStream.Budget budget) {
        String base = archive.name().replaceFirst(".*[/!]", "");
        String inner = base.toLowerCase(Locale.ROOT).endsWith(".gz") ? base.substring(0, base.length() - 3) : base;
        return new GzipMember(archive, archive.name() + "!" + inner, new MeteredStream.Share(budget));
    }

    private static ZipFile open(Scratch.Lease lease, String name) throws IOException {
        try {
            return ZipFile.builder().setPath(lease.path()).get();
        } catch (EOFException e) {
            throw new Refusal(new FileNotice.TruncatedFile(At.file(name)));
        } catch (IOException | IllegalArgumentException e) {
            // The directory of a zip stands at its end; where there is none, the end is missing.
            throw new Refusal(new FileNotice.TruncatedFile(At.file(name)));
        }
    }

    /** Names that are not said to be UTF-8 are so all the same, or GBK as Windows in China writes them. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        Utf8Tally utf8 = new Utf8Tally();
        utf8.feed(raw, raw.length);
        utf8.end();
        return new String(raw, utf8.errors == 0 ? StandardCharsets.UTF_8 : TextEncoding.GB18030).replace('\\', '/');
    }

    private final class ZipMember implements InputFile {
        private final InputFile archive;
        private final String name;
        private final int index;
        private final long size;
        private final MeteredStream.Share share;

        ZipMember(InputFile archive, String name, int index, long size, MeteredStream.Share share) {
            this.archive = archive;
            this.name = name;
            this.index = index;
            this.size = size;
            this.share = share;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public InputStream open() throws IOException {
            Scratch.Lease lease = scratch.borrow(archive);
            ZipFile zip;
            try {
                zip = Archives.open(lease, archive.name());
            } catch (IOException e) {
                lease.close();
                throw e;
            }
            try {
                ZipArchiveEntry entry = Collections.list(zip.getEntries()).get(index);
                InputStream in = new Entry(zip.getInputStream(entry), zip, lease, name);
                return new MeteredStream(in, name, limits, share, entry::getCompressedSize);
            } catch (IOException | RuntimeException e) {
                zip.close();
                lease.close();
                throw e instanceof IOException io ? io : new IOException(e);
            }
        }
    }

    /** Closes the archive together with the file inside. */
    private static final class Entry extends FilterInputStream {
        private final ZipFile zip;
        private final Scratch.Lease lease;
        private final String name;

        Entry(InputStream in, ZipFile zip, Scratch.Lease lease, String name) {
            super(in);
            this.zip = zip;
            this.lease = lease;
            this.name = name;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (EOFException e) {
                throw new Refusal(new FileNotice.TruncatedFile(At.file(name)));
            }
        }

        @Override
        public void close() throws IOException {
            try (lease;
                    zip) {
                super.close();
            }
        }
    }

    private final class GzipMember implements InputFile {
        private final InputFile archive;
        private final String name;
        private final MeteredStream.Share share;

        GzipMember(InputFile archive, String name, MeteredStream.Share share) {
            this.archive = archive;
            this.name = name;
            this.share = share;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long size() {
            return -1;
        }

        @Override
        public InputStream open() throws IOException {
            Counted packed = new Counted(archive.open());
            try {
                return new MeteredStream(
                        new Cut(new GZIPInputStream(packed, 1 << 16), name), name, limits, share, () -> packed.bytes);
            } catch (IOException e) {
                packed.close();
                throw e instanceof EOFException ? new Refusal(new FileNotice.TruncatedFile(At.file(name))) : e;
            } catch (UncheckedIOException e) {
                packed.close();
                throw new IOException(e);
            }
        }
    }

    /** Says that a gz ends too early. */
    private static final class Cut extends FilterInputStream {
        private final String name;

        Cut(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (EOFException e) {
                throw new Refusal(new FileNotice.TruncatedFile(At.file(name)));
            }
        }
    }

    /** Counts packed bytes. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
