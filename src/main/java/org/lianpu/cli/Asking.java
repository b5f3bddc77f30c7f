/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.lianpu.embedded.Home;
import picocli.CommandLine.Model.CommandSpec;

/** One conversation with the server of a data directory; what it returns is printed when the server, if it was ours, has closed. */
final class Asking {
    private Asking() {}

    static <T> T ask(Home home, LanguageOption language, CommandSpec spec, Function<Api, T> question) {
        return watch(home, language, spec, (api, waiting) -> question.apply(api));
    }

    /** The same for what takes long and can say how far it is. */
    static <T> T watch(Home home, LanguageOption language, CommandSpec spec, BiFunction<Api, Waiting, T> question) {
        var err = spec.commandLine().getErr();
        try (Waiting waiting = Waiting.begin(err, language.words());
                ServerSession session = ServerSession.open(home)) {
            return question.apply(new Api(session.uri("/"), language.code()), waiting);
        }
    }
}
