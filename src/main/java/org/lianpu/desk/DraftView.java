/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Chain;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Route;
import org.lianpu.intake.onesheet.ChainDrafts;
import org.lianpu.intake.onesheet.Draft;
import org.lianpu.intake.onesheet.DraftChain;
import org.lianpu.intake.onesheet.Question;
import org.lianpu.intake.onesheet.SheetColumn;
import org.lianpu.intake.onesheet.SheetRow;
import org.lianpu.words.Name;
import org.lianpu.words.Words;

/**
 * A draft of a chain, said in one language.
 *
 * @param state DRAFT, PUBLISHED, CHANGED or INTERRUPTED
 * @param nextVersion what a publication would be
 * @param published what the graph has; null before the first time
 * @param open number of questions that wait for a person
 * @param bounds what is only known between bounds because it was not said; null where all was
 */
record DraftView(
        String chain,
        Name name,
        String file,
        String state,
        String nextVersion,
        @Nullable String published,
        String updatedAt,
        List<LinkView> links,
        int open,
        List<QuestionView> questions,
        @Nullable String bounds,
        NoticesView notices) {
    /**
     * A link as it would be published.
     *
     * @param row of the sheet; 0 where the sheet has none
     * @param upstream its inputs as the sheet would say them, with all answers in it
     * @param said whether it is known how the inputs go together
     * @param shared whether other chains define it
     */
    record LinkView(
            String code,
            Name name,
            int row,
            String stage,
            String kind,
            boolean core,
            String upstream,
            boolean said,
            @Nullable String output,
            @Nullable String industryCode,
            @Nullable String industry,
            boolean shared) {}

    /** A question with the answers to choose from; {@code answered} and {@code assumed} are their numbers from 1, null for none. */
    record QuestionView(
            String id,
            String kind,
            String text,
            List<OptionView> options,
            @Nullable Integer answered,
            @Nullable Integer assumed,
            @Nullable List<String> some) {}

    /** An answer: {@code choice} and {@code names} are what is sent back. */
    record OptionView(String choice, List<String> names, String text) {}

    static DraftView of(ChainDrafts.Made made, Words words) {
        Draft draft = made.draft();
        DraftChain drawn = made.chain();
        Chain chain = drawn.chain();
        int unsaid = (int) chain.unsaid().stream().map(Route::owner).distinct().count();
        return new DraftView(
                draft.code(),
                chain.name(),
                draft.file(),
                made.state().name(),
                chain.version(),
                draft.published() == null ? null : draft.published().version(),
                draft.updatedAt(),
                links(made),
                (int) drawn.questions().stream().filter(Question::isOpen).count(),
                drawn.questions().stream().map(q -> question(q, words)).toList(),
                unsaid == 0 ? null : words.say("api.structure.unsaid", unsaid),
                NoticesView.of(drawn.notices(), words));
    }

    private static List<LinkView> links(ChainDrafts.Made made) {
        DraftChain drawn = made.chain();
        Map<LinkCode, String> industries = drawn.industries(made.known());
        Map<String, List<SheetRow>> rows =
                drawn.sheet().stream().collect(Collectors.groupingBy(row -> row.cell(SheetColumn.LINK)));
        List<LinkCode> unsaid =
                drawn.chain().unsaid().stream().map(Route::owner).toList();
        return drawn.chain().members().stream()
                .map(member -> {
                    LinkCode code = member.link().code();
                    SheetRow row = drawn.rows().get(code);
                    return new LinkView(
                            code.value(),
                            member.link().name(),
                            row == null ? 0 : row.row(),
                            member.stage().name(),
                            member.link().kind().name(),
                            member.core(),
                            upstream(rows.getOrDefault(member.link().name().zh(), List.of())),
                            !unsaid.contains(code),
                            member.link().outputZh(),
                            member.link().industryCode(),
                            industries.get(code),
                            drawn.shared().contains(code));
                })
                .toList();
    }

    private static String upstream(List<SheetRow> rows) {
        return rows.stream()
                .filter(row -> !row.cell(SheetColumn.UPSTREAM).isEmpty())
                .map(row -> row.cell(SheetColumn.RELATION).isEmpty()
                        ? row.cell(SheetColumn.UPSTREAM)
                        : row.cell(SheetColumn.UPSTREAM) + "（" + row.cell(SheetColumn.RELATION) + "）")
                .collect(Collectors.joining("；"));
    }

    private static QuestionView question(Question question, Words words) {
        String kind = question.kind().name();
        List<Question.Option> options = question.options();
        return new QuestionView(
                question.id(),
                kind,
                words.say("sheet.question." + kind, about(question)),
                options.stream()
                        .map(o -> new OptionView(
                                o.answer().choice(),
                                o.answer().names(),
                                words.say(
                                        "sheet.answer." + kind + "."
                                                + o.answer().choice(),
                                        o.about().toArray())))
                        .toList(),
                number(options, question.answer()),
                number(options, question.assumed()),
                question.answer() != null && number(options, question.answer()) == null
                        ? question.answer().names()
                        : null);
    }

    /** Inputs and circles are lists of any length and fill one place together. */
    private static Object[] about(Question question) {
        List<String> about = question.about();
        return switch (question.kind()) {
            case INPUTS -> new Object[] {about.get(0), String.join("、", about.subList(1, about.size()))};
            case CIRCLE -> new Object[] {String.join(" → ", about) + " → " + about.get(0)};
            case REUSE, RENAMED, UPSTREAM, SAME -> about.toArray();
        };
    }

    private static @Nullable Integer number(
            List<Question.Option> options, org.lianpu.intake.onesheet.@Nullable Answer answer) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).answer().equals(answer)) {
                return i + 1;
            }
        }
        return null;
    }
}
