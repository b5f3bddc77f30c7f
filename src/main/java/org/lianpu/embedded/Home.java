/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The data directory ({@code LIANPU_HOME}): database, password, logs, {@code run.json}. One process at a time owns it.
 *
 * @param dir absolute and normalized
 */
public record Home(Path dir) {
    public Home {
        dir = dir.toAbsolutePath().normalize();
    }

    /** {@return the directory named, as it stands in a setting} */
    public static Home of(String dir) {
        return new Home(Path.of(dir));
    }

    /** Makes the directory when absent, then for the owner only: it holds firms' data. */
    public Home create() {
        try {
            if (!Files.isDirectory(dir)) {
                Files.createDirectories(dir);
                if (Files.getFileStore(dir).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwx------"));
                }
            }
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new StartProblem(
                    "数据目录 " + dir + " 不能建立或写入。请检查权限和磁盘空间，或用 --home（环境变量 LIANPU_HOME）另选一个目录。",
                    "The data directory " + dir
                            + " cannot be made or written. Check its permissions and the disk, or choose another with --home (environment LIANPU_HOME).",
                    e);
        }
        return this;
    }

    /** {@return the home of the embedded Neo4j} */
    public Path neo4j() {
        return dir.resolve("neo4j");
    }

    /** {@return where logs go} */
    public Path logs() {
        return dir.resolve("logs");
    }

    /** {@return the file that says which server runs here} */
    public Path runFile() {
        return dir.resolve("run.json");
    }

    /** {@return the file with the password of the embedded database} */
    public Path passwordFile() {
        return dir.resolve("neo4j-password");
    }

    /** {@return the file whose lock says that a process owns the directory} */
    public Path lockFile() {
        return dir.resolve(".lock");
    }
}
