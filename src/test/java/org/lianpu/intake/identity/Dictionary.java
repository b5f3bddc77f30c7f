/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Rows of the reference and test files, by heading. */
public final class Dictionary {
    public static final RegionNames REGIONS = regions();

    private Dictionary() {}

    static RegionNames regions() {
        List<RegionNames.Entry> entries = new ArrayList<>();
        for (Function<String, String> row : rows("/data-import/reference/regions.csv")) {
            List<String> names = new ArrayList<>(List.of(row.apply("name_zh")));
            if (!row.apply("aliases").isEmpty()) {
                names.addAll(List.of(row.apply("aliases").split("；")));
            }
            if (row.apply("pseudo").isEmpty() && row.apply("constructed").isEmpty()) {
                entries.add(new RegionNames.Entry(
                        row.apply("region"), row.apply("level").equals("COUNTY"), names));
            }
        }
        return new RegionNames(entries);
    }

    /** {@return the rows of a CSV without quotes, as functions from heading to cell} */
    public static List<Function<String, String>> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(Dictionary.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            List<Function<String, String>> rows = new ArrayList<>();
            try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder().ofNamedCsvRecord(reader)) {
                csv.forEach(row -> rows.add(row::getField));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
