/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files as offices hand them in: each is read, or it is told why not. What has to come out of {@code 01-….csv} stands in
 * {@code expected/01-….txt}: head, rows, notices.
 */
class UglyFilesTests {
    private static final Path FOLDER = Path.of("src", "test", "resources", "ugly");

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileComesOutAsExpected(String name) throws IOException {
        String expected = Files.readString(FOLDER.resolve("expected").resolve(name + ".txt"));
        assertThat(Outcome.of(DiskFile.of(FOLDER.resolve(name)))).isEqualTo(expected);
        assertThat(Outcome.of(new Upload(name, Files.readAllBytes(FOLDER.resolve(name)))))
                .isEqualTo(expected);
    }
}
