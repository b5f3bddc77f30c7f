/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The notices of one import, grouped by code; keeps the first few of each and counts on. Whoever wants every one of them listens.
 * Safe for several threads.
 */
public final class Notices {
    /** Notices of one code kept with their place; more are only counted. */
    public static final int KEPT_PER_CODE = 200;

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Consumer<Notice> listener;
    private boolean blocked;

    /** Notices that nobody listens to. */
    public Notices() {
        this(notice -> {});
    }

    /** @param listener is given every notice as it comes, one at a time */
    public Notices(Consumer<Notice> listener) {
        this.listener = listener;
    }

    /** All notices of one code. */
    public static final class Group {
        private final List<Notice> kept = new ArrayList<>();
        private long count;

        public String code() {
            return kept.get(0).code();
        }

        public Notice.Severity severity() {
            return kept.get(0).severity();
        }

        /** {@return how many there were, kept or not} */
        public long count() {
            return count;
        }

        public List<Notice> kept() {
            return List.copyOf(kept);
        }
    }

    public synchronized void add(Notice notice) {
        listener.accept(notice);
        blocked |= notice.blocks();
        Group group = groups.computeIfAbsent(notice.code(), code -> new Group());
        group.count++;
        if (group.kept.size() < KEPT_PER_CODE) {
            group.kept.add(notice);
        }
    }

    /** {@return the groups, errors first, then by code} */
    public synchronized List<Group> groups() {
        return groups.values().stream()
                .sorted(Comparator.comparing(Group::severity).thenComparing(Group::code))
                .toList();
    }

    public synchronized long count(Notice.Severity severity) {
        return groups.values().stream()
                .filter(g -> g.severity() == severity)
                .mapToLong(Group::count)
                .sum();
    }

    public boolean hasErrors() {
        return count(Notice.Severity.ERROR) > 0;
    }

    /** {@return whether something was found that no leaving out of rows puts right} */
    public synchronized boolean blocked() {
        return blocked;
    }
}
