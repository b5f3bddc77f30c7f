/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The right of this process to a data directory. Taken before the database is touched: Neo4j's own lock says the same seconds later and
 * in words for developers. The system frees it when the process dies, however it dies.
 */
final class HomeLock implements AutoCloseable {
    /** A process that was killed a moment ago may still hold it; one that is started at the same moment may be closing. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final long BETWEEN_TRIES_MILLIS = 100;

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock or says who has it. */
    static HomeLock take(Home home) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Instant end = Instant.now().plus(PATIENCE);
            do {
                if (tryLock(channel) != null) {
                    return new HomeLock(channel);
                }
                Thread.sleep(BETWEEN_TRIES_MILLIS);
            } while (Instant.now().isBefore(end));
            channel.close();
        } catch (IOException e) {
            throw new StartProblem(
                    "数据目录 " + home.dir() + " 不能写入。请检查权限和磁盘空间。",
                    "The data directory " + home.dir() + " cannot be written. Check its permissions and the disk.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw inUse(home);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another application in this same process
        }
    }

    /** {@return the message for a directory that another process owns, with its page when {@code run.json} tells it} */
    static StartProblem inUse(Home home) {
        var run = RunFile.read(home.runFile());
        var zh = run.map(r -> "（进程 " + r.pid() + "，页面 " + r.baseUri() + "）").orElse("");
        var en = run.map(r -> " (process " + r.pid() + ", page " + r.baseUri() + ")")
                .orElse("");
        return new StartProblem(
                "数据目录 " + home.dir() + " 正被另一个链谱进程使用" + zh + "。请直接打开那个页面，或先停止它，或用 --home（环境变量 LIANPU_HOME）另选一个目录。",
                "The data directory " + home.dir() + " is in use by another lianpu process" + en
                        + ". Open its page, or stop it first, or choose another directory with --home (environment LIANPU_HOME).");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
