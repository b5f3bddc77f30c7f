/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianpu.chain.ChainCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The drafts under {@code drafts/<chain>/draft.json} of the data directory; each is written whole or not at all. */
@Component
class Drafts {
    private static final String FILE = "draft.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    Drafts(@Value("${lianpu.home:data}") String home) {
        this.folder = Path.of(home).resolve("drafts");
    }

    /** {@return the drafts by code; one that cannot be read is left out} */
    List<Draft> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> chains = Files.list(folder)) {
            return chains.sorted()
                    .map(chain -> chain.resolve(FILE))
                    .filter(Files::isRegularFile)
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Draft> find(ChainCode chain) {
        Path file = folder.resolve(chain.value()).resolve(FILE);
        return Files.isRegularFile(file) ? read(file) : Optional.empty();
    }

    private static Optional<Draft> read(Path file) {
        try {
            return Optional.of(JSON.readValue(file.toFile(), Draft.class));
        } catch (JacksonException e) {
            // Half a file cannot come from us; what somebody else put there is not ours to delete.
            return Optional.empty();
        }
    }

    void save(Draft draft) {
        Path chain = folder.resolve(new ChainCode(draft.code()).value());
        try {
            Files.createDirectories(chain);
            Path fresh = Files.createTempFile(chain, "draft", ".new");
            Files.writeString(fresh, JSON.writeValueAsString(draft), StandardCharsets.UTF_8);
            Files.move(fresh, chain.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The draft cannot be kept under " + chain + "; is the disk full?", e);
        }
    }

    void remove(ChainCode chain) {
        Path of = folder.resolve(chain.value());
        try {
            Files.deleteIfExists(of.resolve(FILE));
            Files.deleteIfExists(of);
        } catch (java.nio.file.DirectoryNotEmptyException e) {
            // Something else lies there; the draft is gone all the same.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
