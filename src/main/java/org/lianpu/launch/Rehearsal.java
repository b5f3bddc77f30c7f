/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A start for practice, once for a version of the jar and of Java: a further process opens an empty data directory of its own, answers the
 * first question and ends, and Java writes the classes that it took to the {@link ClassArchive}. It takes a minute of one processor at the
 * lowest priority, ends with the server, and what it leaves appears whole or not at all.
 */
public final class Rehearsal {
    /** Also a setting of the application, which then loads fewer samples. */
    private static final String MARK = "lianpu.rehearsal";

    private static final String QUESTIONS = "lianpu.launch.questions";
    private static final String SCRATCH = "rehearsal-";
    /** A rehearsal takes a minute of a processor; beyond this it hangs. */
    private static final int ENDS_WITHIN_MINUTES = 10;

    private static final String EXTERNAL = "LIANPU_NEO4J_URI";
    /** Nothing answers here: of a database elsewhere only the way to it can be rehearsed. */
    private static final String NOWHERE = "bolt://127.0.0.1:9";

    private final Installation installation;
    private @Nullable Process process;
    private boolean stopped;

    Rehearsal(Installation installation) {
        this.installation = installation;
    }

    /** {@return where a rehearsal, if this process is one, writes down what it asks of the graph; it ends when it has answered} */
    public static Optional<Path> questions() {
        return Optional.ofNullable(System.getProperty(QUESTIONS)).map(Path::of);
    }

    static boolean isScratch(Path path) {
        return path.getFileName().toString().startsWith(SCRATCH);
    }

    void run() throws IOException, InterruptedException {
        ClassArchive archive = ClassArchive.of(installation);
        if (!Java.isHotSpot() || !archive.isWanted()) {
            return;
        }
        Path scratch = Files.createTempDirectory(installation.dir(), SCRATCH);
        try {
            Path made = scratch.resolve(archive.name());
            Optional<Process> begun = begin(scratch, made);
            if (begun.isPresent()) {
                boolean well = begun.get().waitFor(ENDS_WITHIN_MINUTES, TimeUnit.MINUTES)
                        && begun.get().exitValue() == 0;
                if (!well) {
                    begun.get().destroyForcibly().waitFor();
                }
                keep(archive, well, made, scratch.resolve(Installation.QUESTIONS));
            }
        } finally {
            Folders.delete(scratch);
        }
    }

    private synchronized Optional<Process> begin(Path scratch, Path made) throws IOException {
        if (stopped) {
            return Optional.empty();
        }
        ProcessBuilder builder = Java.builder(command(scratch, made))
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        boolean external = ClassArchive.isExternal(environment);
        environment.keySet().removeIf(name -> name.startsWith("LIANPU_"));
        if (external) {
            environment.put(EXTERNAL, NOWHERE);
        }
        Process begun = builder.start();
        process = begun;
        return Optional.of(begun);
    }

    private List<String> command(Path scratch, Path made) {
        List<String> command = new ArrayList<>(lowestPriority());
        command.add(Java.program());
        command.addAll(
                JvmOptions.forRehearsal(ManagementFactory.getRuntimeMXBean().getInputArguments()));
        command.addAll(List.of("-XX:ArchiveClassesAtExit=" + made, Lifeline.option(), "-D" + MARK + "=true"));
        command.add("-D" + QUESTIONS + "=" + scratch.resolve(Installation.QUESTIONS));
        command.addAll(List.of("-jar", installation.application().toString(), "serve"));
        command.addAll(List.of("--home", scratch.resolve("home").toString(), "--port", "0", "--bolt-port", "0"));
        return command;
    }

    /** Where the system has the program for it. */
    private static List<String> lowestPriority() {
        return Stream.of("/usr/bin/nice", "/bin/nice")
                .filter(nice -> Files.isExecutable(Path.of(nice)))
                .findFirst()
                .map(nice -> List.of(nice, "-n", "19"))
                .orElse(List.of());
    }

    /** An archive of a start that failed lacks most classes, and would be in the way of a better one. */
    private synchronized void keep(ClassArchive archive, boolean well, Path made, Path questions) throws IOException {
        if (stopped) {
            return;
        }
        if (well && Files.isRegularFile(questions)) {
            Files.move(questions, installation.questions(), StandardCopyOption.REPLACE_EXISTING);
        }
        if (well && Files.isRegularFile(made)) {
            Files.move(made, archive.file(), StandardCopyOption.ATOMIC_MOVE);
            archive.removeOthers();
        } else {
            Files.writeString(archive.failure(), "");
        }
    }

    synchronized void stop() {
        stopped = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
