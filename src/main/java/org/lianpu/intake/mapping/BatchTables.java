/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.List;
import org.lianpu.intake.reading.FoundTable;

/** The tables that were handed in together; what a join may look into. */
@FunctionalInterface
public interface BatchTables {
    /** Nothing to join. */
    BatchTables NONE = glob -> List.of();

    /** {@return the tables whose file's name fits the glob, in the order of the batch} */
    List<FoundTable> named(String glob);

    static BatchTables of(List<FoundTable> tables) {
        return glob -> tables.stream()
                .filter(t -> Glob.matchesFile(glob, t.head().file()))
                .toList();
    }
}
