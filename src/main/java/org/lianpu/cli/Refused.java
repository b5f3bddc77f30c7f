/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

/** The server answered with a problem (RFC 9457); its words are in the language that was asked for. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String repair;

    Refused(int status, String detail, String repair) {
        super(detail);
        this.status = status;
        this.repair = repair;
    }

    /** {@return the HTTP status, 400 to 599} */
    int status() {
        return status;
    }

    /** {@return what the reader can do about it, possibly empty} */
    String repair() {
        return repair;
    }
}
