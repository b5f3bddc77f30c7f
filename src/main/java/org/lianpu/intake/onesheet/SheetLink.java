/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Stage;

/**
 * All that the sheet says of one link, its rows taken together.
 *
 * @param key of its name, see {@link LinkNames#key}
 * @param row the first of its rows
 * @param sort null where not said
 * @param stage null where not said
 * @param clauses what it is made from, names as the sheet writes them; none for what starts the chain
 * @param returns inputs that come back, and from where
 */
record SheetLink(
        String name,
        String key,
        SheetRow row,
        SheetWords.@Nullable Sort sort,
        @Nullable Stage stage,
        boolean core,
        String output,
        String industry,
        String unit,
        String english,
        List<String> aliases,
        String note,
        List<Clause> clauses,
        List<Return> returns) {
    /**
     * An input that comes back 循环经由.
     *
     * @param input name of the input
     * @param via name of the link that gives it back; the input itself where it is made from what is left of the product
     */
    record Return(String input, String via) {}

    SheetLink {
        aliases = List.copyOf(aliases);
        clauses = List.copyOf(clauses);
        returns = List.copyOf(returns);
    }

    /** {@return a link of which only the name is known, because another one is made from it} */
    static SheetLink named(String name, SheetRow row, SheetWords.@Nullable Sort sort) {
        return new SheetLink(
                name, LinkNames.key(name), row, sort, null, false, "", "", "", "", List.of(), "", List.of(), List.of());
    }

    /** {@return whether the sheet leaves open how its inputs go together} */
    boolean isUnsaid() {
        return clauses.stream().filter(c -> !c.optional()).count() > 1
                && clauses.stream().anyMatch(c -> !c.said() && !c.optional());
    }

    /** {@return the same link made from other things} */
    SheetLink made(List<Clause> from, List<Return> back) {
        return new SheetLink(
                name, key, row, sort, stage, core, output, industry, unit, english, aliases, note, from, back);
    }
}
