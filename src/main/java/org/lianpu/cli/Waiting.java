/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.PrintWriter;
import org.lianpu.launch.Terminal;
import org.lianpu.words.Words;

/** Says on a terminal that a command still works, once it has taken more than two seconds; silent in scripts and pipes. */
final class Waiting implements AutoCloseable {
    private static final int QUIET_SECONDS = 2;

    private final PrintWriter err;
    private final Words words;
    private final Thread thread = new Thread(this::tick, "waiting");
    private volatile boolean said;

    private Waiting(PrintWriter err, Words words) {
        this.err = err;
        this.words = words;
        thread.setDaemon(true);
    }

    static Waiting begin(PrintWriter err, Words words) {
        Waiting waiting = new Waiting(err, words);
        if (Terminal.isThere()) {
            waiting.thread.start();
        }
        return waiting;
    }

    private void tick() {
        try {
            for (int second = 1; ; second++) {
                Thread.sleep(1000);
                if (second >= QUIET_SECONDS) {
                    said = true;
                    err.print("\r" + words.say("cli.waiting", String.valueOf(second)) + " ");
                    err.flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the work is done
        }
    }

    /** Takes the line away again. */
    @Override
    public void close() {
        if (!thread.isAlive()) {
            return;
        }
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (said) {
            err.print("\r" + " ".repeat(60) + "\r");
            err.flush();
        }
    }
}
