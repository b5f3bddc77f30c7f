/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.List;
import java.util.Map;

/**
 * How the files of one foreign source become rows of our tables; written in YAML (data-import/mappings/README.md says how) and read by
 * {@link MappingReader}. A value: it knows no file yet, {@link Binder} lays it on one.
 *
 * @param name of the mapping file, without its ending
 * @param title what a person calls it; the name where none is given
 * @param source what every row comes from, a row of that table as column → text; empty where the files have a column for it
 * @param parameters name → value where the import gives none; a blank one must be given
 * @param match header sets by which it is recognised; where empty, the headings that its columns name
 * @param targets tables that its files give, in order
 */
public record FileMapping(
        String name,
        String title,
        Map<String, String> source,
        Map<String, String> parameters,
        List<HeaderMatch> match,
        List<TargetRule> targets) {
    public FileMapping {
        source = Map.copyOf(source);
        parameters = Map.copyOf(parameters);
        match = List.copyOf(match);
        targets = List.copyOf(targets);
    }

    /** {@return the targets for a file of this name and sheet} */
    public List<TargetRule> targetsFor(String file, @org.jspecify.annotations.Nullable String sheet) {
        return targets.stream().filter(t -> t.concerns(file, sheet)).toList();
    }
}
