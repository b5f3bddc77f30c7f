/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Words;

/** Says on a terminal that a command still works, once it has taken more than two seconds; silent in scripts and pipes. */
final class Waiting implements AutoCloseable {
    private static final int QUIET_SECONDS = 2;

    private final PrintWriter err;
    private final Words words;
    private final Thread thread = new Thread(this::tick, "waiting");
    private volatile @Nullable String told;
    private volatile boolean said;
    private int widest;

    private Waiting(PrintWriter err, Words words) {
        this.err = err;
        this.words = words;
        thread.setDaemon(true);
    }

    static Waiting begin(PrintWriter err, Words words) {
        Waiting waiting = new Waiting(err, words);
        if (interactive()) {
            waiting.thread.start();
        }
        return waiting;
    }

    /** {@return whether a person sits at this command; from Java 22 a console exists without a terminal and must be asked} */
    @SuppressWarnings("SystemConsoleNull") // asked below
    static boolean interactive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return !Boolean.FALSE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    private void tick() {
        try {
            for (int second = 1; ; second++) {
                Thread.sleep(1000);
                if (second >= QUIET_SECONDS) {
                    said = true;
                    String line = told;
                    show(line == null ? words.say("cli.waiting", String.valueOf(second)) : line);
                    err.flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the work is done
        }
    }

    /** Says from now on how far the work is. */
    void tell(String line) {
        told = line;
    }

    /** What the last line was longer by is blanked. */
    private void show(String line) {
        String clean = Display.clean(line);
        int width = Display.width(clean);
        err.print("\r" + clean + " ".repeat(Math.max(1, widest - width)));
        widest = Math.max(widest, width + 1);
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
            err.print("\r" + " ".repeat(widest) + "\r");
            err.flush();
        }
    }
}
