/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianpu.intake.table.RawRow;

/** Names and headings of files by number, so that a row in a working file need not repeat them. */
final class FileNames {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> headings = new ArrayList<>();

    /** {@return the number of the file and table that a row comes from} */
    int number(RawRow row) {
        return numbers.computeIfAbsent(row.table().name() + " " + row.file(), key -> {
            names.add(row.file());
            headings.add(row.headings());
            return names.size() - 1;
        });
    }

    String name(int number) {
        return names.get(number);
    }

    List<String> headings(int number) {
        return headings.get(number);
    }
}
