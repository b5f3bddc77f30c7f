/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notice;

/** A file, or the rest of it, cannot be read; the notice says why. Never leaves the package. */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    Refusal(Notice notice) {
        super(notice.code());
        this.notice = notice;
    }

    /** {@return a fault of reading as a refusal; one that is no refusal yet says what the parser says} */
    static Refusal of(IOException e, String file) {
        return e instanceof Refusal refusal
                ? refusal
                : new Refusal(new FileNotice.MalformedFile(At.file(file), XlsxBook.message(e)));
    }

    Notice notice() {
        return notice;
    }
}
