/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;
import java.util.Locale;

/**
 * A problem of the data that was handed in, with its place. Collected, never thrown; its sentence and its repair stand
 * in the message bundles under {@code notice.<code>.message|title|repair}. The code is the class name in snake_case and
 * is an interface: renaming one is a breaking change.
 */
public sealed interface Notice
        permits FileNotice,
                TextNotice,
                LayoutNotice,
                CellNotice,
                RowNotice,
                FirmNotice,
                IndustryNotice,
                MappingNotice,
                QuantityNotice,
                TidyingNotice,
                BatchNotice,
                StructureNotice,
                SheetNotice {
    /** How grave: an ERROR keeps the whole import out, a WARNING asks for consent, an INFO only tells. */
    enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    /** What becomes of the row (or file) that has the problem. */
    enum Fate {
        /** The file is not taken. */
        FILE_REJECTED,
        /** The row is not taken; it goes to {@code rejected/}. */
        REJECTED,
        /** The row is taken with a value put right, which the notice names. */
        REPAIRED,
        /** The firm is taken as one without a code. */
        WITHOUT_ID,
        /** The row is taken as it is, or says what was taken already. */
        INFORMATION
    }

    /** {@return the place of the problem} */
    At at();

    /** {@return what becomes of the row: an error rejects it, anything else is told} */
    default Fate fate() {
        return severity() == Severity.ERROR ? Fate.REJECTED : Fate.INFORMATION;
    }

    default Severity severity() {
        return Severity.ERROR;
    }

    /** {@return whether it keeps everything out even where good rows may go in without the bad: it is no fault of one row} */
    default boolean blocks() {
        return false;
    }

    /** {@return what the sentence of the bundle is filled with, after file, row, column and value} */
    default List<Object> details() {
        return List.of();
    }

    /** {@return the stable code: {@code UnknownReference} becomes {@code unknown_reference}} */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
