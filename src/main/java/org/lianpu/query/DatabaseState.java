/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;
import org.springframework.stereotype.Component;

/**
 * Whether the graph can be asked. The web server answers before the database is open, so everything that speaks to the graph is told
 * from here; {@code PUBLISHING} is a kind of ready: readers go on reading the revision they had. Safe for use by several threads.
 */
@Component
public class DatabaseState {
    /** The states of the contract. */
    public enum Phase {
        OPENING,
        READY,
        PUBLISHING,
        FAILED
    }

    private static final Name OPENING = new Name("正在打开数据……", "Opening the data …");
    private static final Name READY = new Name("就绪", "Ready");
    private static final Name PUBLISHING =
            new Name("正在发布新数据，查询照常", "Publishing new data; questions are answered as usual");

    private final AtomicInteger publications = new AtomicInteger();
    private Phase phase = Phase.OPENING;
    private Name message = OPENING;
    private @Nullable Throwable failure;

    /** {@return the phase now} */
    public synchronized Phase phase() {
        return phase == Phase.READY && publications.get() > 0 ? Phase.PUBLISHING : phase;
    }

    /** {@return what to tell a person now} */
    public synchronized Name message() {
        return phase() == Phase.PUBLISHING ? PUBLISHING : message;
    }

    /** {@return why opening failed, null unless {@code FAILED}} */
    public synchronized @Nullable Throwable failure() {
        return failure;
    }

    /** {@return whether questions can be answered} */
    public boolean isOpen() {
        var now = phase();
        return now == Phase.READY || now == Phase.PUBLISHING;
    }

    /** Says what the opening is doing now, such as 正在导入示例数据. */
    public synchronized void opening(Name step) {
        message = step;
    }

    /** The graph goes away for a while, for the reason given, and comes back with {@link #ready()}. */
    public synchronized void reopening(Name why) {
        phase = Phase.OPENING;
        message = why;
    }

    /** The graph is open, migrated and holds what the first start puts in. */
    public synchronized void ready() {
        phase = Phase.READY;
        message = READY;
        notifyAll();
    }

    /** The graph cannot be opened; the message says what to do. */
    public synchronized void failed(Name why, Throwable cause) {
        phase = Phase.FAILED;
        message = why;
        failure = cause;
        notifyAll();
    }

    /** Marks a publication as running until the result is closed; may nest. */
    public Publication publishing() {
        publications.incrementAndGet();
        return publications::decrementAndGet;
    }

    /**
     * Waits until opening has ended, well or not.
     *
     * @return the phase, still {@code OPENING} when the time ran out
     */
    public synchronized Phase await(Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        while (phase == Phase.OPENING) {
            var left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return phase();
    }

    /** A running publication. */
    public interface Publication extends AutoCloseable {
        @Override
        void close();
    }
}
