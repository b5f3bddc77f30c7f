/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.identity.Partition.Contradiction;
import org.lianpu.rules.Rules;

/** METHODS E4: decisions, lead, clusters, persons. */
class ResolverTests {
    private static final Uscc ONE = new Uscc("91350100M000100Y43");
    private static final Uscc OTHER = new Uscc("91110108551385082Q");
    private static final String NAME = "四川兴钛有限公司";

    private final Resolver resolver =
            new Resolver(Rules.load(), new NameParser(Dictionary.REGIONS), CodeChanges.NONE, Frequencies.UNKNOWN);

    private static FirmRecord record(String id, String name, @Nullable String region) {
        return FirmRecord.of(id, name, region);
    }

    private Partition resolve(List<FirmRecord> records, Decision... decisions) {
        return resolver.resolve(records, List.of(decisions));
    }

    @Test
    void recordsOfOneNameInOneCityAreOneFirmUnderItsSmallestId() {
        Partition partition =
                resolve(List.of(record("c", NAME, "510104"), record("a", NAME, "510105"), record("b", NAME, "510100")));
        assertThat(partition.firms()).containsOnlyKeys("a");
        assertThat(partition.redirects())
                .containsExactly(
                        new Redirect("b", "a", 0.96, Reason.NAME_AND_CITY_EQUAL, Redirect.Judgement.AUTO, "2026.1"),
                        new Redirect("c", "a", 0.96, Reason.NAME_AND_CITY_EQUAL, Redirect.Judgement.AUTO, "2026.1"));
        assertThat(partition.questions()).isEmpty();
    }

    @Test
    void aValidCodeIsTheIdOfTheFirm() {
        Partition partition = resolve(
                List.of(record("a", NAME, "510104"), record("b", NAME, "510105").withUscc(ONE)));
        assertThat(partition.canonical()).containsEntry("a", ONE.value()).containsEntry("b", ONE.value());
    }

    @Test
    void whatFitsTwoFirmsEquallyIsAQuestionToBoth() {
        Partition partition = resolve(List.of(
                record("x", NAME, "510100"),
                record("a", NAME, "510104").withUscc(ONE),
                record("b", NAME, "510105").withUscc(OTHER)));
        assertThat(partition.firms()).hasSize(3);
        assertThat(partition.questions()).extracting(Question::left).containsExactlyInAnyOrder("a", "b");
        assertThat(partition.questions())
                .allSatisfy(q -> assertThat(q.reasons()).contains(Reason.NO_LEAD));
    }

    @Test
    void twoValidCodesNeverComeTogether() {
        // Former names make a bridge of AUTO edges between two firms with codes.
        FirmRecord bridge =
                new FirmRecord("m", "四川新钛有限公司", List.of(NAME), null, null, "510104", "甲", Set.of(), null, Set.of());
        FirmRecord left = new FirmRecord("l", NAME, List.of(), ONE, null, "510104", "甲", Set.of(), null, Set.of());
        FirmRecord right = record("r", "四川新钛有限公司", "510105").withUscc(OTHER);
        Partition partition = resolve(List.of(bridge, left, right));
        assertThat(partition.firms().values()).noneMatch(f -> f.containsAll(Set.of("l", "r")));
        Partition persons = resolve(
                List.of(bridge, left, right),
                new Decision("m", "l", true, "王", "2026-01-01"),
                new Decision("m", "r", true, "王", "2026-01-02"));
        assertThat(persons.canonical().get("m")).isEqualTo(OTHER.value());
        assertThat(persons.contradictions())
                .contains(new Contradiction(Contradiction.Kind.PERSON_JOINS_TWO_CODES, "l", "m"));
    }

    @Test
    void aPersonJoinsWhatRulesOnlyAskAbout() {
        List<FirmRecord> records = List.of(record("a", "兴钛(四川)有限公司", "510104"), record("b", NAME, "510104"));
        Partition asked = resolve(records);
        assertThat(asked.questions()).singleElement().satisfies(question -> {
            assertThat(question.id()).isEqualTo(Question.id("b", "a")).hasSize(24);
            assertThat(question.score()).isEqualTo(0.85);
            assertThat(question.reasons()).containsExactly(Reason.STEM_AND_REGION_EQUAL);
        });
        Question question = asked.questions().get(0);
        Partition same = resolve(records, question.answer(true, "王", "2026-01-01"));
        assertThat(same.firms()).hasSize(1);
        assertThat(same.questions()).isEmpty();
        assertThat(same.redirects())
                .containsExactly(new Redirect("b", "a", 1, Reason.PERSON, Redirect.Judgement.PERSON, "王"));
        Partition different = resolve(records, question.answer(false, "王", "2026-01-01"));
        assertThat(different.firms()).hasSize(2);
        assertThat(different.questions()).isEmpty();
    }

    @Test
    void aPersonKeepsApartWhatRulesWouldJoinAlsoThroughOthers() {
        List<FirmRecord> records =
                List.of(record("a", NAME, "510104"), record("b", NAME, "510105"), record("c", NAME, "510106"));
        Partition partition = resolve(records, new Decision("b", "a", false, "王", "2026-01-01"));
        assertThat(partition.canonical().get("a"))
                .isNotEqualTo(partition.canonical().get("b"));
        assertThat(partition.questions()).noneMatch(q -> q.id().equals(Question.id("a", "b")));
    }

    @Test
    void theLaterDecisionCounts() {
        List<FirmRecord> records = List.of(record("a", NAME, "510104"), record("b", NAME, "330603"));
        Decision no = new Decision("a", "b", false, "王", "2026-01-01");
        Decision yes = new Decision("a", "b", true, "李", "2026-02-01");
        assertThat(resolve(records, no, yes).firms()).hasSize(1);
        assertThat(resolve(records, yes, no).firms()).hasSize(1);
    }

    @Test
    void aCodeThatAPersonSplitIsTold() {
        Partition partition = resolve(
                List.of(
                        record("a", NAME, "510104").withUscc(ONE),
                        record("b", "浙江某丝绸有限公司", "330603").withUscc(ONE)),
                new Decision("a", "b", false, "王", "2026-01-01"));
        assertThat(partition.canonical()).containsEntry("a", ONE.value()).containsEntry("b", "b");
        assertThat(partition.contradictions())
                .containsExactly(new Contradiction(Contradiction.Kind.ONE_CODE_KEPT_APART, "a", "b"));
    }

    @Test
    void aBranchPointsAtItsFirm() {
        Partition partition = resolve(List.of(record("a", NAME, "510104"), record("z", NAME + "宜宾分公司", "511502")));
        assertThat(partition.firms()).hasSize(2);
        assertThat(partition.branches()).containsExactly(java.util.Map.entry("z", "a"));
    }

    @Test
    void oneAnswerForAGroup() {
        List<FirmRecord> records = List.of(
                record("a", NAME, "510104"),
                record("b", "兴钛(四川)有限公司", "510105"),
                record("d", "四川兴钛股份有限公司", "510106"),
                record("e", "四川华夏纺织有限公司", "510106"),
                record("f", "华夏纺织(四川)有限公司", "510107"));
        List<Question> questions = resolve(records).questions();
        String group = questions.stream()
                .filter(q -> q.id().equals(Question.id("a", "b")))
                .findFirst()
                .orElseThrow()
                .group();
        List<Decision> answers = Question.answerGroup(questions, group, true, "王", "2026-01-01");
        assertThat(answers)
                .hasSizeGreaterThanOrEqualTo(2)
                .noneMatch(d -> d.left().equals("e"));
        Partition answered = resolve(records, answers.toArray(Decision[]::new));
        assertThat(answered.canonical().get("d")).isEqualTo("a");
        assertThat(answered.questions()).extracting(Question::left).containsExactly("e");
    }

    @Test
    void whatWouldChangeAVerdictIsAskedFirst() {
        List<FirmRecord> records = List.of(
                record("a", NAME, "510104"),
                record("b", "兴钛(四川)有限公司", "510105"),
                record("e", "四川华夏纺织有限公司", "510106"),
                record("f", "华夏纺织(四川)有限公司", "510107"));
        for (String wanted : List.of("a", "e")) {
            Partition partition = resolver.resolve(
                    records, List.of(), List.of(), q -> q.left().equals(wanted) ? 1 : 0);
            assertThat(partition.questions()).extracting(Question::left).startsWith(wanted);
        }
    }

    @Test
    void whatASearchFoundIsComparedToo() {
        FirmRecord a = record("a", "四川兴钛新材料科技发展股份有限公司", "510104");
        FirmRecord b = record("b", "兴钛新材料科技发展股份有限公司", "511500");
        assertThat(resolver.resolve(List.of(a, b), List.of()).questions()).isEmpty();
        assertThat(resolver.resolve(List.of(a, b), List.of(), List.of(List.of("b", "a")), q -> 0)
                        .questions())
                .hasSize(1);
    }

    @Test
    void anIdIsGivenOnce() {
        assertThatThrownBy(() -> resolve(List.of(record("a", NAME, null), record("a", NAME, null))))
                .hasMessageContaining("Two records have the id a");
    }
}
