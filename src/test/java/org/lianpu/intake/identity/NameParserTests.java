/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS E2: the parts of a name, on names of every structure. */
class NameParserTests {
    private final NameParser parser = new NameParser(Dictionary.REGIONS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // name | region code | brand | industry | form | group | branch
                "ＡＢＣ钛业（四川）有限责任公司|510000|ABC|钛业|LLC|false|''",
                "四川ABC钛业有限公司|510000|ABC|钛业|LLC|false|''",
                "四川省宜宾市屏山县锦绣纺织有限公司|511529|锦绣|纺织|LLC|false|''",
                "四川屏山锦绣纺织有限公司|511529|锦绣|纺织|LLC|false|''",
                "绍兴柯桥华越印染有限公司|330603|华越|印染|LLC|false|''",
                "柯桥区华越纺织品经营部|330603|华越|纺织品|NONE|false|''",
                "上海大华纺织（集团）股份有限公司|310000|大华|纺织|JSC|true|''",
                "攀枝花兴钛集团有限公司|510400|兴钛|''|LLC|true|''",
                "兴钛集团钛业有限公司|-|兴钛集团|钛业|LLC|false|''",
                "中国海川化工总公司|000000|海川|化工|NONE|false|''",
                "成都华夏股份有限公司宜宾分公司|510100|华夏|''|JSC|false|宜宾分公司",
                "第一棉纺厂|-|第一|棉纺|NONE|false|''",
                "宜宾丰源农民专业合作社|511500|丰源|''|COOP|false|''",
                "嘉兴启明投资合伙企业（有限合伙）|330400|启明|投资|LP|false|''",
                "石狮市金鹿服装店（个体工商户）|350581|金鹿|服装|TRADER|false|''",
                "东方纺织有限公司|-|东方|纺织|LLC|false|''",
                "海南东方纺织有限公司|460000|东方|纺织|LLC|false|''",
                "新华纺织有限公司|-|新华|纺织|LLC|false|''",
                "吉林远大化纤有限公司|220000|远大|化纤|LLC|false|''",
                "新疆金边棉业有限公司|650000|金边|棉业|LLC|false|''",
                "杭州宏图化纤纺织科技有限公司|330100|宏图|化纤纺织科技|LLC|false|''",
                "华泰（中国）新材料有限公司|000000|华泰|新材料|LLC|false|''",
                "克州瑞丰棉业有限公司|653000|瑞丰|棉业|LLC|false|''"
            })
    void parts(
            String name, String region, String brand, String industry, LegalForm form, boolean group, String branch) {
        ParsedName parsed = parser.parse(name);
        assertThat(parsed.regionCode()).as("region").isEqualTo(region);
        assertThat(parsed.brand()).as("brand").isEqualTo(brand);
        assertThat(parsed.industry()).as("industry").isEqualTo(industry);
        assertThat(parsed.form()).isEqualTo(form);
        assertThat(parsed.group()).isEqualTo(group);
        assertThat(parsed.branch()).isEqualTo(branch);
    }

    @Test
    void bracketedAndPrefixedRegionsAreOneStemAndTwoKeys() {
        ParsedName bracketed = parser.parse("ＡＢＣ钛业（四川）有限责任公司");
        ParsedName prefixed = parser.parse("四川ABC钛业有限公司");
        assertThat(bracketed.key()).isEqualTo("ABC钛业(四川)有限公司");
        assertThat(bracketed.stem()).isEqualTo(prefixed.stem()).isEqualTo("ABC钛业");
        assertThat(bracketed.regionCode()).isEqualTo(prefixed.regionCode());
        assertThat(bracketed.key()).isNotEqualTo(prefixed.key());
    }

    @Test
    void aBranchNamesItsParent() {
        ParsedName branch = parser.parse("华夏股份有限公司成都分公司");
        assertThat(branch.isBranch()).isTrue();
        assertThat(branch.parentKey()).isEqualTo("华夏股份有限公司");
        assertThat(parser.parse("华夏股份有限公司").isBranch()).isFalse();
    }

    @Test
    void theRegionOfTheRecordTellsTheShortNameOfACounty() {
        assertThat(parser.parse("柯桥锦丰纺织有限公司").regionCode()).isNull();
        ParsedName known = parser.parse("柯桥锦丰纺织有限公司", "330603");
        assertThat(known.regionCode()).isEqualTo("330603");
        assertThat(known.stem()).isEqualTo("锦丰纺织");
        assertThat(parser.parse("大同纺织有限公司", "510104").brand()).isEqualTo("大同");
        assertThat(parser.parse("大同纺织有限公司", "140213").regionCode()).isEqualTo("140200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第一棉纺厂|1",
                "第二棉纺厂|2",
                "宜宾棉纺一厂|1",
                "湖南第三十二纺织厂|32",
                "国营八九三厂|893",
                "华泰38号仓库|38",
                "三一钛业有限公司|''",
                "九州印染有限公司|''",
                "中国十九冶集团有限公司|19"
            })
    void ordinals(String name, String ordinals) {
        assertThat(parser.parse(name).ordinals())
                .extracting(Object::toString)
                .containsExactly(ordinals.isEmpty() ? new String[0] : ordinals.split(","));
    }

    @Test
    void traditionalCharactersAreOneNameWithSimplifiedOnesWhereAsked() {
        NameParser simplifying = new NameParser(Dictionary.REGIONS, Script.simplified());
        assertThat(simplifying.key("廣東華紡織股份有限公司")).isEqualTo("广东华纺织股份有限公司");
        assertThat(simplifying.key("广东华纺织股份有限公司")).isEqualTo("广东华纺织股份有限公司");
        assertThat(parser.key("廣東華紡織股份有限公司")).isEqualTo("廣東華紡織股份有限公司");
    }
}
