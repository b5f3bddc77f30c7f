/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command run in this process: its exit code and what it printed. */
record Run(int code, String out, String err) {
    static Run of(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Lianpu.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Run(code, out.toString(), err.toString());
    }
}
