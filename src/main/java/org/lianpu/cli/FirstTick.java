/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.lianpu.query.QuestionLog;

/** A tick on the page, given in a rehearsal, to learn which classes it takes and what it asks of the graph. */
final class FirstTick {
    private static final String PATH = "/api/v1/regions/653001/chains/titanium/sheet/answers";
    private static final Map<String, ?> TICK = Map.of("answers", List.of(Map.of("link", "TI-ORE", "answer", "NONE")));

    private FirstTick() {}

    /** Gives it and keeps its questions in the file. */
    static void record(URI base, QuestionLog log, Path questions) {
        Api api = new Api(base, "zh");
        log.record(questions, () -> api.post(PATH, TICK));
    }
}
