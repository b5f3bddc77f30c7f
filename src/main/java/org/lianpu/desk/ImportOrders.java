/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.FileWishes;
import org.lianpu.intake.ImportOrder;
import org.lianpu.intake.SavedMappings;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.mapping.MappingReader;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.DiskFile;
import org.lianpu.intake.reading.InputFile;
import org.lianpu.intake.report.Told;
import org.lianpu.words.Name;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Requests to orders: files laid on disk, a mapping read, options understood. */
@Component
class ImportOrders {
    private static final TypeReference<Map<String, FileSaid>> BY_FILE = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final SavedMappings mappings;
    private final JsonMapper json;

    ImportOrders(SavedMappings mappings, JsonMapper json) {
        this.mappings = mappings;
        this.json = json;
    }

    /** {@return the order; the files lie in {@code folder}} */
    ImportOrder of(List<MultipartFile> files, @Nullable MultipartFile mapping, ImportWishes wishes, Path folder)
            throws IOException {
        FileSaid ofAll = FileSaid.of(wishes);
        FileMapping chosen = mapping(mapping, ofAll.mapping());
        Map<String, FileWishes> particular = particular(wishes);
        FileWishes all = new FileWishes(ofAll.options(), chosen, ofAll.findTable());
        List<InputFile> inputs = new ArrayList<>();
        for (MultipartFile file : files) {
            InputFile input = laid(file, folder, inputs.size());
            inputs.add(input);
            particular.putIfAbsent(input.name(), all);
        }
        return new ImportOrder(
                inputs,
                chosen,
                all.options(),
                parameters(wishes),
                wishes.consent(),
                wishes.snapshotOf() == null ? "" : wishes.snapshotOf().strip(),
                Boolean.TRUE.equals(wishes.acceptVanishing()),
                Boolean.TRUE.equals(wishes.bulk()),
                particular);
    }

    /** The name is only shown; where the bytes lie says nothing of it, so no name can lead out of the folder. */
    private static InputFile laid(MultipartFile file, Path folder, int number) throws IOException {
        String name = file.getOriginalFilename();
        Path path = folder.resolve("file-" + number);
        file.transferTo(path);
        return new DiskFile(name == null || name.isBlank() ? file.getName() : name, path);
    }

    private Map<String, String> parameters(ImportWishes wishes) {
        Map<String, String> parameters = new HashMap<>(read("parameters", wishes.parameters(), TEXTS));
        if (wishes.asOf() != null && !wishes.asOf().isBlank()) {
            parameters.put("as_of", wishes.asOf().strip());
        }
        // One left blank is one not given: the mapping's own then holds.
        parameters.values().removeIf(String::isBlank);
        return parameters;
    }

    private Map<String, FileWishes> particular(ImportWishes wishes) {
        Map<String, FileWishes> particular = new HashMap<>();
        read("particular", wishes.particular(), BY_FILE)
                .forEach((file, said) ->
                        particular.put(file, new FileWishes(said.options(), named(said.mapping()), said.findTable())));
        return particular;
    }

    private <T> Map<String, T> read(String name, @Nullable String text, TypeReference<Map<String, T>> type) {
        if (text == null || text.isBlank()) {
            return Map.of();
        }
        try {
            Map<String, T> read = json.readValue(text, type);
            read.values().removeIf(Objects::isNull);
            return read;
        } catch (JacksonException | NullPointerException e) {
            throw Problem.badRequest(
                    "malformed-json", Words.both("api.problem.json", name), Words.both("api.problem.json.repair"));
        }
    }

    private @Nullable FileMapping mapping(@Nullable MultipartFile file, @Nullable String name) throws IOException {
        return file == null || file.isEmpty() ? named(name) : read(file);
    }

    private @Nullable FileMapping named(@Nullable String asked) {
        String name = FileSaid.blankToNull(asked);
        return name == null
                ? null
                : mappings.find(name.strip()).orElseThrow(() -> MappingController.unknown(name, mappings));
    }

    private static FileMapping read(MultipartFile file) throws IOException {
        Notices notices = new Notices();
        String name = file.getOriginalFilename() == null ? "mapping" : file.getOriginalFilename();
        return MappingReader.read(name, new String(file.getBytes(), StandardCharsets.UTF_8), notices)
                .orElseThrow(() -> {
                    Told told = Told.of(notices.groups().get(0).kept().get(0));
                    Words zh = Words.of(Locale.CHINESE);
                    Words en = Words.of(Locale.ENGLISH);
                    return Problem.badRequest(
                            "mapping-unreadable",
                            new Name(told.message(zh), told.message(en)),
                            new Name(told.repair(zh), told.repair(en)));
                });
    }
}
