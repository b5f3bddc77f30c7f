/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianpu.intake.classify.LinkVerdict.Verdict;
import org.lianpu.intake.classify.LinkVerdict.Why;
import org.lianpu.rules.ClassifyRules;
import org.lianpu.rules.Rules;

/** METHODS M24: kinds of evidence, selling and making, exclusions, persons, the gate. */
class ClassifierTests {
    private static FirmEvidence firm(String name, @Nullable String code, String scope, String... products) {
        return new FirmEvidence(
                name,
                code == null ? Set.of() : Set.of(new IndustryCode(code, "2017")),
                scope,
                List.of(products),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Optional<LinkVerdict> find(FirmEvidence firm, String link) {
        return Curated.CLASSIFIER.classify(firm).stream()
                .filter(v -> v.link().equals(link))
                .findFirst();
    }

    private static LinkVerdict verdict(FirmEvidence firm, String link) {
        return find(firm, link).orElseThrow();
    }

    @Test
    void theExampleOfTheMethods() {
        // one link by code .4, first clause .2, name .1
        LinkVerdict confirmed = verdict(firm("龙祥钛白粉", "2643", "钛白粉生产、销售；货物进出口。"), "TI-TIO2");
        assertThat(confirmed.score()).isEqualTo(0.7);
        assertThat(confirmed.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(confirmed.hits())
                .extracting(LinkVerdict.Hit::kind)
                .containsExactlyInAnyOrder(EvidenceKind.CODE, EvidenceKind.SCOPE, EvidenceKind.NAME);
        // several by code .15, later clause .05
        assertThat(find(firm("瑞扬金属", "3259", "金属制品销售；钛管加工。"), "TI-TUBE")).isEmpty();
    }

    @Test
    void oneKindCountsOnceAndAloneNeverConfirms() {
        LinkVerdict verdict = verdict(firm("瑞扬", null, "", "钛管", "钛焊管", "钛无缝管"), "TI-TUBE");
        assertThat(verdict.score()).isEqualTo(0.6);
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNCERTAIN);
    }

    @Test
    void aTotalIsAtMostOne() {
        FirmEvidence all = new FirmEvidence(
                "兴钛海绵钛",
                Set.of(new IndustryCode("3219", "2017")),
                "海绵钛生产",
                List.of("海绵钛"),
                List.of(),
                List.of("专精特新：海绵钛"),
                List.of("海绵钛"),
                Map.of());
        assertThat(verdict(all, "TI-SPONGE").score()).isEqualTo(1);
        assertThat(verdict(all, "TI-SPONGE").hits()).hasSize(6);
    }

    /** What of a scope counts as made: link and weight, or nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // making and selling
                "钛白粉生产、销售|TI-TIO2|0.2",
                "生产、销售：钛白粉、硫酸亚铁|CH-FESO4|0.2",
                "钛白粉销售|TI-TIO2|-",
                "批发：钛白粉、海绵钛|TI-SPONGE|-",
                "海绵钛、钛锭、钛材的购销|TI-INGOT|-",
                "纱、棉布的生产、加工及销售|TX-WEAVE|0.2",
                "钛矿石销售、钛材加工|TI-MILL|0.2",
                "钛矿石销售、钛材加工|TI-ORE|-",
                "销售钛白粉、生产钛板|TI-SHEET|0.2",
                "销售钛白粉、生产钛板|TI-TIO2|-",
                "服装服饰批发|TX-BRAND|0.2",
                "服装服饰批发|TX-GARMENT|-",
                "服装制造|TX-GARMENT|0.2",
                // the longest word, and the head of the phrase
                "印染助剂制造|TX-DYE|-",
                "印染助剂制造|TX-AUX|0.2",
                "磷酸铁锂制造|CH-FEPO4|-",
                "钛白粉生产设备制造|TI-TIO2|-",
                "硫酸生产用钒催化剂制造|CH-H2SO4|-",
                "钛钢复合板生产|TI-SHEET|-",
                "钛-钢复合板生产|TI-CLAD|0.2",
                "面料印染加工|TX-FABRIC|-",
                "面料印染加工|TX-DYE|0.2",
                "针织布、梭织布漂染|TX-KNIT|-",
                "针织布、梭织布漂染|TX-DYE|0.2",
                "经编针织布织造|TX-KNIT|0.2",
                "经编针织布织造|TX-WEAVE|-",
                "废钛材加工|TI-MILL|-",
                // knowledge and services
                "钛白粉技术研发、技术咨询|TI-TIO2|-",
                "钛白粉的研发、生产和销售|TI-TIO2|0.2",
                "钛精矿、钛白粉仓储、装卸|TI-CON|-",
                // brackets
                "有色金属压延加工（钛管、钛棒）|TI-TUBE|0.2",
                "精对苯二甲酸（PTA）生产|TX-PTA|0.2",
                "硫酸（98%）生产自用|CH-H2SO4|0.2",
                "钛白粉制造（依法须经批准的项目，经相关部门批准后方可开展经营活动）|TI-TIO2|0.2",
                "织布（不含印染）|TX-WEAVE|0.2",
                "海绵钛项目筹建（筹建期内不得从事生产经营活动）|TI-SPONGE|-",
                "海绵钛生产（已停产）|TI-SPONGE|-",
                "印染加工，不含纺纱|TX-YARN|-",
                "棉纱生产，印染加工除外；货运|TX-DYE|-",
                "印染加工，棉纱除外；货运|TX-DYE|0.2",
                // first and later clauses
                "一般项目：货物进出口；纺纱加工。许可项目：道路货物运输。|TX-YARN|0.05",
                "许可项目：道路货物运输。一般项目：纺纱加工；货物进出口。|TX-YARN|0.2",
                "货物进出口，纺纱加工，普通货运|TX-YARN|0.05",
                "兼营：纺纱加工；织布|TX-YARN|0.05"
            })
    void scopes(String scope, String link, @Nullable Double weight) {
        FirmEvidence firm = firm("甲", null, scope, "某某");
        @Nullable Double found = weightOf(firm, link);
        assertThat(found).isEqualTo(weight);
    }

    /** Below .30 a verdict is not given, so a title of .6 lifts it into sight. */
    private static @Nullable Double weightOf(FirmEvidence firm, String link) {
        String name = Curated.LINKS.stream()
                .filter(l -> l.link().equals(link))
                .findFirst()
                .orElseThrow()
                .names()
                .get(0);
        FirmEvidence seen = new FirmEvidence(
                firm.nameStem(),
                firm.codes(),
                firm.scope(),
                List.of(),
                List.of(),
                List.of(name),
                List.of(),
                Map.of(link, Verdict.UNCERTAIN));
        return verdict(seen, link).hits().stream()
                .filter(hit -> hit.kind() == EvidenceKind.SCOPE)
                .map(LinkVerdict.Hit::weight)
                .findFirst()
                .orElse(null);
    }

    @Test
    void anExclusionRejectsWhatOnlyACodeSpeaksFor() {
        LinkVerdict red = verdict(firm("益丰颜料", "2643", "氧化铁红、氧化铁黄的生产、销售"), "TI-TIO2");
        assertThat(red.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(red.reasons()).contains(Why.EXCLUDED);
        assertThat(verdict(firm("越州", "1712", "织布（不含印染）"), "TX-DYE").verdict()).isEqualTo(Verdict.REJECTED);
        LinkVerdict both = verdict(firm("益丰颜料", "2643", "钛白粉、氧化铁红的生产"), "TI-TIO2");
        assertThat(both.verdict()).isEqualTo(Verdict.UNCERTAIN);
    }

    @Test
    void sellingIsToldAndNeverConfirms() {
        LinkVerdict verdict = verdict(firm("恒钛", "2643", "钛白粉销售"), "TI-TIO2");
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNCERTAIN);
        assertThat(verdict.reasons()).containsExactly(Why.SALES_ONLY);
        // a wholesaler's products are what it sells, unless its scope says that it makes them
        assertThat(find(firm("恒钛", "5169", "化工产品批发", "钛白粉"), "TI-TIO2")).isEmpty();
        assertThat(verdict(firm("恒钛", "5169", "钛白粉生产、销售", "钛白粉"), "TI-TIO2").verdict())
                .isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void aPersonOverridesAndTheEvidenceStays() {
        FirmEvidence seller = firm("恒钛", "2643", "钛白粉销售");
        FirmEvidence decided = new FirmEvidence(
                seller.nameStem(),
                seller.codes(),
                seller.scope(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of("TI-TIO2", Verdict.REJECTED, "TI-SPONGE", Verdict.CONFIRMED));
        assertThat(verdict(decided, "TI-TIO2").verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(verdict(decided, "TI-TIO2").score()).isEqualTo(0.4);
        assertThat(verdict(decided, "TI-SPONGE").verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(verdict(decided, "TI-SPONGE").reasons()).containsExactly(Why.PERSON);
    }

    @Test
    void aChainWhoseRuleIsOffIsNeverConfirmed() {
        ClassifyRules on = Rules.load().classify();
        ClassifyRules off = new ClassifyRules(
                on.confirmed(), on.confirmedKinds(), on.uncertain(), on.gate(), on.weight(), Map.of("titanium", false));
        LinkVerdict verdict = new Classifier(Curated.LINKS, Curated.TERMS, off)
                .classify(firm("龙祥钛白粉", "2643", "钛白粉生产"))
                .get(0);
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNCERTAIN);
        assertThat(verdict.reasons()).contains(Why.RULE_OFF);
    }

    @Test
    void aCodeOfAnotherEditionIsAnotherCode() {
        assertThat(IndustryCode.find("C2643", "2017")).contains(new IndustryCode("2643", "2017"));
        assertThat(IndustryCode.find("264", "2017")).isEmpty();
        FirmEvidence old = new FirmEvidence(
                "甲",
                Set.of(new IndustryCode("2643", "2011")),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        assertThat(Curated.CLASSIFIER.classify(old)).isEmpty();
    }

    @Test
    void orderOfLinksAndTermsDoesNotMatterAndNothingEscapes() {
        List<LinkProfile> links = new ArrayList<>(Curated.LINKS);
        List<LinkTerm> terms = new ArrayList<>(Curated.TERMS);
        Random random = new Random(3);
        Collections.shuffle(links, random);
        Collections.shuffle(terms, random);
        Classifier other = new Classifier(links, terms, Rules.load().classify());
        List<String> pieces = Arrays.asList(
                "钛白粉", "生产", "、", "销售", "（", "）", "；", "，", "不含", "棉纱", "印染", "织造", ":", "的", "设备", "筹建", "。", "A", " ",
                "除外", "服装", "批发", "一般项目", "\n");
        for (int n = 0; n < 3000; n++) {
            StringBuilder scope = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                scope.append(pieces.get(random.nextInt(pieces.size())));
            }
            FirmEvidence firm = firm(scope.toString(), "2643", scope.toString(), scope.toString());
            assertThat(other.classify(firm)).as(scope.toString()).isEqualTo(Curated.CLASSIFIER.classify(firm));
        }
    }

    /** A term under no link, a link without a name of its own: a typing error of the tables shows here. */
    @Test
    void everyTermBelongsToALinkAndEveryJudgedLinkHasOne() {
        Set<String> judged = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        Curated.LINKS.forEach(link -> {
            all.add(link.link());
            if (link.judged() && link.activity() != Activity.SERVICE) {
                judged.add(link.link());
            }
        });
        Set<String> included = new TreeSet<>();
        for (LinkTerm term : Curated.TERMS) {
            assertThat(all).contains(term.link());
            if (term.include()) {
                included.add(term.link());
            }
        }
        assertThat(included).containsAll(judged);
    }
}
