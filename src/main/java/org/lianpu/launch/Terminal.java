/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether a person sits at this command. */
public final class Terminal {
    private static final String PROPERTY = "lianpu.launch.terminal";

    private Terminal() {}

    /** {@return the options that tell a new process, whose own standard input is no terminal} */
    static java.util.List<String> options() {
        return isThere() ? java.util.List.of("-D" + PROPERTY + "=true") : java.util.List.of();
    }

    /** {@return whether there is one; from Java 22 a console exists without a terminal and must be asked} */
    @SuppressWarnings("SystemConsoleNull") // asked below
    public static boolean isThere() {
        if (Boolean.getBoolean(PROPERTY)) {
            return true;
        }
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
}
