/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

/** Ends a run through a table early. */
final class EnoughRows extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EnoughRows() {
        super("enough rows", null, false, false);
    }
}
