/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;

/**
 * A sheet that was handed in, with the answers given to it; kept as a file, nothing of it is in the graph before it is published.
 *
 * @param code of the chain
 * @param name of the chain, Chinese
 * @param english name of the chain; empty where none was given
 * @param file name of the sheet as handed in
 * @param answers by id of the question; those of questions that do not come up any more stay, and count again when they do
 * @param updatedAt moment of the last change
 * @param published what was published last; null before the first time
 * @param publishing what is being published; null but in a process that died while at it
 */
public record Draft(
        String code,
        String name,
        String english,
        String file,
        List<SheetRow> rows,
        Map<String, Answer> answers,
        String updatedAt,
        @Nullable Published published,
        @Nullable Published publishing) {
    /**
     * A version as it went into the graph.
     *
     * @param batch the batch that said it
     * @param content hash of its rows but for the version: the same sheet is not published twice
     * @param rows the sheet it was made from
     */
    public record Published(
            String version,
            String batch,
            String at,
            String content,
            String name,
            String english,
            String file,
            List<SheetRow> rows,
            Map<String, Answer> answers) {
        public Published {
            rows = List.copyOf(rows);
            answers = Map.copyOf(answers);
        }
    }

    public Draft {
        rows = List.copyOf(rows);
        answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    Name names() {
        return new Name(name, english.isEmpty() ? name : english);
    }

    Draft answered(String question, Answer answer, String now) {
        Map<String, Answer> more = new LinkedHashMap<>(answers);
        more.put(question, answer);
        return new Draft(code, name, english, file, rows, more, now, published, publishing);
    }

    Draft unanswered(String question, String now) {
        Map<String, Answer> fewer = new LinkedHashMap<>(answers);
        fewer.remove(question);
        return new Draft(code, name, english, file, rows, fewer, now, published, publishing);
    }

    Draft publishing(@Nullable Published version, String now) {
        return new Draft(code, name, english, file, rows, answers, now, published, version);
    }

    Draft published(Published version, String now) {
        return new Draft(code, name, english, file, rows, answers, now, version, null);
    }

    /** {@return the draft as it was last published} */
    Draft reverted(Published to, String now) {
        return new Draft(code, to.name, to.english, to.file, to.rows, to.answers, now, published, null);
    }

    /** {@return whether it differs from what was published last} */
    boolean differs() {
        return published == null
                || !published.rows.equals(rows)
                || !published.answers.equals(answers)
                || !published.name.equals(name)
                || !published.english.equals(english);
    }
}
