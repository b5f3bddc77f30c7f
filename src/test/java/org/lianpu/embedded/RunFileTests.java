/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run.json}. */
class RunFileTests {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    @TempDir
    private Path dir;

    @Test
    void readsWhatItWrote() {
        var file = dir.resolve("run.json");
        var run = new RunFile(ProcessHandle.current().pid(), 8080, 7687, NOON, "t");
        run.write(file);
        assertThat(RunFile.read(file)).contains(run);
        assertThat(run.processAlive()).isTrue();
        assertThat(run.baseUri()).hasToString("http://127.0.0.1:8080");
    }

    @Test
    void takesAnAbsentOrBrokenFileForNone() throws IOException {
        var file = dir.resolve("run.json");
        assertThat(RunFile.read(file)).isEmpty();
        Files.writeString(file, "{\"pid\": 12");
        assertThat(RunFile.read(file)).isEmpty();
    }

    @Test
    void leavesTheFileOfALaterRunAlone() {
        var file = dir.resolve("run.json");
        var later = new RunFile(2, 8081, 0, NOON, "later");
        later.write(file);
        new RunFile(1, 8080, 0, NOON, "earlier").remove(file);
        assertThat(RunFile.read(file)).contains(later);
        later.remove(file);
        assertThat(file).doesNotExist();
    }

    @Test
    void knowsADeadProcess() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        assertThat(new RunFile(process.pid(), 8080, 0, NOON, "t").processAlive())
                .isFalse();
    }
}
