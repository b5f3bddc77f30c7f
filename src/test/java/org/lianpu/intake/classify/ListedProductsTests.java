/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianpu.intake.identity.Dictionary;

/**
 * Products of listed firms as others assigned them to links: rows that neither the terms nor the rules were written for.
 * Skipped where the shared data is not there.
 */
class ListedProductsTests {
    private static final Path FOLDER = Path.of("../shared/data/listed-firms");

    @Test
    void productsOfOthersFindTheLinksOfOthers() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "../shared/data/listed-firms is not there");
        Map<String, String> linkOf = new HashMap<>();
        for (String folder : List.of("titanium", "textile-garment")) {
            Dictionary.rows("/data-import/chains/" + folder + "/links.csv")
                    .forEach(row -> Stream.concat(
                                    Stream.of(row.apply("name_zh")),
                                    Stream.of(row.apply("aliases").split("；")))
                            .forEach(name -> linkOf.putIfAbsent(name, row.apply("link"))));
        }
        for (String file : List.of("titanium_company_links.csv", "textile_company_links.csv")) {
            int rows = 0;
            int right = 0;
            List<String> other = new ArrayList<>();
            List<String> silent = new ArrayList<>();
            try (CsvReader<de.siegmar.fastcsv.reader.NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
                for (var row : csv) {
                    String wanted = linkOf.get(row.getField("link"));
                    if (wanted == null) {
                        continue;
                    }
                    rows++;
                    List<String> found = Curated.CLASSIFIER
                            .classify(new FirmEvidence(
                                    "",
                                    Set.of(),
                                    "",
                                    List.of(row.getField("product")),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    Map.of()))
                            .stream()
                            .filter(v -> v.verdict() != LinkVerdict.Verdict.REJECTED)
                            .map(LinkVerdict::link)
                            .toList();
                    if (found.contains(wanted)) {
                        right++;
                    } else if (found.isEmpty()) {
                        silent.add(row.getField("product"));
                    } else {
                        other.add(row.getField("product") + " " + found + " not " + wanted);
                    }
                }
            }
            System.out.printf(
                    "%s: %d products, link of others found %d, another link %d, none %d%n",
                    file, rows, right, other.size(), silent.size());
            System.out.println("  another: " + other);
            System.out.println("  none: " + silent);
            assertThat(right).isGreaterThan(rows / 2);
        }
    }
}
