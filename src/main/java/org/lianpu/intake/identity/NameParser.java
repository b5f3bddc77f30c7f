/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.FirmNames;

/**
 * Reads a registered name into its parts (METHODS E2). The structure is that of 《企业名称登记管理规定》; names that do
 * not follow it keep what could not be told apart in their 字号. Thread-safe.
 */
public final class NameParser {
    private static final String GROUP = "集团";

    private final RegionNames regions;
    private final NameWords words;
    private final UnaryOperator<String> script;

    /** A parser of names as they are written. */
    public NameParser(RegionNames regions) {
        this(regions, UnaryOperator.identity());
    }

    /**
     * @param script what one script is made of the other, {@link Script#simplified()} or nothing
     */
    public NameParser(RegionNames regions, UnaryOperator<String> script) {
        this.regions = regions;
        this.words = NameWords.load();
        this.script = script;
    }

    /** {@return the name key: one spelling for one name} */
    public String key(String name) {
        return FirmNames.key(script.apply(name));
    }

    /** {@return the parts of the name} */
    public ParsedName parse(String name) {
        return parse(name, null);
    }

    /**
     * {@return the parts of the name}
     *
     * @param place code of the region where the record has the firm: tells short names of counties; may be null
     */
    public ParsedName parse(String name, @Nullable String place) {
        String key = key(name);
        NameReading reading = new NameReading();
        String parent = reading.takeBranch(key, words);
        String body = reading.takeBrackets(parent, regions, place);
        body = reading.takeForm(body, words);
        if (body.endsWith(GROUP)) {
            reading.group = true;
            body = body.substring(0, body.length() - GROUP.length());
        }
        String text = body;
        int start = reading.takeRegion(text, regions, place, from -> industryStart(text, from) == from);
        int brandEnd = industryStart(body, start);
        return new ParsedName(
                key,
                reading.region,
                reading.regionCode,
                body.substring(start, brandEnd),
                body.substring(brandEnd),
                reading.form,
                reading.group,
                reading.branch,
                reading.branch.isEmpty() ? "" : parent,
                Ordinals.of(key));
    }

    /** Words of industries are read from the end while something is left for the 字号. */
    private int industryStart(String body, int from) {
        int end = body.length();
        while (true) {
            int length = words.industries().longest(body, from, end);
            if (length == 0 || end - length < from) {
                return end;
            }
            if (end - length - from == 1) {
                // One character is no 字号: the word belongs to it.
                return end;
            }
            end -= length;
            if (end == from) {
                return end;
            }
        }
    }
}
