/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of one cell: what stands there is not what its column asks for. */
public sealed interface CellNotice extends Notice {
    /** A required cell is blank. */
    record MissingValue(At at) implements CellNotice {}

    /** A cell does not have the form its column asks for. */
    record MalformedValue(At at, String expected) implements CellNotice {
        @Override
        public List<Object> details() {
            return List.of(expected);
        }
    }

    /** A word is none of the column's choices. */
    record UnknownChoice(At at, List<String> choices) implements CellNotice {
        @Override
        public List<Object> details() {
            return List.of(String.join(" / ", choices));
        }
    }

    /** A date lies after today. */
    record FutureDate(At at) implements CellNotice {}
}
