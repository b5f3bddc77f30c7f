/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.batch;

/**
 * How what was handed in differs from what the graph has, in claims (rows by kind of fact).
 *
 * @param fresh of subjects of which their source said nothing before
 * @param changed of subjects of which their source said something else
 * @param same said before, word for word
 * @param vanished of the snapshot's source, said before and not any more; 0 where no snapshot was handed in
 * @param before what the snapshot's source said before; 0 where no snapshot was handed in
 * @param moved firms whose seat is another than before
 */
public record Delta(long fresh, long changed, long same, long vanished, long before, long moved) {
    /** {@return share of what the source said before that has vanished, 0–1} */
    public double vanishedShare() {
        return before == 0 ? 0 : (double) vanished / before;
    }
}
