/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.rules.Rules;

/**
 * What a mapping needs to know beside the file.
 *
 * @param tables the tables of ours that there are
 * @param parameters of this import: {@code as_of} → 2025-06-30
 * @param joins the files of the batch that may be joined
 * @param rules limits of {@code mapping} in the rules
 */
public record MappingContext(
        List<Table> tables, Map<String, String> parameters, JoinIndexes joins, Rules.Mapping rules) {
    public MappingContext {
        tables = List.copyOf(tables);
        parameters = Map.copyOf(parameters);
    }

    /** {@return the context of an import into the tables that are declared} */
    public static MappingContext of(Map<String, String> parameters, JoinIndexes joins, Rules rules) {
        return new MappingContext(Tables.ALL, parameters, joins, rules.mapping());
    }

    Optional<Table> findTable(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    String nearestTable(String name) {
        TreeSet<String> names = new TreeSet<>();
        tables.forEach(t -> names.add(t.name()));
        return HeadingIndex.nearest(name, names);
    }
}
