/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.nio.file.Path;
import org.lianpu.embedded.Home;
import picocli.CommandLine.Option;

/** The option that all commands share: which data directory. Mix it in with {@code @Mixin}. */
public final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "${env:LIANPU_HOME:-data}",
            description = {
                "数据目录（环境变量 LIANPU_HOME），默认 ./data。",
                "The data directory (environment LIANPU_HOME), ./data by default."
            })
    private Path dir = Path.of("data");

    /** {@return the data directory} */
    public Home home() {
        return new Home(dir);
    }
}
