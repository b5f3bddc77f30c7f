/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.spool.Key;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Partitions;
import org.lianpu.intake.spool.Spool;
import org.lianpu.intake.spool.Unpack;
import org.lianpu.intake.spool.Workplace;

/**
 * Which firm of the same files does each cell mean? Firms and the cells that mention them are shared out by key, joined part by part,
 * and the answers brought back into the order of the cells, so that nothing is held in memory whatever the size of the files.
 */
final class FirmJoin {
    /** Parts of the join; a hundred thousand keys each at six million. */
    private static final int PARTS = 64;
    /** Mentions whose answers are held at a time. */
    private static final int ANSWERS_AT_A_TIME = 1 << 17;

    private static final int MOST_CANDIDATES = 5;

    /** What the files say of a mention. */
    sealed interface Answer {
        /** It means this firm. */
        record Found(String id) implements Answer {}

        /** It may mean several. */
        record Ambiguous(List<String> ids) implements Answer {}

        /** It means a firm whose own row was refused. */
        record Refused() implements Answer {}

        /** No row of the files defines it. */
        record Unknown() implements Answer {}
    }

    private static final Answer UNKNOWN = new Answer.Unknown();
    private static final Answer REFUSED = new Answer.Refused();

    private final Workplace place;
    private final Partitions defined;
    private final Partitions asked;
    private final Pack pack = new Pack();
    private long mentions;

    FirmJoin(Workplace place) {
        this.place = place;
        this.defined = new Partitions(place, "firms-defined", PARTS);
        this.asked = new Partitions(place, "firms-asked", PARTS);
    }

    /** Tells the join of a firm under one of its keys; {@code id} is null where its row was refused. */
    void define(Key key, @Nullable String id) {
        defined.add(key.low(), pack.clear().put(key.high()).put(key.low()).put(id));
    }

    /** Asks for the firm under these keys, best first; {@return the number of the mention, counting from 0} */
    long ask(List<Key> keys) {
        for (int rank = 0; rank < keys.size(); rank++) {
            Key key = keys.get(rank);
            asked.add(
                    key.low(),
                    pack.clear().put(key.high()).put(key.low()).count(mentions).count(rank));
        }
        return mentions++;
    }

    /** Joins; {@return the answers in the order of the mentions} */
    Answers join() {
        defined.close();
        asked.close();
        int windows = Math.toIntExact(mentions / ANSWERS_AT_A_TIME + 1);
        List<Spool> answers = new ArrayList<>();
        for (int i = 0; i < windows; i++) {
            answers.add(new Spool(place, "firms-answered-" + i, 1 << 20));
        }
        for (int part = 0; part < PARTS; part++) {
            join(part, answers);
        }
        answers.forEach(Spool::close);
        defined.discard();
        asked.discard();
        return new Answers(answers);
    }

    private void join(int part, List<Spool> answers) {
        Spool questions = asked.parts().get(part);
        if (questions.records() == 0) {
            return;
        }
        Map<Key, List<String>> firms = new HashMap<>();
        defined.parts().get(part).forEach(record -> {
            Key key = new Key(record.fixed(), record.fixed());
            String id = record.textOrNull();
            List<String> ids = firms.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (id != null && !ids.contains(id) && ids.size() < MOST_CANDIDATES) {
                ids.add(id);
            }
        });
        questions.forEach(record -> {
            List<String> ids = firms.get(new Key(record.fixed(), record.fixed()));
            if (ids != null) {
                long mention = record.count();
                pack.clear().count(mention).count(record.count()).count(ids.size());
                ids.stream().sorted().forEach(pack::put);
                answers.get((int) (mention / ANSWERS_AT_A_TIME)).add(pack);
            }
        });
    }

    /** Answers to be fetched in the order of the mentions. */
    static final class Answers {
        private final List<Spool> windows;
        private final @Nullable Answer[] answers = new @Nullable Answer[ANSWERS_AT_A_TIME];
        private final byte[] ranks = new byte[ANSWERS_AT_A_TIME];
        private int window = -1;

        private Answers(List<Spool> windows) {
            this.windows = windows;
        }

        /** {@return the best answer to this mention; numbers must not fall from call to call} */
        Answer get(long mention) {
            int wanted = (int) (mention / ANSWERS_AT_A_TIME);
            while (window < wanted) {
                window++;
                java.util.Arrays.fill(answers, null);
                windows.get(window).forEach(this::take);
                windows.get(window).discard();
            }
            Answer answer = answers[(int) (mention % ANSWERS_AT_A_TIME)];
            return answer == null ? UNKNOWN : answer;
        }

        private void take(Unpack record) {
            int slot = (int) (record.count() % ANSWERS_AT_A_TIME);
            byte rank = (byte) record.count();
            int size = record.number();
            List<String> ids = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                ids.add(record.text());
            }
            Answer answer = ids.isEmpty()
                    ? REFUSED
                    : size == 1 ? new Answer.Found(ids.get(0)) : new Answer.Ambiguous(List.copyOf(ids));
            if (answers[slot] == null || better(answer, rank, slot)) {
                answers[slot] = answer;
                ranks[slot] = rank;
            }
        }

        /** One firm beats several beats a refused row; among equals the better key. */
        private boolean better(Answer answer, byte rank, int slot) {
            int now = weight(java.util.Objects.requireNonNull(answers[slot]));
            return weight(answer) > now || (weight(answer) == now && rank < ranks[slot]);
        }

        private static int weight(Answer answer) {
            return answer instanceof Answer.Found ? 2 : answer instanceof Answer.Ambiguous ? 1 : 0;
        }
    }
}
