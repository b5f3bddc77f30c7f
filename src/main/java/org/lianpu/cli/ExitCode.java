/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

/** What a script can tell from a command's end. */
public final class ExitCode {
    /** All done. */
    public static final int OK = 0;

    /** The data handed in, or the request about them, has errors. */
    public static final int DATA = 1;

    /** The command was used wrongly. */
    public static final int MISUSE = 2;

    /** Port, directory, database or network. */
    public static final int SYSTEM = 3;

    private ExitCode() {}
}
