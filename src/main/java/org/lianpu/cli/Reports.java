/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.PrintWriter;
import org.lianpu.words.Words;

/** Prints the report of an import and says its exit code. */
final class Reports {
    private Reports() {}

    static int print(String body, ReportFormat format, Words words, PrintWriter out) {
        ImportAnswer answer = Api.read(body, ImportAnswer.class);
        if (format == ReportFormat.JSON) {
            out.println(PrettyJson.indent(body));
        } else {
            ImportText.lines(answer, words).forEach(out::println);
        }
        out.flush();
        return answer.exitCode();
    }
}
