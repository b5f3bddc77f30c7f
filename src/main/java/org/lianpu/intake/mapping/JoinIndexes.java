/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.FoundTable;

/**
 * The files of one batch that others join, each read once into a map on disk, so that memory stays bounded however long they are. Made for
 * one import; closing it takes the disk space back. Not for several threads.
 */
public final class JoinIndexes implements AutoCloseable {
    private static final int CACHE_MB = 32;
    private static final int WRITE_BUFFER_KB = 4 * 1024;

    private final BatchTables batch;
    private final Map<List<Object>, JoinIndex> indexes = new HashMap<>();
    private @Nullable Path file;
    private @Nullable MVStore store;

    public JoinIndexes(BatchTables batch) {
        this.batch = batch;
    }

    /** {@return what the joined file holds, or null after telling that it is not there or lacks a heading} */
    @Nullable
    JoinIndex find(TargetRule.Join join, String asking, Notices notices) {
        List<String> keys = List.copyOf(join.key().values());
        List<String> takes = List.copyOf(join.take().keySet());
        List<Object> name = List.of(join.file(), keys, takes);
        JoinIndex known = indexes.get(name);
        if (known != null) {
            return known;
        }
        List<FoundTable> tables = batch.named(join.file());
        if (tables.isEmpty()) {
            notices.add(new MappingNotice.JoinFileAbsent(
                    At.row(asking, 0).cell(String.join("、", join.key().values()), null), join.file(), ""));
            return null;
        }
        JoinIndex index = new JoinIndex(open().openMap("join" + indexes.size()));
        for (FoundTable table : tables) {
            HeadingIndex headings = new HeadingIndex(table.head().headings());
            int[] key = find(headings, keys, join, asking, notices);
            int[] take = find(headings, takes, join, asking, notices);
            if (key == null || take == null) {
                return null;
            }
            index.read(table, key, take, notices);
        }
        indexes.put(name, index);
        return index;
    }

    private static int @Nullable [] find(
            HeadingIndex headings, List<String> wanted, TargetRule.Join join, String asking, Notices notices) {
        List<Integer> found = new ArrayList<>();
        for (String heading : wanted) {
            int index = headings.find(heading);
            if (index < 0) {
                notices.add(new MappingNotice.JoinFileAbsent(
                        At.row(asking, 0).cell(heading, null), join.file(), headings.nearest(heading)));
                return null;
            }
            found.add(index);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private MVStore open() {
        if (store == null) {
            try {
                file = Files.createTempFile("lianpu-join", ".mv");
            } catch (IOException e) {
                throw new UncheckedIOException("No temporary file could be made for a join", e);
            }
            // One thread reads and writes, and a crash loses nothing that is wanted again.
            store = new MVStore.Builder()
                    .fileName(file.toString())
                    .cacheSize(CACHE_MB)
                    .autoCommitBufferSize(WRITE_BUFFER_KB)
                    .open();
            store.setVersionsToKeep(0);
        }
        return store;
    }

    @Override
    public void close() {
        if (store != null) {
            store.closeImmediately();
            store = null;
        }
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException("The temporary file of a join could not be removed", e);
            }
            file = null;
        }
        indexes.clear();
    }
}
