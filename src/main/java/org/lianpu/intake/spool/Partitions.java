/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.spool;

import java.util.ArrayList;
import java.util.List;

/**
 * Records shared out over several spools, so that each part can be worked on in memory: everything about one key lies in one part. Few
 * records make few and small parts.
 */
public final class Partitions implements AutoCloseable {
    private static final int IN_MEMORY_PER_PART = 256 * 1024;

    private final List<Spool> parts = new ArrayList<>();

    /** Makes that many empty parts. */
    public Partitions(Workplace place, String name, int count) {
        for (int i = 0; i < count; i++) {
            parts.add(new Spool(place, name + "-" + i, IN_MEMORY_PER_PART));
        }
    }

    /** Adds a record to the part of a key; the same key always falls into the same part. */
    public void add(long keyHash, Pack pack) {
        parts.get((int) Long.remainderUnsigned(keyHash, parts.size())).add(pack);
    }

    public List<Spool> parts() {
        return parts;
    }

    public long records() {
        return parts.stream().mapToLong(Spool::records).sum();
    }

    /** Ends writing. */
    @Override
    public void close() {
        parts.forEach(Spool::close);
    }

    public void discard() {
        parts.forEach(Spool::discard);
    }
}
