/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Spool;
import org.lianpu.intake.spool.Workplace;

/**
 * What was handed in, checked and turned into claims; nothing is written to the graph yet.
 *
 * @param batch id of the batch the claims make
 * @param structure claims of the small tables
 * @param firms claims about firms, in spools that hold whole firms in order
 */
public record Checked(String batch, List<Claim> structure, List<Spool> firms) {
    private static final int IN_MEMORY = 1 << 18;

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

    /** {@return the claims of the small tables alone, as a batch of their own} */
    public Checked structureOnly() {
        Fingerprint fingerprint = new Fingerprint();
        structure.forEach(fingerprint::add);
        return new Checked(fingerprint.batch(), structure, List.of());
    }

    /** {@return those claims about firms that the test takes, as a batch of their own whose working files lie in the place} */
    public Checked firmsOnly(Predicate<Claim> test, Workplace place, String name) {
        Fingerprint fingerprint = new Fingerprint();
        Pack pack = new Pack();
        List<Spool> taken = new ArrayList<>();
        for (int i = 0; i < firms.size(); i++) {
            Spool some = new Spool(place, name + "-" + i, IN_MEMORY);
            firms.get(i).forEach(record -> {
                Claim claim = Claim.unpack(record);
                if (test.test(claim)) {
                    fingerprint.add(claim);
                    some.add(claim.pack(pack.clear()));
                }
            });
            some.close();
            taken.add(some);
        }
        return new Checked(fingerprint.batch(), List.of(), taken);
    }

    /** {@return the same claims as a batch of another name} */
    public Checked named(String name) {
        return new Checked(name, structure, firms);
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
