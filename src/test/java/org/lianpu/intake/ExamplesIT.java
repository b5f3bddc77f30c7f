/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianpu.LianpuIT;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.springframework.beans.factory.annotation.Autowired;

/** The examples that documents and templates show are data that the importer takes as they stand. */
@LianpuIT
class ExamplesIT {
    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @Test
    void exampleRowsOfAllTablesAreImportedTogetherAndOnlyOnce() {
        Imports.loadSamples(importer);
        ImportReport report = importer.load(Examples.files(), null, Consent.ACCEPT_WARNINGS);
        assertThat(Imports.notices(report)).noneMatch(n -> n.severity() == Notice.Severity.ERROR);
        assertThat(report.status()).isEqualTo(ImportReport.Status.IMPORTED);
        assertThat(kinds()).containsAll(Tables.ALL.stream().map(Table::name).toList());
        for (String personal : personalExamples()) {
            assertThat(Imports.number(
                            "MATCH (n) WHERE any(k IN keys(n) WHERE n[k] = '" + personal + "') RETURN count(n)"))
                    .as("raw personal data in the graph")
                    .isZero();
        }
        List<String> dump = Imports.dump();
        assertThat(importer.load(Examples.files(), null, Consent.ACCEPT_WARNINGS)
                        .status())
                .isEqualTo(ImportReport.Status.ALREADY_IMPORTED);
        // The same rows filled into the templates say the same; the sheets that explain the columns say nothing.
        ImportReport filled = importer.load(Examples.workbooks(), null, Consent.ACCEPT_WARNINGS);
        assertThat(Imports.notices(filled)).noneMatch(n -> n.severity() == Notice.Severity.ERROR);
        assertThat(filled.status()).isEqualTo(ImportReport.Status.ALREADY_IMPORTED);
        assertThat(Imports.dump()).isEqualTo(dump);
    }

    private static Set<String> kinds() {
        return Imports.run("MATCH (c:Claim) RETURN DISTINCT c.kind AS kind", Map.of()).stream()
                .map(r -> r.get("kind").asString())
                .collect(Collectors.toSet());
    }

    private static List<String> personalExamples() {
        return Tables.ALL.stream()
                .flatMap(t -> t.columns().stream())
                .filter(Column::isPersonal)
                .map(Column::example)
                .toList();
    }
}
