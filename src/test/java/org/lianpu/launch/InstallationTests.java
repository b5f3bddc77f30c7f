/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTests {
    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Main-Class: Loader
            Start-Class: org.lianpu.cli.Lianpu
            Add-Opens: java.base/java.nio

            """;

    @TempDir
    Path dir;

    private Path jar;
    private Path home;

    @BeforeEach
    void jar() throws IOException {
        jar = dir.resolve("any.jar");
        home = dir.resolve("home");
        write("one");
    }

    @Test
    void theCopyHasClassesLibrariesAndWhatSpringLooksForAtTheRoot() throws IOException {
        Installation made = Installation.make(home, jar);
        try (JarFile copy = new JarFile(made.application().toFile())) {
            var main = copy.getManifest().getMainAttributes();
            assertThat(main.getValue("Main-Class")).isEqualTo("org.lianpu.cli.Lianpu");
            assertThat(main.getValue("Class-Path")).isEqualTo("lib/b.jar lib/a.jar");
            assertThat(main.getValue("Add-Opens")).isEqualTo("java.base/java.nio");
            assertThat(copy.stream().map(ZipEntry::getName))
                    .contains("org/lianpu/A.class", "META-INF/spring.factories", "META-INF/services/own")
                    .doesNotContain("META-INF/services/loader", "org/springframework/Loader.class");
        }
        try (JarFile signed = new JarFile(made.dir().resolve("lib/a.jar").toFile())) {
            assertThat(signed.stream().map(ZipEntry::getName))
                    .contains("A.class")
                    .doesNotContain("META-INF/A.SF");
        }
    }

    @Test
    void aWholeCopyIsTakenAsItIs() throws IOException {
        Path kept = Installation.make(home, jar).questions();
        Files.writeString(kept, "[]");
        assertThat(Installation.make(home, jar).questions()).isEqualTo(kept).exists();
        assertThat(Installation.find(home, jar)).isPresent();
    }

    @Test
    void whatOthersMayWriteIsNotRun() throws IOException {
        Installation made = Installation.make(home, jar);
        assumeThat(Files.getFileStore(home).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(made.root(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(Installation.find(home, jar)).isEmpty();
        assertThatThrownBy(() -> Installation.make(home, jar))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(made.root().toString());
    }

    @Test
    void aDamagedCopyIsMadeAnew() throws IOException {
        Installation made = Installation.make(home, jar);
        Path library = made.dir().resolve("lib/b.jar");
        Files.writeString(library, "x");
        assertThat(Installation.find(home, jar)).isEmpty();
        Installation.make(home, jar);
        assertThat(Files.size(library)).isGreaterThan(1);

        Files.delete(library);
        assertThat(Installation.find(home, jar)).isEmpty();

        Files.writeString(made.dir().resolve("files.txt"), "not a list");
        assertThat(Installation.find(home, jar)).isEmpty();
        Installation.make(home, jar);
        assertThat(Installation.find(home, jar)).isPresent();
    }

    @Test
    void anotherVersionHasACopyOfItsOwn() throws IOException {
        Installation one = Installation.make(home, jar);
        write("two");
        assertThat(Installation.find(home, jar)).isEmpty();
        assertThat(Installation.make(home, jar).dir()).isNotEqualTo(one.dir());
    }

    @Test
    void whatIsNoJarOfOursLeavesNothingBehind() throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "some.txt", "text".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> Installation.make(home, jar)).isInstanceOf(IOException.class);
        assertThat(home.resolve("runtime")).isEmptyDirectory();
    }

    @Test
    void aDataDirectoryThatCannotBeIsAnErrorOfInputAndOutput() throws IOException {
        Files.writeString(home, "a file");
        assertThatThrownBy(() -> Installation.make(home, jar)).isInstanceOf(IOException.class);
    }

    private void write(String version) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, JarFile.MANIFEST_NAME, MANIFEST.getBytes(StandardCharsets.UTF_8));
            put(zip, "META-INF/spring.factories", new byte[] {1});
            put(zip, "META-INF/services/loader", new byte[] {1});
            put(zip, "org/springframework/Loader.class", new byte[] {1});
            put(zip, "BOOT-INF/classes/org/lianpu/A.class", version.getBytes(StandardCharsets.UTF_8));
            put(zip, "BOOT-INF/classes/META-INF/services/own", new byte[] {1});
            String index = "- \"BOOT-INF/lib/b.jar\"\n- \"BOOT-INF/lib/a.jar\"\n";
            put(zip, "BOOT-INF/classpath.idx", index.getBytes(StandardCharsets.UTF_8));
            put(zip, "BOOT-INF/lib/a.jar", library());
            put(zip, "BOOT-INF/lib/b.jar", library());
        }
    }

    private static byte[] library() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, JarFile.MANIFEST_NAME, "Manifest-Version: 1.0\n\n".getBytes(StandardCharsets.UTF_8));
            put(zip, "META-INF/A.SF", new byte[] {1});
            put(zip, "A.class", new byte[] {1});
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }
}
