/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns of a row of the graph that may be null. */
public final class Columns {
    private Columns() {}

    /** {@return the text; null where the column holds none} */
    public static @Nullable String text(Map<String, Object> row, String column) {
        return row.get(column) instanceof String text ? text : null;
    }

    /** {@return the number; null where the column holds none} */
    public static @Nullable Double number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number n ? Double.valueOf(n.doubleValue()) : null;
    }
}
