/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.spool;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Records one after the other: in memory while they are few, in a file beyond. Written by one thread, then closed, then read as often as
 * needed.
 */
public final class Spool implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Workplace place;
    private final String name;
    private final int inMemory;
    private byte[] buffer = new byte[256];
    private int filled;
    private long bytes;
    private long records;
    private @org.jspecify.annotations.Nullable OutputStream file;

    /** @param inMemory bytes kept before a file is begun */
    public Spool(Workplace place, String name, int inMemory) {
        this.place = place;
        this.name = name;
        this.inMemory = inMemory;
    }

    /** {@return the spool that a former process closed; its records are in the file} */
    public static Spool kept(Workplace place, String name, long records) {
        Spool spool = new Spool(place, name, 0);
        spool.records = records;
        spool.file = OutputStream.nullOutputStream();
        try {
            spool.bytes = Files.size(place.file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spool;
    }

    /** {@return name of its file} */
    public String name() {
        return name;
    }

    public long records() {
        return records;
    }

    public long bytes() {
        return bytes;
    }

    public void add(Pack record) {
        int size = record.size();
        if (filled + size + 4 > buffer.length) {
            makeRoom(size + 4);
        }
        buffer[filled++] = (byte) (size >>> 24);
        buffer[filled++] = (byte) (size >>> 16);
        buffer[filled++] = (byte) (size >>> 8);
        buffer[filled++] = (byte) size;
        System.arraycopy(record.array(), 0, buffer, filled, size);
        filled += size;
        records++;
        bytes += size + 4L;
    }

    private void makeRoom(int more) {
        if (file == null && filled + more <= inMemory) {
            buffer = Arrays.copyOf(buffer, Math.min(inMemory, Math.max(buffer.length * 2, filled + more)));
            return;
        }
        flush();
        if (more > buffer.length) {
            buffer = new byte[more];
        } else if (buffer.length > BUFFER) {
            buffer = new byte[Math.max(BUFFER, more)];
        }
    }

    private void flush() {
        try {
            if (file == null) {
                file = Files.newOutputStream(
                        path(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
            }
            file.write(buffer, 0, filled);
            filled = 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The working file " + path() + " cannot be written; is the disk full?", e);
        }
    }

    private Path path() {
        return place.file(name);
    }

    /** Ends writing; what is in memory stays there unless a file was begun. */
    @Override
    public void close() {
        if (file != null) {
            flush();
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            buffer = new byte[0];
        }
    }

    /** Ends writing with everything in the file, so that another process finds it. */
    public void keep() {
        flush();
        close();
    }

    /** Runs through the records; the argument is turned to each in turn and must not be kept. */
    public void forEach(Consumer<Unpack> sink) {
        Unpack record = new Unpack();
        byte[] bytesOfRecord = new byte[1024];
        try (DataInputStream in = new DataInputStream(open())) {
            while (true) {
                int size;
                try {
                    size = in.readInt();
                } catch (EOFException e) {
                    return;
                }
                if (size > bytesOfRecord.length) {
                    bytesOfRecord = new byte[size * 2];
                }
                in.readFully(bytesOfRecord, 0, size);
                sink.accept(record.of(bytesOfRecord, 0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The working file " + path() + " cannot be read", e);
        }
    }

    private InputStream open() throws IOException {
        return file == null
                ? new ByteArrayInputStream(buffer, 0, filled)
                : new BufferedInputStream(Files.newInputStream(path()), BUFFER);
    }

    /** Forgets the records and removes the file. */
    public void discard() {
        close();
        buffer = new byte[0];
        filled = 0;
        if (file != null) {
            try {
                Files.deleteIfExists(path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
