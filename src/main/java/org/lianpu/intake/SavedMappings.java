/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.mapping.MappingReader;
import org.lianpu.intake.mapping.MappingShelf;
import org.lianpu.intake.notice.Notices;
import org.lianpu.rules.Rules;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
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
    /** Letters of any script, so that an office can call it what it is; nothing that could lead out of the folder. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,59}");

    private static final String ENDING = ".yml";

    private final Path own;
    private final Rules rules;
    private @Nullable List<SavedMapping> shipped;

    SavedMappings(@Value("${lianpu.home:data}") String home, Rules rules) {
        this.own = Path.of(home).resolve("mappings");
        this.rules = rules;
    }

    /** {@return those that are understood, as they are now} */
    public MappingShelf shelf() {
        List<FileMapping> understood = new ArrayList<>();
        for (SavedMapping saved : list()) {
            FileMapping mapping = saved.mapping();
            if (mapping != null) {
                understood.add(mapping);
            }
        }
        return new MappingShelf(understood, rules.mapping());
    }

    /** {@return all of them by name, one of the user's in place of one of the product's with the same name} */
    public List<SavedMapping> list() {
        List<SavedMapping> all = new ArrayList<>(own());
        for (SavedMapping one : shipped()) {
            if (all.stream().noneMatch(m -> m.name().equals(one.name()))) {
                all.add(one);
            }
        }
        all.sort(Comparator.comparing(SavedMapping::name));
        return all;
    }

    /** {@return the mapping of this name that is understood} */
    public Optional<FileMapping> find(String name) {
        return shelf().mappings().stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /** {@return the mapping of this name, understood or not} */
    public Optional<SavedMapping> findSaved(String name) {
        return list().stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /**
     * Keeps a mapping, in place of one with the same name.
     *
     * @return it; where it is not understood its notices say why, and nothing was kept
     * @throws Problem when the name cannot be one
     */
    public SavedMapping save(String name, String yaml) {
        requireName(name);
        SavedMapping read = read(name, true, yaml);
        if (read.mapping() == null) {
            return read;
        }
        try {
            Files.createDirectories(own);
            Path fresh = own.resolve(name + ".new");
            Files.writeString(fresh, yaml, StandardCharsets.UTF_8);
            Files.move(fresh, own.resolve(name + ENDING), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The mapping cannot be kept under " + own, e);
        }
        return read;
    }

    /** Removes one of the user's; {@return whether there was one}. */
    public boolean delete(String name) {
        requireName(name);
        try {
            return Files.deleteIfExists(own.resolve(name + ENDING));
        } catch (IOException e) {
            throw new UncheckedIOException("The mapping cannot be removed from " + own, e);
        }
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw Problem.badRequest(
                    "mapping-name",
                    Words.both("api.problem.mapping.name", name),
                    Words.both("api.problem.mapping.name.repair"));
        }
    }

    private synchronized List<SavedMapping> shipped() {
        if (shipped == null) {
            List<SavedMapping> read = new ArrayList<>();
            try {
                for (Resource file : new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:data-import/mappings/*.yml")) {
                    read.add(read(base(file.getFilename()), false, file.getContentAsString(StandardCharsets.UTF_8)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The mappings shipped with the product could not be read", e);
            }
            shipped = List.copyOf(read);
        }
        return shipped;
    }

    private List<SavedMapping> own() {
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        List<SavedMapping> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(own)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                read.add(read(base(String.valueOf(file.getFileName())), true, text(file)));
            }
        } catch (IOException e) {
            LOG.warn("the mappings in {} could not be read", own, e);
        }
        return read;
    }

    /** One that is no text is told like one that is not understood: it must not keep the others out. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String base(@Nullable String file) {
        return String.valueOf(file).replaceFirst("\\.[^.]*$", "");
    }

    private static SavedMapping read(String name, boolean own, String yaml) {
        Notices notices = new Notices();
        FileMapping mapping = MappingReader.read(name + ENDING, yaml, notices).orElse(null);
        return new SavedMapping(name, own, yaml, mapping, notices);
    }
}
