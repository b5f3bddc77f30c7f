/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.stereotype.Service;

/** What a person has to say of records that may be one firm (METHODS M23), and saying it. An answered question does not come again. */
@Service
public class IdentityQuestions {
    static final CypherFile QUESTIONS = CypherFile.of("identity/questions");
    static final CypherFile COUNT = CypherFile.of("identity/count-of-questions");
    static final CypherFile QUESTION = CypherFile.of("identity/question");

    private final Graph graph;
    private final Entries entries;

    IdentityQuestions(Graph graph, Entries entries) {
        this.graph = graph;
        this.entries = entries;
    }

    /**
     * One of the two records.
     *
     * @param id of the record
     * @param code 统一社会信用代码 of the firm that the record stands for now; null where it has none
     * @param key that its source gave it
     * @param region code of its seat
     * @param source title of the source of its winning claim
     * @param links codes of the links in which the firm works
     */
    public record Side(
            String id,
            @Nullable String name,
            @Nullable String code,
            @Nullable String key,
            @Nullable String region,
            @Nullable String regionName,
            @Nullable String source,
            List<String> links) {}

    /**
     * An open question.
     *
     * @param weight links in which the two would be counted as two firms: 0 where no verdict can change
     * @param score of METHODS E4
     * @param reasons codes of what speaks for it and against it, see bundles under {@code identity.reason}
     */
    public record Open(String id, long weight, double score, List<String> reasons, Side a, Side b) {}

    /** Some of the open questions, and how many there are. */
    public record Page(List<Open> questions, long total) {}

    /** {@return open questions, most wanted first} */
    public Page list(int offset, int limit) {
        return graph.read(tx -> {
            List<Open> questions = new ArrayList<>();
            for (Map<String, Object> row : tx.run(QUESTIONS, Map.of("offset", offset, "limit", limit))) {
                questions.add(new Open(
                        String.valueOf(row.get("id")),
                        row.get("weight") instanceof Number n ? n.longValue() : 0,
                        row.get("score") instanceof Number n ? n.doubleValue() : 0,
                        texts(row.get("reasons")),
                        side(row.get("a")),
                        side(row.get("b"))));
            }
            long total = tx.run(COUNT, Map.of()).stream()
                    .mapToLong(row -> row.get("total") instanceof Number n ? n.longValue() : 0)
                    .sum();
            return new Page(questions, total);
        });
    }

    /**
     * Answers a question; the answer is a batch of its own and can be taken back.
     *
     * @param same whether the two are one firm
     * @param source who says so, or the document that does; null for the page
     * @throws Problem where there is no such question, or it was answered before
     */
    public ImportReport answer(String id, boolean same, @Nullable String reason, @Nullable String source) {
        Map<String, Object> question = graph.read(tx -> tx.run(QUESTION, Map.of("id", id))).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(
                        "unknown-question",
                        Words.both("api.problem.question.unknown", id),
                        Words.both("api.problem.question.repair")));
        return entries.decide(
                String.valueOf(question.get("a")), String.valueOf(question.get("b")), same, reason, source);
    }

    private static Side side(@Nullable Object value) {
        Map<?, ?> side = value instanceof Map<?, ?> map ? map : Map.of();
        return new Side(
                String.valueOf(side.get("id")),
                text(side, "name"),
                text(side, "code"),
                text(side, "firmKey"),
                text(side, "region"),
                text(side, "regionName"),
                text(side, "source"),
                texts(side.get("links")));
    }

    private static @Nullable String text(Map<?, ?> side, String name) {
        Object value = side.get(name);
        return value == null ? null : value.toString();
    }

    private static List<String> texts(@Nullable Object list) {
        List<String> texts = new ArrayList<>();
        if (list instanceof Collection<?> values) {
            values.stream().map(Object::toString).distinct().sorted().forEach(texts::add);
        }
        return texts;
    }
}
