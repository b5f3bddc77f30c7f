/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.spool.Key;

/** Id of the batch that claims make: a sum over their ids and dates, so that the same rows in any order are the same batch. */
final class Fingerprint {
    private long count;
    private long high;
    private long low;

    void add(Claim claim) {
        claim.seen().forEach(sighting -> {
            Key key = Key.of('B', claim.id() + "|" + sighting.asOf());
            count++;
            high += key.high();
            low += key.low();
        });
    }

    long count() {
        return count;
    }

    String batch() {
        return String.format("%016x%016x", high + count, low);
    }
}
