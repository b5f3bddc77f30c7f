/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.List;
import java.util.function.Consumer;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.spool.Spool;

/**
 * What was handed in, checked and turned into claims; nothing is written to the graph yet.
 *
 * @param batch id of the batch the claims make
 * @param structure claims of the small tables
 * @param firms claims about firms, in spools that hold whole firms in order
 */
public record Checked(String batch, List<Claim> structure, List<Spool> firms) {
    /**
     * What was handed in.
     *
     * @param files names
     * @param snapshotOf id of the source of which the files are all there is; blank where they are just some rows
     * @param snapshotAsOf the date that the snapshot speaks for
     * @param snapshotKinds tables that the snapshot holds
     */
    public record Handed(List<String> files, String snapshotOf, String snapshotAsOf, List<String> snapshotKinds) {
        public Handed {
            files = List.copyOf(files);
            snapshotKinds = List.copyOf(snapshotKinds);
        }

        /** {@return files that are just some rows} */
        public static Handed some(List<String> files) {
            return new Handed(files, "", "", List.of());
        }
    }

    /** {@return number of claims} */
    public long claims() {
        return structure.size() + firms.stream().mapToLong(Spool::records).sum();
    }

    /** Gives every claim: those of the small tables first. */
    public void forEach(Consumer<Claim> sink) {
        structure.forEach(sink);
        firms.forEach(spool -> spool.forEach(record -> sink.accept(Claim.unpack(record))));
    }

    /** Removes the working files. */
    public void discard() {
        firms.forEach(Spool::discard);
    }
}
