/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of a firm: its code, its name, who it is. */
public sealed interface FirmNotice extends Notice {
    /** A 统一社会信用代码 fails its check digit; the raw text is kept, the row is treated as having none. */
    record InvalidUscc(At at) implements FirmNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** One list gives one credit code to two names; the row whose region the code names is kept, this one is not. */
    record CodeOfAnotherFirm(At at, int keptRow, String keptName) implements FirmNotice {
        @Override
        public List<Object> details() {
            return List.of(keptRow, keptName);
        }
    }
}
