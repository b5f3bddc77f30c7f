/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The parser of names with the regions of GB/T 2260 that are shipped with the application. Not with those of the graph: what a name says
 * must not depend on what was loaded before it.
 */
public final class StandardNames {
    private static final String FILE = "/data-import/reference/regions.csv";

    private StandardNames() {}

    /** {@return the parser, made when first asked for} */
    public static NameParser parser() {
        return Made.PARSER;
    }

    private static final class Made {
        private static final NameParser PARSER = new NameParser(regions());
    }

    private static RegionNames regions() {
        List<RegionNames.Entry> entries = new ArrayList<>();
        try (InputStream in = StandardNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The names of regions " + FILE + " are not on the class path");
            }
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                rows.forEach(row -> {
                    if (row.getField("pseudo").isEmpty()
                            && row.getField("constructed").isEmpty()) {
                        List<String> names = new ArrayList<>(List.of(row.getField("name_zh")));
                        String aliases = row.getField("aliases");
                        if (!aliases.isEmpty()) {
                            names.addAll(List.of(aliases.split("；", -1)));
                        }
                        entries.add(new RegionNames.Entry(
                                row.getField("region"), row.getField("level").equals("COUNTY"), names));
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The names of regions " + FILE + " cannot be read", e);
        }
        return new RegionNames(entries);
    }
}
