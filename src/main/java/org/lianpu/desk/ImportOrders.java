/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.ImportOrder;
import org.lianpu.intake.SavedMappings;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.mapping.MappingReader;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.DiskFile;
import org.lianpu.intake.reading.InputFile;
import org.lianpu.intake.reading.ReadingOptions;
import org.lianpu.intake.report.Told;
import org.lianpu.words.Name;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Requests to orders: files laid on disk, a mapping read, options understood. */
@Component
class ImportOrders {
    private final SavedMappings mappings;

    ImportOrders(SavedMappings mappings) {
        this.mappings = mappings;
    }

    /** {@return the order; the files lie in {@code folder}} */
    ImportOrder of(List<MultipartFile> files, @Nullable MultipartFile mapping, ImportWishes wishes, Path folder)
            throws IOException {
        List<InputFile> inputs = new ArrayList<>();
        for (MultipartFile file : files) {
            inputs.add(laid(file, folder, inputs.size()));
        }
        Map<String, String> parameters = new HashMap<>();
        if (wishes.asOf() != null && !wishes.asOf().isBlank()) {
            parameters.put("as_of", wishes.asOf());
        }
        return new ImportOrder(
                inputs,
                mapping(mapping, wishes.mappingName()).orElse(null),
                options(wishes),
                parameters,
                wishes.consent(),
                wishes.snapshotOf() == null ? "" : wishes.snapshotOf().strip(),
                Boolean.TRUE.equals(wishes.acceptVanishing()),
                Boolean.TRUE.equals(wishes.bulk()));
    }

    /** The name is only shown; where the bytes lie says nothing of it, so no name can lead out of the folder. */
    private static InputFile laid(MultipartFile file, Path folder, int number) throws IOException {
        String name = file.getOriginalFilename();
        Path path = folder.resolve("file-" + number);
        file.transferTo(path);
        return new DiskFile(name == null || name.isBlank() ? file.getName() : name, path);
    }

    private Optional<FileMapping> mapping(@Nullable MultipartFile file, @Nullable String name) throws IOException {
        if (file != null && !file.isEmpty()) {
            return Optional.of(read(file));
        }
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(mappings.find(name)
                .orElseThrow(() -> Problem.badRequest(
                        "unknown-mapping",
                        Words.both("api.problem.mapping.unknown", name),
                        Words.both(
                                "api.problem.mapping.unknown.repair",
                                String.join(
                                        "、",
                                        mappings.shelf().mappings().stream()
                                                .map(FileMapping::name)
                                                .toList())))));
    }

    private static FileMapping read(MultipartFile file) throws IOException {
        Notices notices = new Notices();
        String name = file.getOriginalFilename() == null ? "mapping" : file.getOriginalFilename();
        return MappingReader.read(name, new String(file.getBytes(), StandardCharsets.UTF_8), notices)
                .orElseThrow(() -> {
                    Told told = Told.of(notices.groups().get(0).kept().get(0));
                    Words zh = Words.of(java.util.Locale.CHINESE);
                    Words en = Words.of(java.util.Locale.ENGLISH);
                    return Problem.badRequest(
                            "mapping-unreadable",
                            new Name(told.message(zh), told.message(en)),
                            new Name(told.repair(zh), told.repair(en)));
                });
    }

    private static ReadingOptions options(ImportWishes wishes) {
        String separator = wishes.separator();
        return ReadingOptions.DETECT
                .withCharset(charset(wishes.charset()))
                .withSeparator(
                        separator == null || separator.isEmpty()
                                ? null
                                : Character.valueOf(separator.equals("\\t") ? '\t' : separator.charAt(0)))
                .withHeaderRow(wishes.headerRow())
                .withSheet(wishes.sheet() == null || wishes.sheet().isBlank() ? null : wishes.sheet())
                .withRecordPath(
                        wishes.recordPath() == null || wishes.recordPath().isBlank() ? null : wishes.recordPath());
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problem.badRequest(
                    "unknown-charset",
                    Words.both("api.problem.charset", name),
                    Words.both("api.problem.charset.repair"));
        }
    }
}
