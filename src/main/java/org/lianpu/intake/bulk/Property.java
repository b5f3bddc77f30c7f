/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.bulk;

import java.util.Collection;

/**
 * A column of an importer file.
 *
 * @param name of the property
 * @param type as the importer calls it
 */
record Property(String name, String type) {
    static Property text(String name) {
        return new Property(name, "string");
    }

    static Property texts(String name) {
        return new Property(name, "string[]");
    }

    static Property whole(String name) {
        return new Property(name, "long");
    }

    static Property decimal(String name) {
        return new Property(name, "double");
    }

    static Property truth(String name) {
        return new Property(name, "boolean");
    }

    /** {@return the property of this name whose values are like this one} */
    static Property like(String name, Object value) {
        if (value instanceof Collection<?> list) {
            Object first = list.isEmpty() ? "" : list.iterator().next();
            return new Property(name, like(name, first).type + "[]");
        }
        if (value instanceof Long || value instanceof Integer) {
            return whole(name);
        }
        if (value instanceof Double) {
            return decimal(name);
        }
        return value instanceof Boolean ? truth(name) : text(name);
    }

    /** {@return what stands in the header} */
    String header() {
        return name + ":" + type;
    }
}
