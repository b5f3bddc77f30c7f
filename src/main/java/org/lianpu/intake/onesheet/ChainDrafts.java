/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.ChainCode;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.InputFile;
import org.lianpu.rules.Rules;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.stereotype.Service;

/**
 * Chains that are being made from one sheet each: handed in, asked about, answered, and given to {@link ChainVersions} for publication.
 * Nothing here touches the graph. Safe for several threads; of two answers at the same moment both are kept.
 */
@Service
public class ChainDrafts {
    private static final Pattern CALLED = Pattern.compile(
            "^(?:.*[/\\\\])?(?:附件\\d*[:：]?)?[“《\"]?(.+?)[”》\"]?(?:(?:全)?产业链|链)?(?:一张表|环节表|环节清单|图谱|清单|表)?(?:[(（].*)?(?:\\.\\w{2,5})?$");
    private static final Pattern GENERIC =
            Pattern.compile("(?i)产业链?|示例|新建.*|工作簿\\d*|book\\d*|sheet\\d*|表\\d*|chain.*sheet.*");

    private final Drafts drafts;
    private final KnownGraph graph;
    private final Rules rules;
    private final Clock clock;
    private final ConcurrentMap<String, Object> locks = new ConcurrentHashMap<>();

    ChainDrafts(Drafts drafts, KnownGraph graph, Rules rules, Clock clock) {
        this.drafts = drafts;
        this.graph = graph;
        this.rules = rules;
        this.clock = clock;
    }

    /** A draft with what it makes now. */
    public record Made(Draft draft, DraftChain chain, Known known, State state) {}

    /** How far a draft has come. */
    public enum State {
        /** Never published. */
        DRAFT,
        /** As published. */
        PUBLISHED,
        /** Changed since it was published. */
        CHANGED,
        /** A publication was begun and its end is not known: publish again. */
        INTERRUPTED
    }

    /** {@return all drafts} */
    public List<Made> list() {
        return drafts.list().stream().map(d -> made(d, new Notices())).toList();
    }

    /**
     * {@return the draft of this chain}
     *
     * @throws Problem (404) when there is none
     */
    public Made get(String chain) {
        return made(stored(chain), new Notices());
    }

    Draft stored(String chain) {
        return drafts.find(ChainCode.read(chain))
                .orElseThrow(() -> Problem.notFound(
                        "unknown-draft",
                        Words.both("api.problem.draft", chain),
                        Words.both("api.problem.draft.repair")));
    }

    /**
     * Takes a sheet: a new draft, or a new sheet for the draft there is, whose answers stay.
     *
     * @param name of the chain; blank to take it from the title or the name of the file
     * @param code of the chain; blank to make it from the name
     * @param keep whether the draft is kept; else it is only looked at
     * @return the draft; not kept where the file holds no rows of links, as the notices say
     * @throws Problem when the chain needs a name, or the code belongs to a chain that no sheet made
     */
    public Made upload(InputFile file, @Nullable String name, @Nullable String code, String english, boolean keep) {
        Notices notices = new Notices();
        SheetReader.Sheet sheet = SheetReader.read(file, rules.chainSheet().links(), notices);
        String called = named(name, sheet);
        ChainCode chain = code(called, code);
        refuseForeign(chain);
        synchronized (lock(chain)) {
            Optional<Draft> before = drafts.find(chain);
            Draft draft = new Draft(
                    chain.value(),
                    called,
                    english.isBlank() ? before.map(Draft::english).orElse("") : LinkNames.clean(english),
                    sheet.file(),
                    sheet.rows(),
                    before.map(Draft::answers).orElse(java.util.Map.of()),
                    now(),
                    before.map(Draft::published).orElse(null),
                    before.map(Draft::publishing).orElse(null));
            if (keep && !sheet.rows().isEmpty()) {
                drafts.save(draft);
            }
            return made(draft, notices);
        }
    }

    private String named(@Nullable String name, SheetReader.Sheet sheet) {
        if (name != null && !name.isBlank()) {
            return LinkNames.clean(name);
        }
        for (String text : List.of(sheet.title(), sheet.file())) {
            Matcher called = CALLED.matcher(text.strip());
            if (called.matches() && !GENERIC.matcher(called.group(1)).matches()) {
                return LinkNames.clean(called.group(1));
            }
        }
        throw Problem.badRequest(
                "chain-without-name",
                Words.both("api.problem.draft.name"),
                Words.both("api.problem.draft.name.repair"));
    }

    /** The draft of the same name goes on under its code, whatever code would be made now. */
    private ChainCode code(String name, @Nullable String code) {
        if (code != null && !code.isBlank()) {
            return ChainCode.read(code.strip());
        }
        String key = LinkNames.key(name);
        return drafts.list().stream()
                .filter(d -> LinkNames.key(d.name()).equals(key))
                .findFirst()
                .map(d -> new ChainCode(d.code()))
                .orElseGet(() -> free(name, key));
    }

    /** Names that sound alike, as 锂 and 梨, would have one code, and one sheet would take the place of the other. */
    private ChainCode free(String name, String key) {
        ChainCode plain = new ChainCode(SheetCodes.chain(name));
        boolean taken = drafts.find(plain).isPresent()
                || graph.read()
                        .chain(plain.value())
                        .filter(c -> !LinkNames.key(c.name().zh()).equals(key))
                        .isPresent();
        return taken ? new ChainCode(SheetCodes.apart(name)) : plain;
    }

    private void refuseForeign(ChainCode chain) {
        graph.read()
                .chain(chain.value())
                .filter(c -> !SheetCodes.source(chain.value()).equals(c.source()))
                .ifPresent(c -> {
                    throw Problem.badRequest(
                            "chain-not-from-sheet",
                            Words.both(
                                    "api.problem.draft.foreign",
                                    chain.value(),
                                    c.name().zh()),
                            Words.both("api.problem.draft.foreign.repair"));
                });
    }

    /**
     * Records an answer; null takes it back.
     *
     * @throws Problem when the draft has no such question, or the question no such answer
     */
    public Made answer(String chain, String question, @Nullable Answer answer) {
        synchronized (lock(ChainCode.read(chain))) {
            Made made = get(chain);
            Question asked = made.chain.questions().stream()
                    .filter(q -> q.id().equals(question))
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound(
                            "unknown-question",
                            Words.both("api.problem.draft.question"),
                            Words.both("api.problem.draft.question.repair")));
            if (answer != null && !asked.knows(answer)) {
                throw Problem.badRequest(
                        "unknown-answer",
                        Words.both("api.problem.draft.answer", answer.choice()),
                        Words.both("api.problem.draft.answer.repair"));
            }
            Draft changed = answer == null
                    ? made.draft.unanswered(question, now())
                    : made.draft.answered(question, answer, now());
            drafts.save(changed);
            return made(changed, new Notices());
        }
    }

    /**
     * Takes a draft back: to what was published last, or, where nothing was, altogether.
     *
     * @return what is left; nothing where the draft is gone
     */
    public Optional<Made> discard(String chain) {
        ChainCode code = ChainCode.read(chain);
        synchronized (lock(code)) {
            Draft draft = stored(chain);
            Draft.Published published = draft.published();
            if (published == null) {
                drafts.remove(code);
                return Optional.empty();
            }
            Draft reverted = draft.reverted(published, now());
            drafts.save(reverted);
            return Optional.of(made(reverted, new Notices()));
        }
    }

    void save(Draft draft) {
        drafts.save(draft);
    }

    Made made(Draft draft, Notices notices) {
        Known known = graph.read();
        DraftChain chain = new ChainMaker(rules.chainSheet(), known).make(draft, nextVersion(draft, known), notices);
        return new Made(draft, chain, known, state(draft, known));
    }

    private static State state(Draft draft, Known known) {
        if (draft.publishing() != null) {
            return State.INTERRUPTED;
        }
        if (draft.published() == null) {
            return State.DRAFT;
        }
        // Somebody may have taken the batch back.
        return draft.differs() || known.chain(draft.code()).isEmpty() ? State.CHANGED : State.PUBLISHED;
    }

    /** Versions count up; the graph knows better than a draft that was lost. */
    private static String nextVersion(Draft draft, Known known) {
        Draft.Published published = draft.published();
        int before = Math.max(
                published == null ? 0 : number(published.version()),
                known.chain(draft.code()).map(c -> number(c.version())).orElse(0));
        return String.valueOf(before + 1);
    }

    private static int number(String version) {
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
    }

    Object lock(ChainCode chain) {
        return locks.computeIfAbsent(chain.value(), c -> new Object());
    }

    String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
