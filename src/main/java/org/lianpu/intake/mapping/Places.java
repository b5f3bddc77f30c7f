/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.HashMap;
import java.util.Map;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.TableHead;

/** Fills the places of a text: {@code {sheet}}, {@code {file}} (without folders and ending), {@code {title}} (first line above the header), parameters. */
final class Places {
    private final Map<String, String> values = new HashMap<>();
    private final At mapping;
    private final Notices notices;

    /** For what belongs to no file. */
    Places(FileMapping mapping, Map<String, String> given, Notices notices) {
        values.putAll(mapping.parameters());
        values.putAll(given);
        this.mapping = At.file(mapping.name());
        this.notices = notices;
    }

    Places(FileMapping mapping, Map<String, String> given, TableHead head, Notices notices) {
        this(mapping, given, notices);
        values.put("sheet", head.sheet() == null ? "" : head.sheet().strip());
        values.put("file", Glob.lastPart(head.file()).replaceFirst("\\.[^.]*$", ""));
        values.put("title", head.titles().isEmpty() ? "" : head.titles().get(0).strip());
    }

    /** {@return the text with its places filled; one that nobody gave is told and left blank} */
    String fill(String text) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int done = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = text.substring(open + 1, close);
            String value = values.get(name);
            if (value == null || (value.isEmpty() && !isOfTheFile(name))) {
                notices.add(new MappingNotice.MissingParameter(mapping.cell(name, name)));
                value = "";
            }
            filled.append(text, done, open).append(value);
            done = close + 1;
            open = text.indexOf('{', done);
        }
        return filled.append(text.substring(done)).toString();
    }

    /** A file may have no title; a parameter that must be given may not be blank. */
    private static boolean isOfTheFile(String name) {
        return name.equals("sheet") || name.equals("file") || name.equals("title");
    }
}
