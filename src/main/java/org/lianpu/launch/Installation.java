/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * The unpacked copy of one version of the jar under the data directory: {@code runtime/<content of the jar>/lianpu.jar} and its
 * libraries. It appears whole, by a rename, or not at all.
 */
record Installation(Path root, String id) {
    private static final String LIST = "files.txt";
    private static final String APPLICATION = "lianpu.jar";
    static final String QUESTIONS = "questions.json";
    private static final int PATIENCE = 10;

    /** {@return the copy that lies in this folder} */
    static Installation at(Path dir) {
        return new Installation(
                Objects.requireNonNull(dir.toAbsolutePath().getParent()),
                dir.getFileName().toString());
    }

    /** {@return where the copies are, one folder a version} */
    private static Path root(Path home) {
        return home.resolve("runtime");
    }

    Path dir() {
        return root.resolve(id);
    }

    /** {@return the copy of this very jar if it is there and whole} */
    static Optional<Installation> find(Path home, Path jar) throws IOException {
        if (!Files.isDirectory(root(home))) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Installation installation = new Installation(root(home), Contents.id(zip));
            return installation.isWhole() ? Optional.of(installation) : Optional.empty();
        }
    }

    /** {@return the copy of this very jar, unpacked now where it is absent or damaged} */
    static Installation make(Path home, Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Installation installation = new Installation(root(home), Contents.id(zip));
            if (!installation.isWhole()) {
                createPrivately(home);
                installation.unpack(zip);
            }
            return installation;
        }
    }

    Path application() {
        return dir().resolve(APPLICATION);
    }

    /** {@return what a rehearsal asked of the graph, if there was one} */
    Path questions() {
        return dir().resolve(QUESTIONS);
    }

    private void unpack(ZipFile zip) throws IOException {
        createPrivately(root);
        if (!isOwn(root)) {
            throw new IOException("others may write to " + root);
        }
        Path fresh = Files.createTempDirectory(root, Folders.UNFINISHED);
        try {
            Contents.unpack(zip, fresh, APPLICATION);
            writeList(fresh);
            if (isWhole()) {
                return; // another launcher was quicker and may run from it
            }
            Folders.delete(dir()); // damaged, if anything
            moveInto(fresh);
        } finally {
            Folders.delete(fresh);
        }
    }

    /** On Windows a virus scanner may hold new files for a moment; another launcher may have been quicker. */
    private void moveInto(Path fresh) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(fresh, dir(), StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (IOException e) {
                if (isWhole()) {
                    return;
                }
                if (attempt == PATIENCE) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The data directory, and the copies in it, are their owner's alone, whoever makes them first. */
    private static void createPrivately(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** What others could have written is not run: a data directory may be somebody else's, or may have been handed on. */
    private static boolean isOwn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)
                || !Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            return Files.isDirectory(folder);
        }
        PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class);
        return attributes.owner().getName().equals(System.getProperty("user.name"))
                && !attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && !attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** The list is written last; it tells a copy that somebody tidied away in part. */
    private static void writeList(Path dir) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : Folders.files(dir)) {
            lines.add(Files.size(file) + " " + dir.relativize(file).toString().replace('\\', '/'));
        }
        Files.write(dir.resolve(LIST), lines, StandardCharsets.UTF_8);
    }

    private boolean isWhole() {
        try {
            if (!isOwn(root) || !isOwn(dir())) {
                return false;
            }
            for (String line : Files.readAllLines(dir().resolve(LIST), StandardCharsets.UTF_8)) {
                int blank = line.indexOf(' ');
                if (Files.size(dir().resolve(line.substring(blank + 1))) != Long.parseLong(line.substring(0, blank))) {
                    return false;
                }
            }
            return Files.isRegularFile(application());
        } catch (IOException | NumberFormatException | StringIndexOutOfBoundsException e) {
            return false;
        }
    }
}
