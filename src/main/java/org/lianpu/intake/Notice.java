/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.List;
import java.util.Locale;

/**
 * A problem of the data that was handed in, with its place. Collected, never thrown; its sentence and its repair stand
 * in the message bundles under {@code notice.<code>.message|title|repair}. The code is the class name in snake_case and
 * is an interface: renaming one is a breaking change.
 */
public sealed interface Notice {
    /** How grave: an ERROR keeps the whole import out, a WARNING asks for consent, an INFO only tells. */
    enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    /** {@return the place of the problem} */
    At at();

    default Severity severity() {
        return Severity.ERROR;
    }

    /** {@return what the sentence of the bundle is filled with, after file, row, column and value} */
    default List<Object> details() {
        return List.of();
    }

    /** {@return the stable code: {@code UnknownReference} becomes {@code unknown_reference}} */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** A file has a name that fits no table. Rename it after a table or hand in a mapping that names one. */
    record UnknownTable(At at, List<String> tables) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(String.join("、", tables));
        }
    }

    /** The bytes of a file fit none of UTF-8, UTF-16, GB18030. Save it again as CSV UTF-8. */
    record UnknownEncoding(At at) implements Notice {}

    /** A file holds no row below its header. */
    record EmptyFile(At at) implements Notice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A returned verification sheet holds no answer. */
    record NoAnswer(At at) implements Notice {}

    /** The text breaks off inside a quoted cell or has another fault of form. */
    record MalformedFile(At at, String reason) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(reason);
        }
    }

    /** A heading is none of the table's columns. Correct it, or take the column out. */
    record UnknownColumn(At at, String suggestion) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(suggestion);
        }
    }

    /** Two headings of one file mean the same column. */
    record DuplicateColumn(At at) implements Notice {}

    /** A required column is not in the file. */
    record MissingColumn(At at) implements Notice {}

    /** A row has more cells than the header. */
    record RowTooLong(At at, int cells, int columns) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(cells, columns);
        }
    }

    /** A required cell is blank. */
    record MissingValue(At at) implements Notice {}

    /** A cell does not have the form its column asks for. */
    record MalformedValue(At at, String expected) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(expected);
        }
    }

    /** A word is none of the column's choices. */
    record UnknownChoice(At at, List<String> choices) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(String.join(" / ", choices));
        }
    }

    /** A date lies after today. */
    record FutureDate(At at) implements Notice {}

    /** A cell points at a row that neither the files nor the graph hold. */
    record UnknownReference(At at, String table, String suggestion) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(table, suggestion);
        }
    }

    /** A name belongs to several rows. Write the code instead. */
    record AmbiguousReference(At at, String table, List<String> candidates) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(table, String.join("、", candidates));
        }
    }

    /** Two rows define the same thing differently. */
    record DuplicateKey(At at, int firstRow) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(firstRow);
        }
    }

    /** A row says word for word what another row says; it is kept once. */
    record RepeatedRow(At at, int firstRow) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(firstRow);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** A row was left out because the mapping says so where this column is blank. */
    record SkippedRow(At at) implements Notice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** A 统一社会信用代码 fails its check digit; the raw text is kept, the row is treated as having none. */
    record InvalidUscc(At at) implements Notice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Rows of a source that may hold protected records (unit-level statistics, tax, personal data) are refused. */
    record ProtectedSource(At at, String access) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(access);
        }
    }

    /** A mapping names a table or a column that does not exist. */
    record UnknownMappingTarget(At at) implements Notice {}

    /** Links feed each other in a circle that no 循环经由 declares. */
    record UndeclaredCycle(At at, List<String> links) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(String.join(" → ", links));
        }
    }

    /** A route yields nothing, or not the link it belongs to. */
    record RouteWithoutOutput(At at, String route) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(route);
        }
    }

    /** A route belongs to, or is fed by, a link that cannot: an exogenous input, a service, an end use. */
    record MisplacedLink(At at, String route, String link) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(route, link);
        }
    }

    /** A stage 工序 has no route, so it would never be judged. */
    record StageWithoutRoute(At at, String link) implements Notice {
        @Override
        public List<Object> details() {
            return List.of(link);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }
}
