/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestTests {
    @Test
    void findsTheDataDirectory() {
        assertThat(Request.of(new String[] {"serve", "--home", "x"}, Map.of()))
                .hasValue(new Request(true, Path.of("x").toAbsolutePath()));
        assertThat(Request.of(new String[] {"gaps", "--home=x"}, Map.of()))
                .hasValue(new Request(false, Path.of("x").toAbsolutePath()));
        assertThat(Request.of(new String[] {"serve"}, Map.of("LIANPU_HOME", "y")))
                .hasValue(new Request(true, Path.of("y").toAbsolutePath()));
        assertThat(Request.of(new String[] {"serve"}, Map.of()))
                .hasValue(new Request(true, Path.of("data").toAbsolutePath()));
    }

    @Test
    void leavesToTheApplicationWhatMayBeMistyped() {
        for (String line :
                List.of("", "--help", "help", "serve --help", "serve --hoem x", "serve --home", "gaps @file")) {
            String[] args = line.isEmpty() ? new String[0] : line.split(" ");
            assertThat(Request.of(args, Map.of())).as(line).isEmpty();
        }
    }

    @Test
    void theUsersOptionsPrevail() {
        assertThat(JvmOptions.collector(List.of("-XX:+UseG1GC"), 1)).isEmpty();
        assertThat(JvmOptions.collector(List.of(), 2)).containsExactly("-XX:+UseSerialGC");
        assertThat(JvmOptions.collector(List.of(), 8)).isEmpty();
        assertThat(JvmOptions.compilers(List.of("-XX:TieredStopAtLevel=1"))).isEmpty();
        assertThat(JvmOptions.wantThisProcess(List.of("-agentlib:jdwp=transport=dt_socket")))
                .isTrue();
    }
}
