/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The paths of single values in the records of a JSON file, each a column; new ones are taken until it is closed. */
final class JsonFields {
    /** A name at its place below the record. */
    static final class Field {
        private final String path;
        private final Map<String, Field> children = new HashMap<>();
        private int column = NO_COLUMN;

        Field(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    static final int NO_COLUMN = -1;

    private final Field root = new Field("");
    private final List<String> headings = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final int most;
    private boolean closed;

    JsonFields(int most) {
        this.most = most;
    }

    Field root() {
        return root;
    }

    /** {@return the field of a name below another; one not seen before when closed is not kept} */
    Field child(Field parent, String name) {
        Field child = parent.children.get(name);
        if (child == null) {
            child = new Field(parent.path.isEmpty() ? name : parent.path + "." + name);
            if (!closed) {
                parent.children.put(name, child);
            }
        }
        return child;
    }

    /** {@return the column of a field that holds a value; {@link #NO_COLUMN} where it came too late} */
    int column(Field field) {
        if (field.column == NO_COLUMN) {
            Integer known = columns.get(field.path);
            if (known == null && !closed && headings.size() < most) {
                known = headings.size();
                headings.add(field.path);
                columns.put(field.path, known);
            }
            field.column = known == null ? NO_COLUMN : known;
        }
        return field.column;
    }

    void close() {
        closed = true;
    }

    /** {@return the paths in the order in which they appeared} */
    List<String> headings() {
        return headings;
    }
}
