/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.util.Locale;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The tables that may be handed in, and empty sheets of them to fill. */
@RestController
class TableController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    /** {@return the tables with their columns} */
    @GetMapping("/api/v1/tables")
    TablesView tables(Locale locale) {
        return TablesView.of(Tables.ALL, Words.of(locale));
    }

    /** {@return an empty sheet with the headings, UTF-8 with a byte order mark} */
    @GetMapping("/api/v1/templates/{table}.csv")
    ResponseEntity<Resource> csv(@PathVariable String table) {
        return file(table, "csv", CSV);
    }

    /** {@return an empty workbook with the headings and a sheet that explains them} */
    @GetMapping("/api/v1/templates/{table}.xlsx")
    ResponseEntity<Resource> xlsx(@PathVariable String table) {
        return file(table, "xlsx", XLSX);
    }

    private static ResponseEntity<Resource> file(String name, String ending, MediaType type) {
        Table table = Tables.find(name)
                .orElseThrow(() -> Problem.notFound(
                        "unknown-table",
                        Words.both("api.problem.table.unknown", name),
                        Words.both("api.problem.table.unknown.repair")));
        String file = table.name() + "." + ending;
        ContentDisposition attached =
                ContentDisposition.attachment().filename(file).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(new ClassPathResource("data-import/templates/" + file));
    }
}
