/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a server does for the next start once it is ready, in the background: removes copies of other versions, and has the archive of
 * classes made where there is none. Only the owner of the data directory does it, so nobody else uses what it removes.
 */
public final class Upkeep {
    private static final String INSTALLATION = "lianpu.launch.installation";
    private static final Duration UNFINISHED_FOR = Duration.ofHours(1);
    private static final int STOPS_WITHIN_SECONDS = 10;

    private final Installation installation;
    private final Rehearsal rehearsal;
    private final Thread thread = new Thread(this::run, "lianpu-upkeep");

    private Upkeep(Installation installation) {
        this.installation = installation;
        this.rehearsal = new Rehearsal(installation);
    }

    /** {@return the option that tells the application where it lies} */
    static String option(Installation installation) {
        return "-D" + INSTALLATION + "=" + installation.dir();
    }

    /** {@return what a rehearsal asked of the graph, for planning ahead} */
    public static Optional<Path> questions() {
        return Optional.ofNullable(System.getProperty(INSTALLATION))
                .map(dir -> Installation.at(Path.of(dir)).questions());
    }

    /** Begins; nothing where the application was not started by the launcher. */
    public static void begin() {
        String dir = System.getProperty(INSTALLATION);
        if (dir != null) {
            Upkeep upkeep = new Upkeep(Installation.at(Path.of(dir)));
            Runtime.getRuntime().addShutdownHook(new Thread(upkeep::stop, "lianpu-upkeep-stop"));
            upkeep.thread.setDaemon(true);
            upkeep.thread.start();
        }
    }

    private void run() {
        try {
            tidy();
            rehearsal.run();
        } catch (IOException | UncheckedIOException e) {
            // the next start does without, and tries again
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        rehearsal.stop();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(STOPS_WITHIN_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tidy() throws IOException {
        for (Path version : Folders.list(installation.root())) {
            if (!version.equals(installation.dir()) && !isBeingMade(version)) {
                delete(version);
            }
        }
        Folders.list(installation.dir()).stream().filter(Rehearsal::isScratch).forEach(Upkeep::delete);
    }

    private static boolean isBeingMade(Path version) throws IOException {
        return version.getFileName().toString().startsWith(Folders.UNFINISHED)
                && Files.getLastModifiedTime(version)
                        .toInstant()
                        .isAfter(Instant.now().minus(UNFINISHED_FOR));
    }

    /** What cannot be removed now, as on Windows a file in use, goes another time. */
    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException | UncheckedIOException e) {
            // another time
        }
    }
}
