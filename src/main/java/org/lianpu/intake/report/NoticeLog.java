/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Spool;
import org.lianpu.intake.spool.Unpack;
import org.lianpu.intake.spool.Workplace;

/**
 * Every notice of an import, on disk, to be read back file by file and row by row, however many there are. Listens while the files are
 * checked; one call at a time.
 */
public final class NoticeLog implements Consumer<Notice> {
    /** Rows of a file whose notices are held at a time when they are read back. */
    private static final int WINDOW = 20_000;

    private static final int IN_MEMORY = 64 * 1024;

    private final Workplace place;
    private final List<String> files = new ArrayList<>();
    private final List<TreeMap<Integer, Spool>> windows = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Pack pack = new Pack();

    public NoticeLog(Workplace place) {
        this.place = place;
    }

    @Override
    public void accept(Notice notice) {
        int file = numbers.computeIfAbsent(notice.at().file(), name -> {
            files.add(name);
            windows.add(new TreeMap<>());
            return files.size() - 1;
        });
        int window = notice.at().row() / WINDOW;
        windows.get(file)
                .computeIfAbsent(window, w -> new Spool(place, "notices-" + file + "-" + w, IN_MEMORY))
                .add(Told.of(notice).pack(pack.clear()));
    }

    /** Ends listening. */
    public void close() {
        windows.forEach(w -> w.values().forEach(Spool::close));
    }

    /** {@return rows of which something was told that keeps them out} */
    public long rejected() {
        long[] rows = {0};
        for (String file : files) {
            int[] last = {-1};
            forEach(file, told -> {
                if (told.fate() == Notice.Fate.REJECTED && told.at().row() != last[0]) {
                    last[0] = told.at().row();
                    rows[0]++;
                }
            });
        }
        return rows[0];
    }

    /** {@return the files that anything was told of, in the order in which that began} */
    public List<String> files() {
        return List.copyOf(files);
    }

    /** Gives what was told of a file, row by row. */
    public void forEach(String file, Consumer<Told> sink) {
        Integer number = numbers.get(file);
        if (number != null) {
            windows.get(number).values().forEach(window -> inOrder(window).forEach(sink));
        }
    }

    private static List<Told> inOrder(Spool window) {
        List<Told> all = new ArrayList<>();
        window.forEach((Unpack record) -> all.add(Told.unpack(record)));
        all.sort(Comparator.comparingInt((Told t) -> t.at().row()).thenComparing(Told::severity));
        return all;
    }

    /** {@return what was told of the rows of a file, to be asked for in rising order of rows} */
    public Reader read(String file) {
        return new Reader(file);
    }

    /** What was told of one file, fetched as its rows are run through again. */
    public final class Reader {
        private final TreeMap<Integer, Spool> ofFile;
        private final Map<Integer, List<Told>> now = new HashMap<>();
        private int window = -1;

        private Reader(String file) {
            Integer number = numbers.get(file);
            this.ofFile = number == null ? new TreeMap<>() : windows.get(number);
        }

        /** {@return what was told of this row} */
        public List<Told> of(int row) {
            int wanted = row / WINDOW;
            if (wanted != window) {
                window = wanted;
                now.clear();
                Spool spool = ofFile.get(wanted);
                if (spool != null) {
                    inOrder(spool)
                            .forEach(t -> now.computeIfAbsent(t.at().row(), r -> new ArrayList<>())
                                    .add(t));
                }
            }
            return now.getOrDefault(row, List.of());
        }
    }
}
