/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;

/**
 * A region 地区.
 *
 * @param parent the region right above; null for the nation
 * @param pseudo a statistical placeholder (市辖区, 县, 省直辖 …) that never ranks or shows
 * @param ownCounty a city without counties that stands as a county too, under one code (东莞, 中山, 儋州, 嘉峪关)
 * @param aliases short names, 四川 for 四川省
 * @param constructed made up for teaching, outside GB/T 2260
 */
public record Region(
        RegionCode code,
        Name name,
        RegionLevel level,
        @Nullable RegionCode parent,
        boolean pseudo,
        boolean ownCounty,
        List<String> aliases,
        boolean constructed) {
    public Region {
        aliases = List.copyOf(aliases);
    }

    /**
     * {@return the digits that all codes inside the region begin with: two for a province, four for a city, six for a
     * county, none for the nation}
     */
    public String prefix() {
        return switch (level) {
            case NATION -> "";
            case PROVINCE -> code.value().substring(0, 2);
            case CITY -> code.value().substring(0, 4);
            case COUNTY -> code.value();
        };
    }
}
