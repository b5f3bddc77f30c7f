/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Classes as Java has them in memory, in a file: loaded, checked and linked once instead of at every start. One file for an installation
 * where it lies now and the Java that runs it; Java passes over a file that does not fit.
 */
record ClassArchive(Path dir, String name) {
    private static final String SUFFIX = ".jsa";
    private static final Duration TRY_AGAIN_AFTER = Duration.ofDays(1);

    static ClassArchive of(Installation installation) throws IOException {
        Path application = installation.application().toAbsolutePath();
        String about = String.join(
                "\n",
                System.getProperty("java.home"),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                application.toString(),
                Files.getLastModifiedTime(application).toString(),
                String.valueOf(isExternal(System.getenv())));
        return new ClassArchive(installation.dir(), "classes-" + hash(about) + SUFFIX);
    }

    Path file() {
        return dir.resolve(name);
    }

    /** {@return whether the database is elsewhere, which takes other classes} */
    static boolean isExternal(Map<String, String> environment) {
        return !environment.getOrDefault("LIANPU_NEO4J_URI", "").isBlank();
    }

    /** {@return the options of a process that uses the archive; none where there is no archive} */
    List<String> options() {
        return Files.isRegularFile(file())
                ? List.of("-XX:SharedArchiveFile=" + file(), "-Xshare:auto", "-Xlog:cds*=off")
                : List.of();
    }

    /** {@return whether it is to be made: it is absent, and did not fail only lately} */
    boolean isWanted() throws IOException {
        return !Files.exists(file())
                && !(Files.exists(failure())
                        && Files.getLastModifiedTime(failure())
                                .toInstant()
                                .isAfter(Instant.now().minus(TRY_AGAIN_AFTER)));
    }

    /** {@return a file which says that it was tried and came to nothing} */
    Path failure() {
        return dir.resolve(name + ".failed");
    }

    /** Removes those of other versions of Java. */
    void removeOthers() throws IOException {
        for (Path other : Folders.list(dir)) {
            String otherName = other.getFileName().toString();
            if (otherName.endsWith(SUFFIX) && !otherName.equals(name)) {
                Folders.delete(other);
            }
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
