/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.Link;
import org.lianpu.chain.LinkCode;
import org.lianpu.intake.Consent;
import org.lianpu.intake.ImportReport;
import org.lianpu.intake.Importer;
import org.lianpu.intake.batch.Batches;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.SheetNotice;
import org.springframework.stereotype.Service;

/**
 * Publishes drafts as versions of their chains. The first goes in like any import; a later one takes the place of the batch before it in
 * one revision (decision 013). A process that dies in between leaves the draft INTERRUPTED: publishing again brings it to its end.
 */
@Service
public class ChainVersions {
    private static final Set<String> STANDING = Set.of("PUBLISHED", "UNDOING", "PUBLISHING");

    private final ChainDrafts drafts;
    private final KnownGraph graph;
    private final Importer importer;
    private final Batches batches;
    private final Clock clock;

    ChainVersions(ChainDrafts drafts, KnownGraph graph, Importer importer, Batches batches, Clock clock) {
        this.drafts = drafts;
        this.graph = graph;
        this.importer = importer;
        this.batches = batches;
        this.clock = clock;
    }

    /** What became of a publication. */
    public enum Status {
        /** A new version is in the graph. */
        PUBLISHED,
        /** The graph has this already. */
        UNCHANGED,
        /** Errors, or warnings that were not accepted; nothing was written. */
        REJECTED
    }

    /**
     * What was done.
     *
     * @param version that is in the graph now; null where none is
     * @param notices what was found, by the sheet and by the intake
     */
    public record Outcome(
            Status status, @Nullable String version, long revision, ChainDrafts.Made made, Notices notices) {}

    /** Publishes the draft of a chain, unless errors, or warnings that nobody accepted, keep it back. */
    public Outcome publish(String chain, boolean acceptWarnings) {
        synchronized (drafts.lock(ChainCode.read(chain))) {
            Draft draft = drafts.stored(chain);
            Notices notices = new Notices();
            ChainDrafts.Made made = drafts.made(draft, notices);
            boolean warned = notices.count(Notice.Severity.WARNING) > 0 && !acceptWarnings;
            if (notices.hasErrors() || warned || draft.rows().isEmpty()) {
                return new Outcome(Status.REJECTED, version(draft), 0, made, notices);
            }
            DraftRows.Version rows = rows(draft, made, kept(made, notices));
            List<String> former = former(draft, made.known());
            Draft.Published published = draft.published();
            if (!former.isEmpty()
                    && draft.publishing() == null
                    && published != null
                    && published.content().equals(rows.content())) {
                drafts.save(draft.published(entry(draft, published.version(), published.batch(), rows), drafts.now()));
                return new Outcome(Status.UNCHANGED, published.version(), 0, drafts.get(chain), notices);
            }
            return write(draft, rows, former, notices);
        }
    }

    /** What a process that died had begun keeps its version where the sheet is still the same. */
    private DraftRows.Version rows(Draft draft, ChainDrafts.Made made, Kept kept) {
        int year = LocalDate.now(clock).getYear();
        DraftRows.Version rows = DraftRows.of(made.chain(), made.chain().chain().version(), kept, draft.file(), year);
        Draft.Published begun = draft.publishing();
        return begun == null || !begun.content().equals(rows.content())
                ? rows
                : DraftRows.of(made.chain(), begun.version(), kept, draft.file(), year);
    }

    private Outcome write(Draft draft, DraftRows.Version rows, List<String> former, Notices notices) {
        drafts.save(draft.publishing(entry(draft, rows.version(), "", rows), drafts.now()));
        ImportReport report = importer.replace(
                rows.rows(), draft.file(), SheetCodes.source(draft.code()), former, notices, Consent.ACCEPT_WARNINGS);
        if (report.status() == ImportReport.Status.REJECTED) {
            Draft back = draft.publishing(null, drafts.now());
            drafts.save(back);
            return new Outcome(Status.REJECTED, version(back), 0, drafts.get(draft.code()), notices);
        }
        drafts.save(draft.published(entry(draft, rows.version(), String.valueOf(report.batch()), rows), drafts.now()));
        return new Outcome(Status.PUBLISHED, rows.version(), report.revision(), drafts.get(draft.code()), notices);
    }

    private Draft.Published entry(Draft draft, String version, String batch, DraftRows.Version rows) {
        return new Draft.Published(
                version,
                batch,
                drafts.now(),
                rows.content(),
                draft.name(),
                draft.english(),
                draft.file(),
                draft.rows(),
                draft.answers());
    }

    private static @Nullable String version(Draft draft) {
        return draft.published() == null ? null : draft.published().version();
    }

    /**
     * {@return the batches that say the version in the graph: the one that was noted, and the one that the chain itself names where the
     * draft was lost or its process died; none where somebody took them back}
     */
    private List<String> former(Draft draft, Known known) {
        Set<String> named = new LinkedHashSet<>();
        if (draft.published() != null) {
            named.add(draft.published().batch());
        }
        known.chain(draft.code())
                .filter(c -> SheetCodes.source(draft.code()).equals(c.source()))
                .flatMap(c -> Optional.ofNullable(c.batch()))
                .ifPresent(named::add);
        return batches.list(Integer.MAX_VALUE).stream()
                .filter(b -> named.contains(b.id()) && STANDING.contains(b.status()))
                .map(Batches.Batch::id)
                .toList();
    }

    private Kept kept(ChainDrafts.Made made, Notices notices) {
        Set<LinkCode> now = made.chain().chain().members().stream()
                .map(m -> m.link().code())
                .collect(Collectors.toSet());
        String source = SheetCodes.source(made.draft().code());
        List<Link> left = made.known().own(source).stream()
                .filter(l -> !now.contains(l.code()))
                .toList();
        Kept kept = Kept.of(left, graph.used(left, made.draft().code(), source), made.known());
        kept.links()
                .forEach(l -> notices.add(new SheetNotice.LinkKept(
                        org.lianpu.intake.notice.At.file(made.draft().file()),
                        l.name().zh())));
        return kept;
    }
}
