/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lianpu.intake.table.Table;

/** Headings that we know: of our tables, of saved mappings, of other lists. Helps reading to find the header row of an office table. */
public final class KnownHeadings implements Predicate<String> {
    private final Set<String> folded = new HashSet<>();

    public KnownHeadings(List<Table> tables, Collection<FileMapping> mappings) {
        for (Table table : tables) {
            table.columns().forEach(column -> {
                column.allHeadings().forEach(h -> folded.add(HeadingIndex.fold(h)));
                folded.addAll(HeadingSynonyms.shipped().of(table, column));
            });
        }
        for (FileMapping mapping : mappings) {
            mapping.targets().forEach(t -> t.headings().forEach(h -> folded.add(HeadingIndex.fold(h))));
            mapping.match().forEach(m -> folded.addAll(m.headings()));
        }
        folded.remove("");
    }

    @Override
    public boolean test(String heading) {
        return folded.contains(HeadingIndex.fold(heading));
    }
}
