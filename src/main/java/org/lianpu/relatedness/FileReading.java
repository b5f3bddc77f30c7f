/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read of one file or several, or every problem that keeps it from being read. */
public final class FileReading<T> {
    private final @Nullable T content;
    private final List<FileProblem> problems;

    private FileReading(@Nullable T content, List<FileProblem> problems) {
        this.content = content;
        this.problems = List.copyOf(problems);
    }

    static <T> FileReading<T> of(T content) {
        return new FileReading<>(content, List.of());
    }

    /** {@return nothing but what is wrong} */
    public static <T> FileReading<T> failed(List<FileProblem> problems) {
        return new FileReading<>(null, problems);
    }

    /** {@return the content; empty where there are problems} */
    public Optional<T> content() {
        return Optional.ofNullable(content);
    }

    /** {@return all problems in the order of the rows} */
    public List<FileProblem> problems() {
        return problems;
    }
}
