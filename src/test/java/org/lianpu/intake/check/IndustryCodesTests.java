/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of codes is that of the standard: held against the full tables, which stand beside the project in ../shared. */
class IndustryCodesTests {
    @ParameterizedTest
    @ValueSource(strings = {"2017", "2011"})
    void everyClassOfTheStandardIsThereAndNoOther(String edition) throws IOException {
        Path table = Path.of("..", "shared", "data", "industries", "gbt4754-" + edition + ".csv");
        assumeThat(table).as("the tables stand beside the project in ../shared").exists();
        Set<String> classes = new HashSet<>();
        for (String line : List.copyOf(Files.readAllLines(table))) {
            String code = line.substring(0, line.indexOf(','));
            if (code.matches("[0-9]{4}")) {
                classes.add(code);
            }
        }
        assertThat(classes.size()).isGreaterThan(1_000);
        for (int code = 0; code < 10_000; code++) {
            String four = "%04d".formatted(code);
            assertThat(IndustryCodes.shipped().has(edition, four, ""))
                    .as(edition + " " + four)
                    .isEqualTo(classes.contains(four));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2011"})
    void aCodeStandsInOneSection(String edition) {
        assertThat(IndustryCodes.shipped().has(edition, "3211", "C")).isTrue();
        assertThat(IndustryCodes.shipped().has(edition, "3211", "A")).isFalse();
        assertThat(IndustryCodes.shipped().has(edition, "32", "C")).isTrue();
        assertThat(IndustryCodes.shipped().has(edition, "C", "")).isTrue();
        assertThat(IndustryCodes.shipped().has(edition, "U", "")).isFalse();
        assertThat(IndustryCodes.shipped().has("1994", "3211", "")).isFalse();
    }
}
