/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.IdentityQuestions;
import org.lianpu.intake.ImportReport;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 是不是同一家企业: open questions, those first whose answer may change a verdict, and answers to them. */
@RestController
@RequestMapping("/api/v1/questions")
class QuestionController {
    private static final int MOST = 500;

    private final IdentityQuestions questions;

    QuestionController(IdentityQuestions questions) {
        this.questions = questions;
    }

    /** An open question, in the language asked for. */
    record Question(
            String id,
            long weight,
            double score,
            String text,
            List<String> reasons,
            IdentityQuestions.Side a,
            IdentityQuestions.Side b) {}

    /** Some open questions, and how many there are. */
    record Questions(List<Question> questions, long total) {}

    @GetMapping
    Questions list(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "20") int limit, Locale locale) {
        Words words = Words.of(locale);
        IdentityQuestions.Page page = questions.list(Math.max(0, offset), Math.max(1, Math.min(MOST, limit)));
        return new Questions(
                page.questions().stream().map(q -> question(q, words)).toList(), page.total());
    }

    private static Question question(IdentityQuestions.Open open, Words words) {
        return new Question(
                open.id(),
                open.weight(),
                open.score(),
                words.say(
                        "identity.question.text",
                        called(open.a()),
                        place(open.a(), words),
                        called(open.b()),
                        place(open.b(), words)),
                open.reasons().stream()
                        .map(r -> words.say("identity.reason." + r))
                        .toList(),
                open.a(),
                open.b());
    }

    private static String called(IdentityQuestions.Side side) {
        return Objects.requireNonNullElse(side.name(), side.id());
    }

    /** {@return what tells a record from another of its name: its code, else its source, with its seat} */
    private static String place(IdentityQuestions.Side side, Words words) {
        String seat = Objects.requireNonNullElse(
                side.regionName(), Objects.requireNonNullElse(side.region(), words.say("identity.question.nowhere")));
        String by = side.code() != null ? side.code() : side.source();
        return by == null ? seat : words.say("identity.question.place", seat, by);
    }

    /**
     * An answer.
     *
     * @param answer same or different
     * @param source who says so, or the document that does
     */
    record AnswerBody(
            @Nullable String answer,
            @Nullable String reason,
            @Nullable String source) {}

    /** The batch that holds the answer, and the revision in which it counts. */
    record Answered(long revision, @Nullable String batch) {}

    @PostMapping("/{id}/answer")
    Answered answer(@PathVariable String id, @RequestBody AnswerBody body) {
        String answer = Bodies.required("answer", body.answer);
        if (!answer.equals("same") && !answer.equals("different")) {
            throw Problem.badRequest(
                    "unknown-answer",
                    Words.both("api.problem.answer.unknown", answer),
                    Words.both("api.problem.answer.repair"));
        }
        ImportReport report = questions.answer(id, answer.equals("same"), body.reason, body.source);
        Bodies.accepted(report);
        return new Answered(report.revision(), report.batch());
    }
}
