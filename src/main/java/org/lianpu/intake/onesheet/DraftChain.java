/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianpu.chain.Chain;
import org.lianpu.chain.LinkCode;
import org.lianpu.intake.notice.Notices;

/**
 * What a sheet makes, with what is open and what is wrong.
 *
 * @param chain as it would be published
 * @param shared links of it that others define
 * @param rows the row of each link
 * @param sheet the sheet with the answers written into it
 * @param questions in the order in which they came up
 * @param notices problems of the sheet; with an error nothing can be published
 */
public record DraftChain(
        Chain chain,
        Set<LinkCode> shared,
        Map<LinkCode, SheetRow> rows,
        List<SheetRow> sheet,
        List<Question> questions,
        Notices notices) {
    public DraftChain {
        shared = Set.copyOf(shared);
        rows = Map.copyOf(rows);
        sheet = List.copyOf(sheet);
        questions = List.copyOf(questions);
    }

    /** {@return names of industries by link, as far as they are loaded} */
    public Map<LinkCode, String> industries(Known known) {
        Map<LinkCode, String> names = new java.util.HashMap<>();
        chain.members().forEach(m -> {
            String code = m.link().industryCode();
            if (code != null) {
                known.industry(code).ifPresent(i -> names.put(m.link().code(), i.name()));
            }
        });
        return names;
    }
}
