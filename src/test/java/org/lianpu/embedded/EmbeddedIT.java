/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The database in this process: its directory, its password, its messages. */
class EmbeddedIT {
    @TempDir
    private Path dir;

    @Test
    void keepsDataAndPasswordOverARestart() {
        String password;
        try (var first = new EmbeddedNeo4j(new Home(dir), 0)) {
            first.open();
            password = first.password();
            write(first);
        }
        try (var second = new EmbeddedNeo4j(new Home(dir), 0)) {
            second.open();
            assertThat(second.password()).isEqualTo(password).hasSizeGreaterThanOrEqualTo(32);
            assertThat(count(second)).isEqualTo(1);
        }
    }

    @Test
    void makesANewPasswordWhenTheOwnerRemovedTheFile() throws IOException {
        String old;
        try (var first = new EmbeddedNeo4j(new Home(dir), 0)) {
            first.open();
            old = first.password();
        }
        Files.delete(new Home(dir).passwordFile());
        try (var second = new EmbeddedNeo4j(new Home(dir), 0)) {
            second.open();
            assertThat(second.password()).isNotEqualTo(old);
            assertThat(count(second)).isZero();
        }
    }

    @Test
    void tellsNobodyButItsOwnerThePassword() throws IOException {
        try (var server = new EmbeddedNeo4j(new Home(dir), 0)) {
            server.open();
            var file = new Home(dir).passwordFile();
            assertThat(Files.readString(file).strip()).isEqualTo(server.password());
            if (Files.getFileStore(dir).supportsFileAttributeView("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesADirectoryInUse() {
        try (var first = new EmbeddedNeo4j(new Home(dir), 0)) {
            assertThat(first.kind()).isEqualTo(GraphServer.Kind.EMBEDDED);
            assertThatThrownBy(() -> new EmbeddedNeo4j(new Home(dir), 0))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("另一个链谱进程")
                    .hasMessageContaining("LIANPU_HOME")
                    .hasMessageContaining(dir.toString());
        }
        new EmbeddedNeo4j(new Home(dir), 0).close();
    }

    @Test
    void namesTheBoltPortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new EmbeddedNeo4j(new Home(dir), taken.getLocalPort()))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()))
                    .hasMessageContaining("--bolt-port")
                    .hasMessageContaining("LIANPU_BOLT_PORT");
        }
        new EmbeddedNeo4j(new Home(dir), 0).close(); // the failed one let go of the directory
    }

    @Test
    void saysWhatToDoWithoutNeo4jInTheJar() {
        assertThatThrownBy(() -> GraphServers.requireKernel(ClassLoader.getPlatformClassLoader()))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("LIANPU_NEO4J_URI");
    }

    private static void write(GraphServer server) {
        try (var driver = Drivers.create(server)) {
            driver.executableQuery("CREATE (:Kept)").execute();
        }
    }

    private static long count(GraphServer server) {
        try (var driver = Drivers.create(server)) {
            return driver.executableQuery("MATCH (n) RETURN count(n) AS n")
                    .execute()
                    .records()
                    .get(0)
                    .get("n")
                    .asLong();
        }
    }
}
