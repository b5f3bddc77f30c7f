/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.progress;

/** Somebody asked for the work to stop; nothing is wrong, and it can be resumed. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped as asked", null, false, false);
    }
}
