/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianpu.firm.OrganisationCode;
import org.lianpu.firm.Uscc;
import org.lianpu.rules.Rules;

/** METHODS E4: main rules, qualifiers, caps and vetoes. */
class ScorerTests {
    private static final Uscc ONE = new Uscc("91350100M000100Y43");
    private static final Uscc OTHER = new Uscc("91110108551385082Q");

    private final Rules rules = Rules.load();
    private final Resolver resolver = resolver(Frequencies.UNKNOWN);

    private Resolver resolver(Frequencies frequencies) {
        return new Resolver(rules, new NameParser(Dictionary.REGIONS), CodeChanges.NONE, frequencies);
    }

    private static FirmRecord record(String name, @Nullable String region) {
        return FirmRecord.of(name + region, name, region);
    }

    private static FirmRecord with(
            FirmRecord r, String legal, Set<String> contacts, @Nullable String address, @Nullable String industry) {
        return new FirmRecord(
                r.id() + legal,
                r.name(),
                r.formerNames(),
                r.uscc(),
                r.organisation(),
                r.region(),
                legal,
                contacts,
                address,
                industry == null ? Set.of() : Set.of(industry));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // METHODS' vectors
                "ＡＢＣ钛业（四川）有限责任公司|510400|四川ABC钛业有限公司|510400|0.85|STEM_AND_REGION_EQUAL|-",
                "第一棉纺厂|510100|第二棉纺厂|510100|0|-|ORDINALS_DIFFER",
                "宜宾一厂|511500|宜宾二厂|511500|0|-|ORDINALS_DIFFER",
                "华夏股份有限公司成都分公司|510100|华夏股份有限公司|510100|0|-|BRANCH_AND_PARENT",
                "四川兴钛集团有限公司|510100|四川兴钛有限公司|510100|0|-|GROUP_AND_MEMBER",
                "四川兴钛有限公司|510100|四川兴钛股份有限公司|510100|0.75|STEM_AND_REGION_EQUAL|-",
                // the other main rules
                "四川兴钛有限公司|510104|四川兴钛有限责任公司|510105|0.96|NAME_AND_CITY_EQUAL|-",
                "四川兴钛有限公司|-|四川兴钛有限责任公司|510104|0.90|NAME_EQUAL|-",
                "华泰纺织厂|330603|华泰纺织厂|330604|0.90|NAME_EQUAL|-",
                "四川兴钛有限公司|510104|四川兴钛有限公司|511500|0.85|STEM_AND_REGION_EQUAL|-",
                "绍兴馨源纺织有限公司|330603|绍兴鑫源纺织有限公司|330603|0.75|SOUNDS_ALIKE|-",
                "绍兴鑫源纺织有限公司|330603|绍兴鑫原钢铁有限公司|330603|0|-|-",
                // one character of the 字号 is another firm
                "四川兴钛新材料科技股份有限公司|510104|四川新钛新材料科技股份有限公司|510104|0|-|-"
            })
    void vectors(
            String a,
            @Nullable String cityA,
            String b,
            @Nullable String cityB,
            double value,
            @Nullable Reason rule,
            @Nullable Reason veto) {
        PairScore score = resolver.score(record(a, cityA), record(b, cityB));
        assertThat(score.value()).isEqualTo(value);
        assertThat(score.rule()).isEqualTo(rule);
        assertThat(score.veto()).isEqualTo(veto);
        assertThat(resolver.score(record(b, cityB), record(a, cityA)).value()).isEqualTo(value);
    }

    @Test
    void anEqualCodeIsIdentityWhateverTheNames() {
        FirmRecord before = record("四川兴钛有限公司", "510104").withUscc(ONE);
        FirmRecord after = record("四川兴钛集团股份有限公司", "330603").withUscc(ONE);
        assertThat(resolver.score(before, after).value()).isEqualTo(1);
        assertThat(resolver.score(before, after.withUscc(OTHER)).veto()).isEqualTo(Reason.TWO_CODES);
    }

    @Test
    void arecordedChangeOfCodeIsNoVeto() {
        Resolver knows = new Resolver(
                rules,
                new NameParser(Dictionary.REGIONS),
                code -> code.equals(ONE) ? OTHER : code,
                Frequencies.UNKNOWN);
        FirmRecord before = record("四川兴钛有限公司", "510104").withUscc(ONE);
        assertThat(knows.score(before, before.withUscc(OTHER)).value()).isEqualTo(1);
    }

    @Test
    void anEqualOrganisationCodeCountsAlsoInsideACreditCode() {
        FirmRecord old = new FirmRecord(
                "old",
                "北京某化工厂",
                List.of(),
                null,
                new OrganisationCode("551385082"),
                "110108",
                null,
                Set.of(),
                null,
                Set.of());
        FirmRecord now = record("北京海淀化工有限公司", "110108").withUscc(OTHER);
        PairScore score = resolver.score(old, now);
        assertThat(score.rule()).isEqualTo(Reason.ORGANISATION_EQUAL);
        assertThat(score.value()).isEqualTo(0.88);
        assertThat(score.qualifiers()).containsExactly(Reason.FORM_DIFFERS);
    }

    @Test
    void qualifiersAddUpUnderTheirCaps() {
        FirmRecord a = with(record("四川兴钛有限公司", "510104"), "甲", Set.of("028-1"), "成都市锦江区一号路8号", "3219");
        FirmRecord b = with(record("四川兴钛有限公司", "510105"), "甲", Set.of("028-1"), "成都市锦江区一号路8号院", "3259");
        PairScore same = resolver.score(a, b);
        assertThat(same.value()).isEqualTo(0.99);
        assertThat(same.qualifiers()).containsExactly(Reason.LEGAL_EQUAL, Reason.CONTACT_EQUAL, Reason.ADDRESS_SIMILAR);
        // 0.85 + 0.05 + 0.05 + 0.03 = 0.98, but a stem never reaches AUTO
        FirmRecord c = with(record("兴钛(四川)有限公司", "510105"), "甲", Set.of("028-1"), "成都市锦江区一号路8号院", null);
        assertThat(resolver.score(a, c).value()).isEqualTo(0.94);
        FirmRecord d = with(record("四川兴钛有限公司", "510105"), "乙", Set.of(), null, "5132");
        assertThat(resolver.score(a, d).value()).isEqualTo(0.86);
        assertThat(resolver.score(a, d).qualifiers()).containsExactly(Reason.LEGAL_DIFFERS, Reason.INDUSTRY_DISJOINT);
        // region unknown, one qualifier: exactly the score of AUTO
        FirmRecord e = with(record("四川兴钛有限公司", null), "甲", Set.of(), null, null);
        assertThat(resolver.score(a, e).value()).isEqualTo(0.95);
    }

    @Test
    void anotherProvinceSpeaksAgainstOne() {
        PairScore score = resolver.score(record("中国兴钛新材料科技有限公司", "510104"), record("中国兴钛新材料科技有限公司", "330603"));
        assertThat(score.value()).isEqualTo(0.65);
        assertThat(score.qualifiers()).containsExactly(Reason.PROVINCE_DISJOINT);
    }

    @Test
    void aFormerNameCountsAndIsNotHeldAgainstTheNewOne() {
        FirmRecord now = new FirmRecord(
                "now", "四川兴钛集团股份有限公司", List.of("四川兴钛有限责任公司"), null, null, "510104", null, Set.of(), null, Set.of());
        PairScore score = resolver.score(now, record("四川兴钛有限公司", "510104"));
        assertThat(score.rule()).isEqualTo(Reason.FORMER_NAME);
        assertThat(score.value()).isEqualTo(0.90);
    }

    @Test
    void aRareBrandInOneCityIsAQuestionACommonOneIsNot() {
        FirmRecord a = record("成都锆钛源材料有限公司", "510104");
        FirmRecord b = record("锆钛源钛业有限公司", "510105");
        assertThat(resolver(brands(3)).score(a, b).value()).isEqualTo(0.80);
        assertThat(resolver(brands(300)).score(a, b).value()).isZero();
        assertThat(resolver.score(a, b).value()).isZero();
    }

    static Frequencies brands(int firms) {
        return new Frequencies() {
            @Override
            public int firmsOf(String brand) {
                return firms;
            }

            @Override
            public long firms() {
                return 100_000;
            }
        };
    }
}
