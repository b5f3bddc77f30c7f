/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts on disk what has to be read at random places and does not lie there: workbooks and archives that were uploaded or
 * are in an archive. The last few are kept, since the sheets of one workbook are read one after the other; all are
 * deleted when it is closed or nobody knows it any more.
 */
final class Scratch implements Closeable {
    private static final int KEPT = 4;
    private static final Cleaner CLEANER = Cleaner.create();

    private final IdentityHashMap<InputFile, Copy> copies = new IdentityHashMap<>();
    /** Copies that nobody reads now, the longest unused first. */
    private final Deque<Copy> idle = new ArrayDeque<>();

    private final Folder folder = new Folder();
    private boolean closed;

    Scratch() {
        CLEANER.register(this, folder::delete);
    }

    /** A file on disk for as long as it is needed. */
    final class Lease implements Closeable {
        private final Path path;
        private final @Nullable Copy copy;
        private boolean open = true;

        private Lease(Path path, @Nullable Copy copy) {
            this.path = path;
            this.copy = copy;
        }

        Path path() {
            return path;
        }

        @Override
        public void close() throws IOException {
            if (open && copy != null) {
                release(copy);
            }
            open = false;
        }
    }

    private static final class Copy {
        private final InputFile file;
        private final Path path;
        private int readers;

        Copy(InputFile file, Path path) {
            this.file = file;
            this.path = path;
        }
    }

    /** The directory; knows nothing of the scratch, so that the cleaner does not keep it. */
    private static final class Folder {
        private @Nullable Path path;

        synchronized Path path() throws IOException {
            if (path == null) {
                path = Files.createTempDirectory("lianpu-reading");
            }
            return path;
        }

        synchronized void delete() {
            Path there = path;
            if (there == null) {
                return;
            }
            path = null;
            try (var files = Files.list(there)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(there);
            } catch (IOException e) {
                // What cannot be deleted now, the system's own cleaning of its temporary folder takes.
                there.toFile().deleteOnExit();
            }
        }
    }

    /** {@return where the file lies on disk; closing the lease gives it back} */
    synchronized Lease borrow(InputFile file) throws IOException {
        if (file instanceof DiskFile onDisk) {
            return new Lease(onDisk.path(), null);
        }
        Copy copy = copies.get(file);
        if (copy == null) {
            Path path = Files.createTempFile(folder.path(), "file", null);
            try (InputStream in = file.open();
                    var out = Files.newOutputStream(path)) {
                in.transferTo(out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
            copy = new Copy(file, path);
            copies.put(file, copy);
        }
        idle.remove(copy);
        copy.readers++;
        return new Lease(copy.path, copy);
    }

    private synchronized void release(Copy copy) throws IOException {
        copy.readers--;
        if (copy.readers == 0) {
            idle.addLast(copy);
        }
        while (idle.size() > (closed ? 0 : KEPT)) {
            Copy oldest = idle.removeFirst();
            copies.remove(oldest.file);
            Files.deleteIfExists(oldest.path);
        }
        if (closed && copies.isEmpty()) {
            folder.delete();
        }
    }

    /** Deletes what nobody reads; what is read is deleted when it is given back. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!idle.isEmpty()) {
            Copy copy = idle.removeFirst();
            copies.remove(copy.file);
        }
        if (copies.isEmpty()) {
            folder.delete();
        }
    }
}
