/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of what was handed in as a whole, against what its source said before. */
public sealed interface BatchNotice extends Notice {
    /** It is no fault of one row. */
    @Override
    default boolean blocks() {
        return severity() == Severity.ERROR;
    }

    /**
     * A snapshot lacks more than a tenth of what its source said before.
     *
     * <p>Mostly the list is cut short or filtered, or the wrong source was named. If it is whole, hand it in again and accept the loss.
     */
    record TooManyVanished(At at, String source, long vanished, long before) implements BatchNotice {
        @Override
        public List<Object> details() {
            return List.of(source, vanished, before);
        }
    }

    /** A snapshot holds no row about firms of the source that was named. */
    record EmptySnapshot(At at, String source) implements BatchNotice {
        @Override
        public List<Object> details() {
            return List.of(source);
        }
    }
}
