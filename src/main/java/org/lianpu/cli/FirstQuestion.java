/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.PrintWriter;
import java.net.URI;
import org.lianpu.embedded.StartProblem;
import org.lianpu.words.Words;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** A real answer under the address lines of {@code serve}, and how to ask for it: the shortest way to learn what this is for. */
final class FirstQuestion {
    private static final String REGION = "653001";
    private static final String CHAIN = "titanium";
    private static final int ROWS = 8;

    private FirstQuestion() {}

    /** Prints the first gaps of the sample county; nothing where the graph does not hold it. */
    static void print(URI base, Words words, PrintWriter out) {
        try {
            Api api = new Api(base, words.locale().getLanguage());
            Place place = Place.find(api, REGION, CHAIN);
            var lines = GapsTable.lines(Answer.of(api, place, ""), words, ROWS);
            out.println();
            lines.forEach(out::println);
            out.println();
            out.println(words.say("cli.first.ask", REGION, CHAIN));
            out.flush();
        } catch (Misuse e) {
            LoggerFactory.getLogger(FirstQuestion.class).debug("no sample county in this graph", e);
        } catch (Refused | StartProblem | JacksonException e) {
            LoggerFactory.getLogger(FirstQuestion.class).warn("the first question got no answer", e);
        }
    }
}
