/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The main class of the jar. Starts the application in a second process from its unpacked copy, which takes half the time of starting
 * it from the jar; whatever stands in the way of that, it starts it in this process from the jar.
 */
public final class Launcher {
    private static final String BOOT = "org.springframework.boot.loader.launch.JarLauncher";

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        Optional<Process> child = child(args);
        if (child.isPresent()) {
            System.exit(child.get().waitFor());
        }
        inThisProcess(args);
    }

    private static Optional<Process> child(String[] args) {
        List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
        if ("direct".equals(System.getenv("LIANPU_LAUNCH")) || JvmOptions.wantThisProcess(given)) {
            return Optional.empty();
        }
        Optional<Request> request = Request.of(args, System.getenv());
        try {
            Optional<Path> jar = jar();
            if (request.isEmpty() || jar.isEmpty()) {
                return Optional.empty();
            }
            Path home = request.get().home();
            Optional<Installation> installation = request.get().serves()
                    ? Optional.of(Installation.make(home, jar.get()))
                    : Installation.find(home, jar.get());
            if (installation.isEmpty()) {
                return Optional.empty();
            }
            List<String> options = JvmOptions.forChild(given, installation.get());
            return Optional.of(new Child(installation.get(), options, List.of(args)).start());
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            if (request.isPresent() && request.get().serves()) {
                say("快速启动所需的副本写不进数据目录（" + e + "），这次直接从 jar 启动，会慢一些。");
                say("The copy for quick starts cannot be written to the data directory (" + e
                        + "); starting from the jar itself, more slowly.");
            }
            return Optional.empty();
        }
    }

    /** {@return the jar that runs; nothing where the classes lie elsewhere, or under a name that this locale cannot spell} */
    private static Optional<Path> jar() {
        Path jar = Path.of(System.getProperty("java.class.path", ""));
        return Files.isRegularFile(jar) ? Optional.of(jar) : Optional.empty();
    }

    private static void inThisProcess(String[] args) throws Exception {
        try {
            Class.forName(BOOT).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static void say(String line) {
        byte[] bytes = (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        System.err.write(bytes, 0, bytes.length);
        System.err.flush();
    }
}
