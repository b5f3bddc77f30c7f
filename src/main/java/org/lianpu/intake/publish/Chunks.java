/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.spool.Spool;

/**
 * Claims of whole firms, a few thousand at a time, worked on by several threads. Firms are shared out over the spools, so that no two
 * threads ever touch the same firm.
 */
public final class Chunks {
    /** Threads that write; the database takes no advantage of more. */
    public static final int WRITERS = Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final int CLAIMS = 4_000;

    /** How far a former run came: records of each spool that need not be worked on again. */
    public interface Acknowledged {
        /** Nothing was done before and nothing is kept. */
        Acknowledged NOTHING = new Acknowledged() {
            @Override
            public long of(int spool) {
                return 0;
            }

            @Override
            public void put(int spool, long records) {}
        };

        /** {@return so many records of this spool are done} */
        long of(int spool);

        /** Keeps that so many are done. */
        void put(int spool, long records);
    }

    private final int writers;
    private final Progress progress;
    private final Acknowledged acknowledged;
    private final AtomicBoolean broken = new AtomicBoolean();

    public Chunks(int writers, Progress progress, Acknowledged acknowledged) {
        this.writers = writers;
        this.progress = progress;
        this.acknowledged = acknowledged;
    }

    /** Gives every chunk to {@code work}; returns when all is done, fails with the first failure after the others ended. */
    public void forEach(List<Spool> spools, Consumer<List<Claim>> work) {
        if (writers == 1) {
            for (int i = 0; i < spools.size(); i++) {
                new Part(i, spools.get(i), work).run();
            }
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        broken.set(false);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < spools.size(); i++) {
                if (spools.get(i).records() > 0) {
                    running.add(threads.submit(new Part(i, spools.get(i), work)));
                }
            }
            for (Future<?> part : running) {
                part.get();
            }
        } catch (ExecutionException e) {
            broken.set(true);
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing", e);
        } finally {
            end(threads);
        }
    }

    private static void end(ExecutorService threads) {
        threads.shutdown();
        try {
            var unused = threads.awaitTermination(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One spool, cut into chunks of whole firms. */
    private final class Part implements Runnable {
        private final int number;
        private final Spool spool;
        private final Consumer<List<Claim>> work;
        private final List<Claim> chunk = new ArrayList<>();
        private long read;

        Part(int number, Spool spool, Consumer<List<Claim>> work) {
            this.number = number;
            this.spool = spool;
            this.work = work;
        }

        @Override
        public void run() {
            long done = acknowledged.of(number);
            progress.advance(done);
            spool.forEach(record -> {
                if (read++ >= done) {
                    add(Claim.unpack(record));
                }
            });
            if (!chunk.isEmpty()) {
                read++;
                finish();
            }
        }

        private void add(Claim claim) {
            if (chunk.size() >= CLAIMS && !sameFirm(claim, chunk.get(chunk.size() - 1))) {
                finish();
            }
            chunk.add(claim);
        }

        /** The record just read begins the next chunk and is not done yet. */
        private void finish() {
            if (broken.get()) {
                throw new IllegalStateException("another writer failed");
            }
            work.accept(List.copyOf(chunk));
            acknowledged.put(number, read - 1);
            progress.advance(chunk.size());
            chunk.clear();
        }

        private static boolean sameFirm(Claim a, Claim b) {
            return a.firm() != null && a.firm().equals(b.firm());
        }
    }
}
