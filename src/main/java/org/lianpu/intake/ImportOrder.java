/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.reading.InputFile;
import org.lianpu.intake.reading.ReadingOptions;

/**
 * What is asked of an import.
 *
 * @param files what is handed in
 * @param mapping how foreign columns become ours; null to recognise a saved mapping by the header, or take files in our own form
 * @param options what the user says about the files
 * @param parameters of the mapping, such as {@code as_of}
 * @param consent what may happen
 * @param snapshotOf id of the source of which the files are all there is; blank where they are just some rows
 * @param vanishingAccepted whether a snapshot may lack more than a tenth of what its source said before
 * @param bulk whether to bring it in by making the database anew: for millions of rows into a database that holds few firms
 * @param particular what is said of one file only, by its name; it then takes the place of what is said of all
 */
public record ImportOrder(
        List<InputFile> files,
        @Nullable FileMapping mapping,
        ReadingOptions options,
        Map<String, String> parameters,
        Consent consent,
        String snapshotOf,
        boolean vanishingAccepted,
        boolean bulk,
        Map<String, FileWishes> particular) {
    public ImportOrder {
        files = List.copyOf(files);
        parameters = Map.copyOf(parameters);
        particular = Map.copyOf(particular);
    }

    /** {@return an order for files that need nothing said of them} */
    public static ImportOrder of(List<? extends InputFile> files, Consent consent) {
        return new ImportOrder(
                List.copyOf(files), null, ReadingOptions.DETECT, Map.of(), consent, "", false, false, Map.of());
    }

    public ImportOrder with(FileMapping chosen) {
        return new ImportOrder(
                files, chosen, options, parameters, consent, snapshotOf, vanishingAccepted, bulk, particular);
    }

    public ImportOrder with(ReadingOptions said) {
        return new ImportOrder(
                files, mapping, said, parameters, consent, snapshotOf, vanishingAccepted, bulk, particular);
    }

    public ImportOrder with(Map<String, String> given) {
        return new ImportOrder(
                files, mapping, options, given, consent, snapshotOf, vanishingAccepted, bulk, particular);
    }

    public ImportOrder asSnapshotOf(String source, boolean mayVanish) {
        return new ImportOrder(files, mapping, options, parameters, consent, source, mayVanish, bulk, particular);
    }

    public ImportOrder inBulk(boolean wanted) {
        return new ImportOrder(
                files, mapping, options, parameters, consent, snapshotOf, vanishingAccepted, wanted, particular);
    }

    /** {@return the order with something said of one file only} */
    public ImportOrder saying(String file, FileWishes wishes) {
        Map<String, FileWishes> more = new HashMap<>(particular);
        more.put(file, wishes);
        return new ImportOrder(files, mapping, options, parameters, consent, snapshotOf, vanishingAccepted, bulk, more);
    }

    /** {@return how a file is to be read} */
    FileWishes wishesFor(InputFile file) {
        return particular.getOrDefault(file.name(), new FileWishes(options, mapping, null));
    }
}
