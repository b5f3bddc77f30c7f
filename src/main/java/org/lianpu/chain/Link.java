/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;

/**
 * A link 环节 of a chain: what a firm can be in.
 *
 * @param unit of its output, such as t
 * @param exogenous bought anywhere (电, 水 …): owns no route, blocks nothing, has no verdict (METHODS §0.5)
 * @param industryCode of the classification {@code industryEdition}, such as 3240 of GB/T 4754-2017
 * @param transportRadiusKm how far the product reasonably travels, km
 * @param minScale least sensible size of one plant, in {@code unit} a year
 * @param aliases other names, longest match wins in classification
 * @param outputZh name of the product where it differs from that of the link
 */
public record Link(
        LinkCode code,
        Name name,
        LinkKind kind,
        String unit,
        boolean exogenous,
        @Nullable String industryCode,
        @Nullable String industryEdition,
        @Nullable Double transportRadiusKm,
        @Nullable Double minScale,
        List<String> aliases,
        @Nullable String note,
        @Nullable String outputZh,
        @Nullable String sourceId) {

    public Link {
        aliases = List.copyOf(aliases);
    }

    /** {@return a link with nothing known but the necessary} */
    public static Link of(LinkCode code, Name name, LinkKind kind, String unit, boolean exogenous) {
        return new Link(code, name, kind, unit, exogenous, null, null, null, null, List.of(), null, null, null);
    }
}
