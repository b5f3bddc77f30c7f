/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.ChainGraph;
import org.lianpu.query.SourceRef;
import org.lianpu.words.Name;

/**
 * Everything known of one link, seen from one region.
 *
 * @param routes the ways of making it
 * @param usedBy links that need it
 * @param firmsHere firms known here, strongest first
 * @param firmsNation firms known anywhere, strongest first
 * @param nationTotal firms of the loaded data that count in the nation
 * @param truncated whether {@code firmsNation} or {@code firmsHere} was cut off
 * @param claims what was said of it here, row by row
 */
public record LinkPage(
        AssessmentView.LinkView link,
        List<ChainGraph.RouteView> routes,
        List<LinkRef> usedBy,
        List<FirmView> firmsHere,
        List<FirmView> firmsNation,
        int nationTotal,
        boolean truncated,
        List<ClaimView> claims) {

    /** A link by code and name. */
    public record LinkRef(String code, Name name) {}

    /** A region by code and name. */
    public record RegionRef(String code, Name name) {}

    /** A firm as publicly known, with source and date; {@code output} 万元 a year. */
    public record FirmView(
            String id,
            String name,
            RegionRef region,
            String phase,
            String phaseWord,
            String evidence,
            String evidenceWord,
            String location,
            @Nullable String product,
            @Nullable Double output,
            @Nullable Double capacity,
            @Nullable String capacityUnit,
            boolean counts,
            String why,
            String asOf,
            SourceRef source) {}

    /** One row that somebody handed in. */
    public record ClaimView(String id, String kind, ClaimSource source, String asOf, String text) {}

    /** Where a row comes from. */
    public record ClaimSource(
            String id,
            String title,
            @Nullable Integer year,
            @Nullable String publisher,
            @Nullable String url) {}
}
