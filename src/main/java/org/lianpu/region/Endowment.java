/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

import org.jspecify.annotations.Nullable;
import org.lianpu.query.SourceRef;
import org.lianpu.words.Name;

/**
 * What a region has 资源禀赋.
 *
 * @param link code of the link of the asked chain that the resource supplies; null where it supplies none
 * @param region who has it: the asked region or one inside it
 * @param reserve in {@code unit}; null where no figure is known
 * @param natShare share of the nation's reserve, 0–1
 * @param source who says so: id, title, year
 */
public record Endowment(
        String resource,
        Name name,
        @Nullable String link,
        RegionCode region,
        @Nullable Double reserve,
        @Nullable String unit,
        @Nullable Double natShare,
        @Nullable String note,
        @Nullable String asOf,
        SourceRef source) {}
