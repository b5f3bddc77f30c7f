/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lianpu.embedded.Home;
import org.lianpu.embedded.RunFile;

/** The jar itself, as a user starts it: which process serves, and that none is left behind however the first one ends. */
@DisabledIfSystemProperty(
        named = "lianpu.test.database",
        matches = "container",
        disabledReason = "starts the jar with its own embedded database")
class LauncherIT {
    private static final Path JAR = Path.of("target", "lianpu.jar").toAbsolutePath();
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(90);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(60);

    @TempDir
    Path dir;

    private final List<Process> started = new ArrayList<>();
    private Home home;

    @BeforeEach
    void jar() {
        assumeTrue(Files.isRegularFile(JAR), "the jar is built by `mvn verify` only");
        home = new Home(dir.resolve("data"));
    }

    @AfterEach
    void nothingStaysBehind() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void servesFromTheCopyAndLeavesNoProcessBehind() throws Exception {
        Process launcher = serve("");
        ProcessHandle server = server();

        assertThat(server.pid()).as("a process of its own").isNotEqualTo(launcher.pid());
        assertThat(Installation.find(home.dir(), JAR)).as("the unpacked copy").isPresent();

        launcher.destroy();
        assertThat(launcher.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS))
                .as("stopped")
                .isTrue();
        assertThat(server.isAlive())
                .as("the server, once the launcher has ended")
                .isFalse();
        assertThat(home.runFile()).as("taken away by an orderly stop").doesNotExist();

        Process again = serve("");
        ProcessHandle orphan = server();
        again.destroyForcibly();
        orphan.onExit().get(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS);

        Process direct = serve("direct");
        assertThat(server().pid()).as("in one process on request").isEqualTo(direct.pid());
    }

    private Process serve(String launch) throws IOException {
        Files.deleteIfExists(home.runFile()); // of a server that was killed
        ProcessBuilder builder = new ProcessBuilder(
                        Java.program(),
                        "-Xmx512m",
                        "-jar",
                        JAR.toString(),
                        "serve",
                        "--home",
                        home.dir().toString(),
                        "--port",
                        "0",
                        "--bolt-port",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(dir.resolve("out.txt").toFile()));
        builder.environment().put("LIANPU_SAMPLES", "false");
        builder.environment().put("LIANPU_LAUNCH", launch);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** {@return the process that says in {@code run.json} that it answers} */
    private ProcessHandle server() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(STARTS_WITHIN);
        while (Instant.now().isBefore(end)) {
            Optional<ProcessHandle> server =
                    RunFile.read(home.runFile()).map(RunFile::pid).flatMap(ProcessHandle::of);
            if (server.isPresent()) {
                return server.get();
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no server:\n" + Files.readString(dir.resolve("out.txt")));
    }
}
