/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The questions that some piece of work puts to the graph, kept in a file for {@link Planning} at later starts. Thread-safe. */
@Component
public class QuestionLog {
    private static final JsonMapper JSON = new JsonMapper();

    private final AtomicReference<@Nullable List<Question>> asked = new AtomicReference<>();

    /** Writes the questions down that {@code work} puts through {@link Graph}, in their order, each once. */
    public void record(Path file, Runnable work) {
        List<Question> questions = new ArrayList<>();
        asked.set(questions);
        try {
            work.run();
        } finally {
            asked.set(null);
        }
        try {
            Files.writeString(file, JSON.writeValueAsString(questions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOn() {
        return asked.get() != null;
    }

    void asked(CypherFile file, Map<String, ? extends @Nullable Object> parameters, boolean afterWriting) {
        List<Question> questions = asked.get();
        if (questions != null) {
            synchronized (questions) {
                Question question = new Question(file.name(), new java.util.TreeMap<>(parameters), afterWriting);
                if (!questions.contains(question)) {
                    questions.add(question);
                }
            }
        }
    }

    /** {@return what was written down; nothing where there is no such file, or one of another version} */
    static List<Question> read(Path file) {
        try {
            return Files.exists(file)
                    ? Arrays.asList(JSON.readValue(Files.readString(file), Question[].class))
                    : List.of();
        } catch (IOException | JacksonException e) {
            return List.of();
        }
    }
}
