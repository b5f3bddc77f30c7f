/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.mapping.MappingReader;
import org.lianpu.intake.mapping.MappingShelf;
import org.lianpu.intake.notice.Notices;
import org.lianpu.rules.Rules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The mappings that come with the product, and those that the user keeps in {@code mappings} in the data directory, which go first. */
@Component
public class SavedMappings {
    private static final Logger LOG = LoggerFactory.getLogger(SavedMappings.class);

    private final Path own;
    private final Rules rules;
    private @Nullable List<FileMapping> shipped;

    SavedMappings(@Value("${lianpu.home:data}") String home, Rules rules) {
        this.own = Path.of(home).resolve("mappings");
        this.rules = rules;
    }

    /** {@return all of them as they are now} */
    public MappingShelf shelf() {
        List<FileMapping> all = new ArrayList<>(own());
        for (FileMapping mapping : shipped()) {
            if (all.stream().noneMatch(m -> m.name().equals(mapping.name()))) {
                all.add(mapping);
            }
        }
        return new MappingShelf(all, rules.mapping());
    }

    /** {@return the mapping of this name} */
    public Optional<FileMapping> find(String name) {
        return shelf().mappings().stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private synchronized List<FileMapping> shipped() {
        if (shipped == null) {
            List<FileMapping> read = new ArrayList<>();
            try {
                for (Resource file : new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:data-import/mappings/*.yml")) {
                    read(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8))
                            .ifPresent(read::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The mappings shipped with the product could not be read", e);
            }
            shipped = List.copyOf(read);
        }
        return shipped;
    }

    private List<FileMapping> own() {
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        List<FileMapping> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(own)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
                read(String.valueOf(file.getFileName()), Files.readString(file)).ifPresent(read::add);
            }
        } catch (IOException e) {
            LOG.warn("the mappings in {} could not be read", own, e);
        }
        return read;
    }

    /** One that is not understood is left out and logged: it must not keep every import out. */
    private static Optional<FileMapping> read(String name, String yaml) {
        Notices notices = new Notices();
        Optional<FileMapping> mapping = MappingReader.read(name, yaml, notices);
        if (mapping.isEmpty()) {
            LOG.warn(
                    "mapping {} is not understood: {}",
                    name,
                    notices.groups().stream().map(Notices.Group::code).toList());
        }
        return mapping;
    }
}
