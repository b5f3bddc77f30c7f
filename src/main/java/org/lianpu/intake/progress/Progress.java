/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.progress;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * How far an import has come: what it is doing, how much of that is done, how fast, how long it will take yet. Told by the workers, read
 * by whoever waits; also the way in which the workers learn that they shall stop. Safe for several threads.
 */
public final class Progress {
    private static final double NANOS = 1e9;

    /** What is being done, in this order. */
    public enum Phase {
        WAITING,
        READING,
        CHECKING,
        WRITING,
        PUBLISHING,
        LOADING,
        DONE
    }

    /**
     * A look at it.
     *
     * @param phase what is being done
     * @param done so many of {@code total}: bytes while reading, else claims
     * @param total 0 while unknown
     * @param perSecond how many a second since the phase began
     * @param secondsLeft of this phase; -1 while unknown
     */
    public record Look(Phase phase, long done, long total, double perSecond, long secondsLeft) {}

    private record Stage(Phase phase, long total, long began) {}

    private final LongSupplier nanos;
    private final AtomicLong done = new AtomicLong();
    private volatile Stage stage;
    private volatile boolean stopped;

    public Progress() {
        this(System::nanoTime);
    }

    Progress(LongSupplier nanos) {
        this.nanos = nanos;
        this.stage = new Stage(Phase.WAITING, 0, nanos.getAsLong());
    }

    /** Begins a phase; {@code total} is 0 where it cannot be known. */
    public void phase(Phase phase, long total) {
        requireNotStopped();
        done.set(0);
        stage = new Stage(phase, total, nanos.getAsLong());
    }

    /** Ends the last phase, whether or not somebody asked to stop meanwhile. */
    public void end() {
        done.set(0);
        stage = new Stage(Phase.DONE, 0, nanos.getAsLong());
    }

    /** So many more are done. */
    public void advance(long more) {
        requireNotStopped();
        done.addAndGet(more);
    }

    /** Asks the workers to stop at the next good moment. */
    public void stop() {
        stopped = true;
    }

    /**
     * Fails where somebody asked to stop.
     *
     * @throws Stopped what was acknowledged stays; the rest can be resumed
     */
    public void requireNotStopped() {
        if (stopped) {
            throw new Stopped();
        }
    }

    /** {@return how it stands now} */
    public Look look() {
        Stage now = stage;
        long many = done.get();
        double seconds = (nanos.getAsLong() - now.began) / NANOS;
        double rate = seconds > 0 ? many / seconds : 0;
        long left = rate > 0 && now.total > many ? Math.round((now.total - many) / rate) : -1;
        return new Look(now.phase, many, now.total, rate, left);
    }
}
