/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.Binder;
import org.lianpu.intake.mapping.BoundTable;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.mapping.MappingShelf;
import org.lianpu.intake.mapping.TableChoice;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/**
 * As what a table of a file was recognised.
 *
 * @param how what decided
 * @param mapping that is laid on it; null for a table in our own headings
 * @param table that the user named; null where it is found out, or the mapping says it
 * @param share of the mapping's headings that the file has, 0–1
 */
public record Recognition(
        How how, @Nullable FileMapping mapping, @Nullable Table table, double share) {
    /** What decides how a table is read. */
    public enum How {
        /** The user named the mapping. */
        MAPPING_CHOSEN,
        /** A saved mapping is for these headings and no others. */
        EXACT,
        /** A saved mapping is for most of these headings. */
        PARTLY,
        /** The user named one of our tables. */
        TABLE_CHOSEN,
        /** No mapping: it is taken as one of our own tables, if it can be. */
        OWN
    }

    private static final Recognition OWN = new Recognition(How.OWN, null, null, 1);

    /** {@return what the user chose; else a saved mapping whose header this is; else our own form by name; else a saved mapping that nearly fits} */
    static Recognition of(TableHead head, FileWishes wishes, MappingShelf shelf) {
        if (wishes.mapping() != null) {
            return new Recognition(How.MAPPING_CHOSEN, wishes.mapping(), null, 1);
        }
        if (wishes.table() != null) {
            return new Recognition(How.TABLE_CHOSEN, null, wishes.table(), 1);
        }
        Optional<MappingShelf.Recognised> recognised = shelf.recognise(head);
        if (recognised.isEmpty()) {
            return OWN;
        }
        MappingShelf.Recognised best = recognised.get();
        boolean ours = TableChoice.of(head, Tables.ALL)
                .filter(choice -> choice.how() != TableChoice.How.HEADINGS)
                .isPresent();
        if (!best.exact() && ours) {
            return OWN;
        }
        return new Recognition(best.exact() ? How.EXACT : How.PARTLY, best.mapping(), null, best.share());
    }

    /** {@return the mapper of the table's rows} */
    BoundTable bind(Binder binder, TableHead head) {
        if (mapping != null) {
            return binder.bind(head, mapping);
        }
        return table != null ? binder.bindOwn(head, table) : binder.bindOwn(head);
    }

    @Nullable
    String mappingName() {
        return mapping == null ? null : mapping.name();
    }
}
