/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The pipe between a process and the one it started. A word through it asks for an orderly end, the same on every system; its end without
 * a word means that the other side died, however it died, and then this side goes at once: an orphan would keep the data directory.
 */
public final class Lifeline {
    private static final String HELD = "lianpu.launch.lifeline";
    private static final int STOP = '.';
    private static final int DEAD = 3;

    private Lifeline() {}

    /** {@return the option by which a new process learns that its standard input is the pipe} */
    static String option() {
        return "-D" + HELD + "=true";
    }

    /** Asks the process at the other end to stop in good order. */
    static void stop(OutputStream pipe) {
        try {
            pipe.write(STOP);
            pipe.flush();
        } catch (IOException e) {
            // it is gone already
        }
    }

    /** Watches the pipe if this process was started with one; to be called first of all. */
    public static void hold() {
        if (Boolean.getBoolean(HELD)) {
            Thread thread = new Thread(Lifeline::watch, "lianpu-lifeline");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @SuppressWarnings("SystemExitOutsideMain") // the launcher that held the pipe is gone or wants the end
    private static void watch() {
        int word;
        try {
            word = System.in.read();
        } catch (IOException e) {
            word = -1;
        }
        if (word == STOP) {
            System.exit(0);
        } else {
            Runtime.getRuntime().halt(DEAD);
        }
    }
}
