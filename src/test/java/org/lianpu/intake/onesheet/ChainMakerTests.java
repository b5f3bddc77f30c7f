/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Readings;
import org.lianpu.chain.Route;
import org.lianpu.chain.Semantics;
import org.lianpu.chain.Stage;
import org.lianpu.chain.Start;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.SheetNotice;
import org.lianpu.intake.reading.Upload;
import org.lianpu.rules.Rules;

/** What a sheet makes: links, routes, bounds, questions and notices, without a database. */
class ChainMakerTests {
    private static final String HEADER = "环节,上级/上游环节,层级,缺一不可/可替代,类别,循环经由";

    private final Notices notices = new Notices();

    private DraftChain make(Map<String, Answer> answers, String... rows) {
        String text = HEADER + "\n" + String.join("\n", rows) + "\n";
        List<SheetRow> read = SheetReader.read(new Upload("表.csv", text.getBytes(StandardCharsets.UTF_8)), 100, notices)
                .rows();
        Draft draft = new Draft("test", "测试", "", "表.csv", read, answers, "2024-01-01", null, null);
        return new ChainMaker(Rules.load().chainSheet(), Known.NOTHING).make(draft, "1", notices);
    }

    private DraftChain make(String... rows) {
        return make(Map.of(), rows);
    }

    private static LinkCode code(DraftChain made, String name) {
        return made.chain().members().stream()
                .map(m -> m.link())
                .filter(l -> l.name().zh().equals(name))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static List<Route> routes(DraftChain made, String name) {
        LinkCode code = code(made, name);
        return made.chain().routes().stream()
                .filter(r -> r.owner().equals(code))
                .toList();
    }

    private static Map<String, Answer> answered(DraftChain made, int question, int option) {
        Question asked = made.questions().get(question);
        Map<String, Answer> answers = new HashMap<>();
        answers.put(asked.id(), asked.options().get(option).answer());
        return answers;
    }

    private Stream<Notice> found(Class<? extends Notice> kind) {
        return notices.groups().stream().flatMap(g -> g.kept().stream()).filter(kind::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"甲、乙,缺一不可,1,0", "甲、乙,可替代,1,1", "甲/乙,,1,1", "甲 或 乙,,1,1", "甲+乙,,1,0", "甲,,1,0"})
    void saidInputsAskNothing(String inputs, String relation, int ways, int groups) {
        DraftChain made = make("甲,,,,,", "乙,,,,,", "丙," + inputs + ",," + (relation == null ? "" : relation) + ",,");
        List<Route> routes = routes(made, "丙");
        assertThat(made.questions()).isEmpty();
        assertThat(notices.hasErrors()).isFalse();
        assertThat(routes)
                .hasSize(ways)
                .allSatisfy(r -> assertThat(r.semantics()).isEqualTo(Semantics.ALL));
        assertThat(routes.get(0).needs().stream()
                        .map(n -> n.group())
                        .filter(g -> g != null)
                        .distinct())
                .hasSize(groups);
    }

    /** With 甲 alone here, 丙 can be made if one input is enough, and cannot if both are needed. */
    @Test
    void unsaidInputsGiveBoundsUntilAnswered() {
        String[] rows = {"甲,,,,,", "乙,,,,,", "丙,甲、乙,,,,"};
        DraftChain open = make(rows);
        assertThat(open.questions()).singleElement().satisfies(q -> {
            assertThat(q.kind()).isEqualTo(Question.Kind.INPUTS);
            assertThat(q.about()).containsExactly("丙", "甲", "乙");
        });
        Readings.Between between = closed(open);
        assertThat(between.surely()).doesNotContain(code(open, "丙"));
        assertThat(between.possibly()).contains(code(open, "丙"));

        DraftChain all = make(answered(open, 0, 0), rows);
        assertThat(closed(all).possibly()).doesNotContain(code(all, "丙"));
        DraftChain any = make(answered(open, 0, 1), rows);
        assertThat(closed(any).surely()).contains(code(any, "丙"));
        assertThat(any.questions())
                .singleElement()
                .satisfies(q -> assertThat(q.isOpen()).isFalse());
    }

    private static Readings.Between closed(DraftChain made) {
        java.util.Set<LinkCode> here = java.util.Set.of(code(made, "甲"), code(made, "丙"));
        return made.chain().readings().closure(here, java.util.Set.of(), Start.COLD);
    }

    /** The sheet with the answers in it, read again, makes the same chain and asks nothing. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void answersCanBeWrittenIntoTheSheet(int option) {
        String[] rows = {"甲,,,,,", "乙,,上游,,,", "丙,甲、乙,,,,", "丁,丙、甲/乙,下游,缺一不可,,"};
        DraftChain answered = make(answered(make(rows), 0, option), rows);
        Draft again = new Draft("test", "测试", "", "表.csv", answered.sheet(), Map.of(), "2024-01-01", null, null);
        DraftChain read = new ChainMaker(Rules.load().chainSheet(), Known.NOTHING).make(again, "1", new Notices());
        assertThat(read.questions()).isEmpty();
        assertThat(read.chain().members()).isEqualTo(answered.chain().members());
        assertThat(read.chain().routes()).isEqualTo(answered.chain().routes());
    }

    @Test
    void circleIsAnErrorUntilSomebodySaysWhatComesBack() {
        String[] rows = {"甲,丙,,,,", "乙,甲,,,,", "丙,乙,,,,"};
        DraftChain made = make(rows);
        assertThat(found(SheetNotice.LinkCircle.class)).hasSize(1);
        assertThat(made.questions())
                .singleElement()
                .satisfies(q -> assertThat(q.options()).hasSize(3));
        Notices before = new Notices();
        Draft draft =
                new Draft("test", "测试", "", "表.csv", made.sheet(), answered(made, 0, 0), "2024-01-01", null, null);
        new ChainMaker(Rules.load().chainSheet(), Known.NOTHING).make(draft, "1", before);
        assertThat(before.hasErrors()).isFalse();
    }

    @Test
    void whatComesBackIsForgottenWithTheCircleItWasSaidOf() {
        DraftChain circle = make("甲,丙,,,,", "乙,甲,,,,", "丙,乙,,,,");
        Map<String, Answer> answers = answered(circle, 0, 0);
        assertThat(returning(make(answers, "甲,丙,,,,", "乙,甲,,,,", "丙,乙,,,,"))).isEqualTo(1);
        assertThat(returning(make(answers, "甲,,,,,", "乙,甲,,,,"))).isZero();
        assertThat(returning(make(answers, "甲,丁,,,,", "乙,甲,,,,", "丁,乙,,,,"))).isZero();
    }

    private static long returning(DraftChain made) {
        return made.chain().routes().stream()
                .flatMap(r -> r.needs().stream())
                .filter(n -> n.recycleVia() != null)
                .count();
    }

    @Test
    void inputWithoutARowIsAskedAboutWithTheNearestName() {
        DraftChain made = make("鲜叶采摘,,,,,", "初制,鲜叶采栽,,,,");
        assertThat(found(SheetNotice.UnknownUpstream.class)).hasSize(1);
        assertThat(made.questions()).singleElement().satisfies(q -> {
            assertThat(q.kind()).isEqualTo(Question.Kind.UPSTREAM);
            assertThat(q.options().get(0).about()).containsExactly("鲜叶采摘");
        });
        DraftChain meant = make(answered(made, 0, 0), "鲜叶采摘,,,,,", "初制,鲜叶采栽,,,,");
        assertThat(meant.chain().members()).hasSize(2);
    }

    @Test
    void looseEndsAreTold() {
        make("甲,,,,,", "乙,甲,,,,", "孤,,,,,", "丁,甲,中游,,,", "戊,乙,上游,,,", "己,己、甲,下游,缺一不可,,");
        assertThat(found(SheetNotice.LooseLink.class)).hasSize(1);
        assertThat(found(SheetNotice.SelfInput.class)).hasSize(1);
        assertThat(found(SheetNotice.FeedsNothing.class)).hasSize(2);
    }

    @Test
    void blankStagesAreFilledByPosition() {
        DraftChain made = make("甲,,,,,", "乙,甲,,,,", "丙,乙,,,,", "检,,,,服务,");
        assertThat(made.chain().members().stream().map(m -> m.stage()))
                .containsExactly(Stage.UPSTREAM, Stage.MIDSTREAM, Stage.DOWNSTREAM, Stage.SERVICE);
    }

    @Test
    void teaSheetHasFifteenLinksAndOneQuestion() {
        Draft draft = new Draft("cha", "茶", "", "茶.csv", ChainWorkbook.example(), Map.of(), "2024-01-01", null, null);
        DraftChain made = new ChainMaker(Rules.load().chainSheet(), Known.NOTHING).make(draft, "1", notices);
        assertThat(made.chain().members()).hasSize(15);
        assertThat(notices.hasErrors()).isFalse();
        assertThat(made.questions())
                .singleElement()
                .satisfies(q -> assertThat(q.about()).containsExactly("包装", "拼配", "包装材料"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "不是环节表,行\n1,2\n", "环节\n", "\"", "环节,上级\n,甲\n", "环节,上级\n甲,（（、、//++或\n"})
    void whateverIsHandedInIsToldNotThrown(String text) {
        Notices told = new Notices();
        List<SheetRow> rows = SheetReader.read(new Upload("表.csv", text.getBytes(StandardCharsets.UTF_8)), 100, told)
                .rows();
        Draft draft = new Draft("test", "测试", "", "表.csv", rows, Map.of(), "2024-01-01", null, null);
        DraftChain made = new ChainMaker(Rules.load().chainSheet(), Known.NOTHING).make(draft, "1", told);
        assertThat(made.chain().members().size())
                .isLessThanOrEqualTo(1 + made.questions().size());
        assertThat(told.hasErrors()).isTrue();
    }
}
