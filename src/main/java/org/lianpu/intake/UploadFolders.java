/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.lianpu.intake.reading.DiskFile;
import org.lianpu.intake.reading.InputFile;
import org.lianpu.intake.spool.Workplace;

/** Folders in which files that were handed in lie until their import is done, one folder for each time something is handed in. */
final class UploadFolders {
    private final Path all;

    UploadFolders(Path dir) {
        this.all = dir.toAbsolutePath().normalize();
        // What a process that was killed left behind; nobody else works in this directory.
        new Workplace(all).remove();
    }

    /** {@return a new folder} */
    Path folder() {
        Path folder = all.resolve(UUID.randomUUID().toString());
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for uploads cannot be made", e);
        }
    }

    void remove(Path folder) {
        new Workplace(folder).remove();
    }

    /** Removes the folders that these files lie in; files that lie elsewhere are the user's and stay. */
    void removeOf(List<InputFile> files) {
        files.stream()
                .filter(DiskFile.class::isInstance)
                .map(file -> ((DiskFile) file).path().toAbsolutePath().normalize())
                .filter(path -> path.startsWith(all) && !path.equals(all))
                .map(path -> all.resolve(all.relativize(path).getName(0)))
                .distinct()
                .forEach(this::remove);
    }
}
