/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.lianpu.intake.publish.Chunks;

/**
 * How many records of each spool the database has acknowledged. A number is written after the acknowledgement, so a process that dies in
 * between writes some claims twice, which changes nothing. Safe for several threads.
 */
final class Checkpoint implements Chunks.Acknowledged, AutoCloseable {
    private final FileChannel file;

    Checkpoint(Path path, int parts) {
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (file.size() < (long) parts * Long.BYTES) {
                file.write(ByteBuffer.allocate(parts * Long.BYTES), 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long of(int spool) {
        try {
            ByteBuffer number = ByteBuffer.allocate(Long.BYTES);
            file.read(number, (long) spool * Long.BYTES);
            return number.flip().getLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(int spool, long records) {
        try {
            file.write(ByteBuffer.allocate(Long.BYTES).putLong(records).flip(), (long) spool * Long.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
