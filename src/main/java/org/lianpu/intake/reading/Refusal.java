/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import org.lianpu.intake.notice.Notice;

/** A file, or the rest of it, cannot be read; the notice says why. Never leaves the package. */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    Refusal(Notice notice) {
        super(notice.code());
        this.notice = notice;
    }

    Notice notice() {
        return notice;
    }
}
