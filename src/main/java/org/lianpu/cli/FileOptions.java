/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** What a person says of files where it is not to be found out. Mix it in with {@code @Mixin}. */
final class FileOptions {
    private static final JsonMapper JSON = new JsonMapper();

    @Option(
            names = "--mapping",
            paramLabel = "M.yml|NAME",
            description = {
                "别人的表头怎样对应本产品的表：YAML 文件，或已存的对应表的名称。不给则按表头认。",
                "How foreign headings become our columns: a YAML file, or the name of a saved mapping. Else found by the header."
            })
    private @Nullable String mapping;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description = {
                "文件是本产品的哪张表，如 firms；不给则自动认。",
                "Which of our tables the files hold, such as firms; else found out."
            })
    private @Nullable String table;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = {"文字编码，如 GB18030、UTF-8；不给则自动认。", "Encoding, such as GB18030 or UTF-8; else found out."})
    private @Nullable String encoding;

    @Option(
            names = "--separator",
            paramLabel = "C",
            description = {"分隔符，制表符写 \\t；不给则自动认。", "Field separator, \\t for a tab; else found out."})
    private @Nullable String separator;

    @Option(
            names = "--header-row",
            paramLabel = "N",
            description = {"表头在第几行；不给则自动找。", "Row number of the header; else found out."})
    private @Nullable Integer headerRow;

    @Option(
            names = "--sheet",
            paramLabel = "SHEET",
            description = {"只读这张工作表；不给则全部。", "The only sheet to read; else all."})
    private @Nullable String sheet;

    @Option(
            names = "--record-path",
            paramLabel = "PATH",
            description = {"JSON 文件里记录所在的位置，如 data.items。", "Where the records of a JSON file are, such as data.items."
            })
    private @Nullable String recordPath;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {"资料截至日期，供要用它的对应表。", "Date that the files speak for, for mappings that ask for it."})
    private @Nullable String asOf;

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = {"对应表的其他参数，可多次给出。", "Another parameter of the mapping; may be repeated."})
    private Map<String, String> parameters = new LinkedHashMap<>();

    /** {@return the mapping as a file; null where there is none or a saved one is named} */
    @Nullable
    Path mappingFile() {
        return mapping != null && isFile(mapping) ? Path.of(mapping) : null;
    }

    /** What is not there but is called like a file is a slip, no name. */
    private static boolean isFile(String named) {
        return named.endsWith(".yml") || named.endsWith(".yaml") || Files.exists(Path.of(named));
    }

    Form addTo(Form form) {
        form.value("mappingName", mapping != null && isFile(mapping) ? null : mapping)
                .value("table", table)
                .value("charset", encoding)
                .value("separator", separator)
                .value("headerRow", headerRow == null ? null : headerRow.toString())
                .value("sheet", sheet)
                .value("recordPath", recordPath)
                .value("asOf", asOf);
        return parameters.isEmpty() ? form : form.value("parameters", JSON.writeValueAsString(parameters));
    }
}
