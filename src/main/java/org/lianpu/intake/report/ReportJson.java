/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.report;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** {@code report.json}: every notice with file, row, column, value, code, severity, fate and its sentences. */
public final class ReportJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportJson() {}

    /** Writes the report, streaming; {@code summary} goes in front of the notices. */
    public static void write(Path file, Map<String, @Nullable Object> summary, NoticeLog log, Words words) {
        try (JsonGenerator json = JSON.createGenerator(file.toFile(), tools.jackson.core.JsonEncoding.UTF8)) {
            json.writeStartObject();
            summary.forEach((name, value) -> json.writePOJOProperty(name, value));
            json.writeArrayPropertyStart("notices");
            for (String of : log.files()) {
                log.forEach(of, told -> write(json, told, words));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Told told, Words words) {
        json.writeStartObject();
        json.writeStringProperty("file", told.at().file());
        json.writeNumberProperty("row", told.at().row());
        json.writeStringProperty("column", told.at().column());
        json.writeStringProperty("value", told.at().value());
        json.writeStringProperty("code", told.code());
        json.writeStringProperty("severity", told.severity().name());
        json.writeStringProperty("fate", told.fate().name());
        json.writeStringProperty("message", told.message(words));
        json.writeStringProperty("repair", told.repair(words));
        json.writeEndObject();
    }
}
