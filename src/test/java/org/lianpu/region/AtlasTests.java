/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianpu.words.Name;

class AtlasTests {
    private static final Atlas ATLAS = new Atlas(List.of(
            region("000000", "全国", RegionLevel.NATION, null),
            region("440000", "广东省", RegionLevel.PROVINCE, "000000", "广东"),
            region("441900", "东莞市", RegionLevel.CITY, "440000", "东莞"),
            region("500000", "重庆市", RegionLevel.PROVINCE, "000000", "重庆"),
            region("510000", "四川省", RegionLevel.PROVINCE, "000000", "四川"),
            region("511500", "宜宾市", RegionLevel.CITY, "510000", "宜宾"),
            region("511529", "屏山县", RegionLevel.COUNTY, "511500", "屏山"),
            region("650000", "新疆维吾尔自治区", RegionLevel.PROVINCE, "000000", "新疆"),
            region("653000", "克孜勒苏柯尔克孜自治州", RegionLevel.CITY, "650000"),
            region("653001", "阿图什市", RegionLevel.COUNTY, "653000", "阿图什"),
            new Region(
                    new RegionCode("659000"),
                    new Name("自治区直辖县级行政区划", ""),
                    RegionLevel.CITY,
                    new RegionCode("650000"),
                    true,
                    false,
                    List.of(),
                    false)));

    private static Region region(
            String code, String name, RegionLevel level, @Nullable String parent, String... aliases) {
        return new Region(
                new RegionCode(code),
                new Name(name, ""),
                level,
                parent == null ? null : new RegionCode(parent),
                false,
                level == RegionLevel.CITY && name.equals("东莞市"),
                List.of(aliases),
                false);
    }

    private static Region get(String code) {
        return ATLAS.find(new RegionCode(code)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "653001,653001",
        "阿图什市,653001",
        "阿图什,653001",
        "atss,653001",
        "ats,653001",
        "ATSS,653001",
        "阿 图什,653001",
        "psx,511529",
        "屏,511529",
        "cq,500000",
        "四川,510000",
        "图什,653001"
    })
    void findsARegionAsPeopleTypeIt(String typed, String code) {
        assertThat(ATLAS.search(typed, 5)).isNotEmpty();
        assertThat(ATLAS.search(typed, 5).get(0).code().value()).isEqualTo(code);
    }

    @Test
    void exactComesBeforeBeginningAndHigherBeforeLower() {
        assertThat(ATLAS.search("65", 10))
                .extracting(r -> r.code().value())
                .containsExactly("650000", "653000", "653001");
        assertThat(ATLAS.search("6530", 10)).extracting(r -> r.code().value()).containsExactly("653000", "653001");
        assertThat(ATLAS.search("65", 2)).hasSize(2);
        assertThat(ATLAS.search("没有这个地方", 10)).isEmpty();
    }

    @Test
    void placeholdersAreNeverFound() {
        assertThat(ATLAS.search("659000", 10)).isEmpty();
        assertThat(ATLAS.search("自治区直辖", 10)).isEmpty();
    }

    @Test
    void ancestorsEndWithTheNation() {
        assertThat(ATLAS.selfAndAbove(get("653001")))
                .extracting(r -> r.code().value())
                .containsExactly("653001", "653000", "650000", "000000");
        assertThat(ATLAS.path(get("653001"))).extracting(r -> r.code().value()).containsExactly("650000", "653000");
    }

    @Test
    void dongguanStandsOnceInItsLine() {
        assertThat(ATLAS.selfAndAbove(get("441900")))
                .extracting(r -> r.code().value())
                .containsExactly("441900", "440000", "000000");
        assertThat(ATLAS.children(new RegionCode("440000"))).hasSize(1);
        assertThat(ATLAS.children(new RegionCode("441900"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"阿图什市,atss", "重庆市,cqs", "重庆,cq", "屏山县,psx", "A1区,a1q"})
    void initialsAreThoseThatPeopleType(String name, String initials) {
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }
}
