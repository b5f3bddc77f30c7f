/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.spool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Typed cell values as fields of a record: text, whole number, decimal, yes/no, list of texts, or nothing. */
public final class Values {
    private static final int NOTHING = 0;
    private static final int TEXT = 1;
    private static final int WHOLE = 2;
    private static final int DECIMAL = 3;
    private static final int NO = 4;
    private static final int YES = 5;
    private static final int LIST = 6;

    private Values() {}

    /** Writes all of them with their number. */
    public static void put(Pack pack, @Nullable Object... values) {
        pack.count(values.length);
        for (Object value : values) {
            putOne(pack, value);
        }
    }

    private static void putOne(Pack pack, @Nullable Object value) {
        if (value == null) {
            pack.count(NOTHING);
        } else if (value instanceof String text) {
            pack.count(TEXT).put(text);
        } else if (value instanceof Long whole) {
            pack.count(WHOLE).put(whole.longValue());
        } else if (value instanceof Double decimal) {
            pack.count(DECIMAL).put(decimal.doubleValue());
        } else if (value instanceof Boolean truth) {
            pack.count(truth ? YES : NO);
        } else if (value instanceof Collection<?> list) {
            pack.count(LIST).count(list.size());
            list.forEach(v -> pack.put(String.valueOf(v)));
        } else {
            throw new IllegalArgumentException("no cell holds a " + value.getClass());
        }
    }

    /** {@return what {@link #put} wrote} */
    public static @Nullable Object[] get(Unpack record) {
        @Nullable Object[] values = new @Nullable Object[record.number()];
        for (int i = 0; i < values.length; i++) {
            values[i] = one(record);
        }
        return values;
    }

    private static @Nullable Object one(Unpack record) {
        int kind = record.number();
        return switch (kind) {
            case NOTHING -> null;
            case TEXT -> record.text();
            case WHOLE -> record.fixed();
            case DECIMAL -> record.decimal();
            case NO -> false;
            case YES -> true;
            case LIST -> list(record);
            default -> throw new IllegalStateException("a working file is damaged: kind " + kind);
        };
    }

    private static List<String> list(Unpack record) {
        int size = record.number();
        List<String> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(record.text());
        }
        return list;
    }
}
