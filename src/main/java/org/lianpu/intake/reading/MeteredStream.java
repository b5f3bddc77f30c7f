/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;

/** Watches how much one file of an archive unpacks to, and stops it at the limits. */
final class MeteredStream extends FilterInputStream {
    /** What one archive has unpacked to so far; files that are read again do not count again. */
    static final class Budget {
        private long used;
        private int entries;

        /** {@return how many files the archive and those inside it hold so far} */
        int add(int files) {
            entries += files;
            return entries;
        }
    }

    /** What one file of it has unpacked to so far. */
    static final class Share {
        private final Budget budget;
        private long seen;

        Share(Budget budget) {
            this.budget = budget;
        }

        private long upTo(long bytes) {
            if (bytes > seen) {
                budget.used += bytes - seen;
                seen = bytes;
            }
            return budget.used;
        }
    }

    /** Packed bytes that were taken so far. */
    @FunctionalInterface
    interface Packed {
        long bytes();
    }

    private final String name;
    private final Limits limits;
    private final Share share;
    private final Packed packed;
    private long bytes;

    MeteredStream(InputStream in, String name, Limits limits, Share share, Packed packed) {
        super(in);
        this.name = name;
        this.limits = limits;
        this.share = share;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        // Read over it: what is skipped is unpacked all the same.
        byte[] nowhere = new byte[(int) Math.min(n, 1 << 13)];
        return n <= 0 ? 0 : Math.max(0, read(nowhere, 0, nowhere.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws IOException {
        bytes += read;
        if (share.upTo(bytes) > limits.archiveBytes()) {
            throw new Refusal(new FileNotice.ArchiveTooLarge(At.file(name), Limits.megabytes(limits.archiveBytes())));
        }
        if (bytes > limits.archiveGrace() && bytes / limits.archiveRatio() > packed.bytes()) {
            throw new Refusal(new FileNotice.ArchiveTooDense(At.file(name), limits.archiveRatio()));
        }
    }
}
