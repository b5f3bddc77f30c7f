/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on disk.
 *
 * @param name as shown to the user: the path below the folder that was handed in, that folder's name included
 * @param path where it lies
 */
public record DiskFile(String name, Path path) implements InputFile {
    public static DiskFile of(Path path) {
        Path name = path.getFileName();
        return new DiskFile(name == null ? path.toString() : name.toString(), path);
    }

    @Override
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
