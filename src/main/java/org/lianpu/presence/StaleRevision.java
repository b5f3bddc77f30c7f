/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

/** Two publications went by while an answer was being read; the reader starts again with the new revision. */
public final class StaleRevision extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleRevision(long revision) {
        super("Revision " + revision + " is no longer kept by the graph");
    }
}
