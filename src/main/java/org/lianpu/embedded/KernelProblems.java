/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.net.BindException;
import org.neo4j.io.locker.FileLockException;

/** What a failed start of the kernel means in plain words. */
final class KernelProblems {
    private static final int DEPTH = 20;

    private KernelProblems() {}

    static RuntimeException explain(RuntimeException failure, Home home, int port) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEPTH; i++, cause = cause.getCause()) {
            if (cause instanceof StartProblem known) {
                return known;
            }
            if (cause instanceof FileLockException) {
                return HomeLock.inUse(home);
            }
            if (cause instanceof BindException) {
                return new StartProblem(
                        "数据库 Bolt 端口 " + port + " 已被占用。请用 --bolt-port（环境变量 LIANPU_BOLT_PORT）换一个端口。",
                        "The Bolt port " + port
                                + " is taken. Choose another with --bolt-port (environment LIANPU_BOLT_PORT).",
                        failure);
            }
        }
        return new StartProblem(
                "数据目录 " + home.dir() + " 中的数据库打不开。原因记在 " + home.logs() + " 下的 lianpu.log 和 debug.log 里；请检查磁盘空间和权限。",
                "The database in " + home.dir() + " does not open. The reason is in lianpu.log and debug.log under "
                        + home.logs() + "; check disk space and permissions.",
                failure);
    }
}
