/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.spool.Spool;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.intake.table.CellParser;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;

/**
 * Checks everything that was handed in before anything is written. The small tables go first and are held; what they define is what the
 * rows of firms may point at, which are then streamed, whatever the order of the files.
 */
public final class Checking {
    private final Statements graph;
    private final Rules rules;
    private final Clock clock;
    private final Workplace place;
    private final Notices notices;
    private final Progress progress;
    private final boolean dropping;

    /**
     * Prepares a check.
     *
     * @param graph reads the graph as it is
     * @param place where working files may lie
     * @param notices takes every problem
     * @param progress is told how far it has come
     * @param dropping whether bad rows are left out, so that what is left must hold together by itself
     */
    public Checking(
            Statements graph,
            Rules rules,
            Clock clock,
            Workplace place,
            Notices notices,
            Progress progress,
            boolean dropping) {
        this.graph = graph;
        this.rules = rules;
        this.clock = clock;
        this.place = place;
        this.notices = notices;
        this.progress = progress;
        this.dropping = dropping;
    }

    /** {@return the claims of the rows that pass} */
    public Checked check(List<RawRows> handedIn) {
        Typing typing = typing(notices);
        StructureRows structure = new StructureRows(typing, typing(new Notices()), notices);
        boolean firms = false;
        for (RawRows rows : handedIn) {
            firms |= hasAny(rows.tables(), true);
            if (rows.tables().stream().anyMatch(t -> !t.ofFirms() || t.isTarget())) {
                rows.forEach(raw -> {
                    if (!raw.table().ofFirms()) {
                        structure.add(raw);
                    } else if (raw.table().isTarget()) {
                        structure.addTarget(raw);
                    }
                });
            }
        }
        List<Row> held = structure.targets();
        List<RawRow> named = structure.namedOnSheets();
        References references = firms ? References.all(graph, held) : References.of(graph, held);
        Precedences precedences = Precedences.of(graph, held, rules);
        List<Claim> claims = structure.claims(references, precedences, graph, dropping);
        Fingerprint fingerprint = new Fingerprint();
        claims.forEach(fingerprint::add);
        FirmClaims ofFirms = new FirmClaims(place, notices);
        if (firms || !named.isEmpty()) {
            References all = firms ? references : References.all(graph, held);
            FirmRows rows = new FirmRows(
                    typing,
                    new RowChecks(all, notices),
                    new CreditCodes(all, notices),
                    precedences,
                    new GraphFirms(graph),
                    place,
                    notices);
            for (RawRows source : handedIn) {
                if (hasAny(source.tables(), true)) {
                    source.forEach(raw -> {
                        if (raw.table().ofFirms()) {
                            rows.add(raw);
                        }
                    });
                }
            }
            named.forEach(rows::add);
            progress.phase(Progress.Phase.CHECKING, rows.count());
            rows.claims((claim, row) -> {
                ofFirms.add(claim, row);
                progress.advance(claim.implied() ? 0 : 1);
            });
        }
        List<Spool> ordered = ofFirms.inOrder(fingerprint);
        return new Checked(fingerprint.batch(), claims, ordered);
    }

    private Typing typing(Notices tell) {
        return new Typing(new CellParser(clock, tell), tell);
    }

    private static boolean hasAny(Set<Table> tables, boolean ofFirms) {
        return tables.stream().anyMatch(t -> t.ofFirms() == ofFirms);
    }
}
