/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianpu.LianpuIT;
import org.lianpu.intake.batch.Batches;
import org.lianpu.intake.batch.Undo;
import org.lianpu.intake.notice.BatchNotice;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.reading.Upload;
import org.lianpu.words.Problem;
import org.springframework.beans.factory.annotation.Autowired;

/** Batches come and go in any order; the graph is the one that the batches left would have made. */
@LianpuIT
class BatchesIT {
    private static final String FIRMS = "uscc,name_zh,seat_region,revenue,as_of,source";
    private static final String OCCUPATIONS = "firm,link,region,phase,evidence,output,as_of,source";
    /** Properties that tell how facts came into the graph, not what they are. */
    static final String[] ARRIVAL = {
        "batchId",
        "revision",
        "lockedAt",
        "previousRevision",
        "previousUntil",
        "previousN",
        "previousNObs",
        "previousOut",
        "previousOutSquares",
        "previousEmpObs",
        "previousEmp",
        "previousNAbove",
        "previousAboveKnown",
        "previousRevObs",
        "previousNYoung",
        "previousNUnc",
        "previousNTransit",
        "previousNCarried",
        "previousTop"
    };

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Undo undo;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Batches batches;

    @BeforeEach
    void begin() {
        Imports.loadShortChain(importer);
    }

    private static List<Upload> first() {
        return List.of(
                Imports.csv("sources.csv", "source_id,title,year,kind,access", "t-list,名录,2024,REGISTRY,PUBLIC"),
                Imports.csv(
                        "firms.csv",
                        FIRMS,
                        "915101008718060690,甲公司,990101,5000,2024,t-list",
                        "91350100M000100Y43,乙公司,990102,100,2024,t-list"),
                Imports.csv(
                        "occupations.csv",
                        OCCUPATIONS,
                        "915101008718060690,T-ORE,990101,PRODUCING,CONFIRMED,100,2024,t-list",
                        "91350100M000100Y43,T-ORE,990102,PRODUCING,CONFIRMED,30,2024,t-list"));
    }

    private static List<Upload> second() {
        return List.of(
                Imports.csv("sources.csv", "source_id,title,year,kind,access", "t-other,年报,2025,FILING,PUBLIC"),
                Imports.csv("firms.csv", FIRMS, "915101008718060690,甲股份公司,990201,9000,2025,t-other"),
                Imports.csv(
                        "occupations.csv",
                        OCCUPATIONS,
                        "915101008718060690,T-ORE,990101,PRODUCING,CONFIRMED,250,2025,t-other",
                        "915101008718060690,T-CON,990201,PRODUCING,CONFIRMED,40,2025,t-other"));
    }

    private static List<Upload> coverage() {
        return List.of(
                Imports.csv("sources.csv", "source_id,title,year,kind,access", "t-cover,说明,2024,OFFICE,INTERNAL"),
                Imports.csv("coverage.csv", "region,chain,ic,as_of,source", "990101,short,0.9,2024,t-cover"));
    }

    @Test
    void takingBackInAnyOrderLeavesTheGraphThatNeverHadIt() {
        List<String> before = Imports.dump(ARRIVAL);
        String one = batchOf(Imports.load(importer, first()));
        List<String> withFirst = Imports.dump(ARRIVAL);
        String two = batchOf(Imports.load(importer, second()));
        String three = batchOf(Imports.load(importer, coverage()));

        undo.undo(two, new Progress());
        undo.undo(three, new Progress());
        assertThat(Imports.dump(ARRIVAL)).isEqualTo(withFirst);

        Imports.load(importer, second());
        undo.undo(one, new Progress());
        List<String> onlySecond = Imports.dump(ARRIVAL);
        Imports.loadShortChain(importer);
        Imports.load(importer, second());
        assertThat(onlySecond).isEqualTo(Imports.dump(ARRIVAL));

        undo.undo(two, new Progress());
        assertThat(Imports.dump(ARRIVAL)).isEqualTo(before);
    }

    @Test
    void whatIsTakenBackCanBeHandedInAgain() {
        String one = batchOf(Imports.load(importer, first()));
        List<String> once = Imports.dump(ARRIVAL);
        undo.undo(one, new Progress());
        assertThat(batches.list(10))
                .filteredOn(b -> b.id().equals(one))
                .singleElement()
                .satisfies(b -> assertThat(b.status()).isEqualTo("UNDONE"));
        assertThatThrownBy(() -> undo.undo(one, new Progress())).isInstanceOf(Problem.class);
        assertThat(Imports.load(importer, first()).status()).isEqualTo(ImportReport.Status.IMPORTED);
        assertThat(Imports.dump(ARRIVAL)).isEqualTo(once);
    }

    @Test
    void claimSaidAgainLaterIsOfItsFormerDateWhenThatIsTakenBack() {
        String firm = "915101008718060690,甲公司,990101,5000,";
        Imports.load(importer, List.of(Imports.csv("firms.csv", FIRMS, firm + "2023-12-31,t-source")));
        List<String> before = Imports.dump(ARRIVAL);
        String later =
                batchOf(Imports.load(importer, List.of(Imports.csv("firms.csv", FIRMS, firm + "2024-12-31,t-source"))));
        undo.undo(later, new Progress());
        assertThat(Imports.dump(ARRIVAL)).isEqualTo(before);
    }

    @Test
    void unknownBatchIsSaidSo() {
        assertThatThrownBy(() -> undo.undo("ffff", new Progress()))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.status()).isEqualTo(404));
    }

    @Test
    void whatTwoBatchesSayStaysWhenOneIsTakenBack() {
        String one = batchOf(Imports.load(importer, first()));
        List<Upload> again = new ArrayList<>(first());
        again.add(Imports.csv("coverage.csv", "region,chain,ic,as_of,source", "990101,short,0.9,2024,t-list"));
        String two = batchOf(Imports.load(importer, again));
        undo.undo(one, new Progress());
        assertThat(Imports.number("MATCH (f:Firm) RETURN count(f)")).isEqualTo(2);
        undo.undo(two, new Progress());
        assertThat(Imports.number("MATCH (f:Firm) RETURN count(f)")).isZero();
        assertThat(Imports.number("MATCH (c:Claim) WHERE c.sourceId = 't-list' RETURN count(c)"))
                .isZero();
    }

    // ---- snapshots

    private static List<Upload> register(String asOf, String... rows) {
        List<String> lines = new ArrayList<>(List.of(FIRMS));
        for (String row : rows) {
            lines.add(row + "," + asOf + ",t-list");
        }
        return List.of(
                Imports.csv("sources.csv", "source_id,title,year,kind,access", "t-list,名录,2024,REGISTRY,PUBLIC"),
                Imports.csv("firms.csv", lines.toArray(String[]::new)));
    }

    private static String[] many(int from, int to) {
        String[] rows = new String[to - from];
        for (int i = from; i < to; i++) {
            rows[i - from] = ",第" + i + "号公司,990101,100";
        }
        return rows;
    }

    private ImportReport snapshot(List<Upload> files, boolean mayVanish) {
        return importer.load(
                ImportOrder.of(files, Consent.ACCEPT_WARNINGS).asSnapshotOf("t-list", mayVanish), new Progress(), null);
    }

    @Test
    void firmsThatAListStopsNamingAreMarkedThenStopCounting() {
        assertThat(snapshot(register("2024-01-31", many(0, 20)), false).status())
                .isEqualTo(ImportReport.Status.IMPORTED);
        ImportReport next = snapshot(register("2024-02-29", many(1, 21)), false);
        assertThat(next.delta()).isNotNull().satisfies(d -> {
            assertThat(d.fresh()).isEqualTo(1);
            assertThat(d.vanished()).isEqualTo(1);
        });
        assertThat(missing("第0号公司")).isEqualTo("2024-02-29 ACTIVE");
        assertThat(missing("第1号公司")).isEqualTo("null ACTIVE");
        assertThat(Imports.number("MATCH (c:Claim {sourceId: 't-list', kind: 'firms'}) RETURN count(c)"))
                .as("a list that says the same again makes no new claims")
                .isEqualTo(21);
        snapshot(register("2024-03-31", many(1, 21)), false);
        assertThat(missing("第0号公司")).isEqualTo("2024-02-29 UNKNOWN");
    }

    @Test
    void aListThatLacksMoreThanATenthIsStoppedUntilThatIsAccepted() {
        snapshot(register("2024-01-31", many(0, 20)), false);
        ImportReport stopped = snapshot(register("2024-02-29", many(0, 15)), false);
        assertThat(stopped.status()).isEqualTo(ImportReport.Status.REJECTED);
        assertThat(Imports.notices(stopped)).hasAtLeastOneElementOfType(BatchNotice.TooManyVanished.class);
        assertThat(snapshot(register("2024-02-29", many(0, 15)), true).status())
                .isEqualTo(ImportReport.Status.IMPORTED);
        assertThat(missing("第19号公司")).isEqualTo("2024-02-29 ACTIVE");
    }

    @Test
    void takingASnapshotBackTakesBackWhatItMissed() {
        snapshot(register("2024-01-31", many(0, 20)), false);
        List<String> before = Imports.dump(ARRIVAL);
        ImportReport next = snapshot(register("2024-02-29", many(1, 20)), false);
        assertThat(missing("第0号公司")).isEqualTo("2024-02-29 ACTIVE");
        undo.undo(batchOf(next), new Progress());
        assertThat(Imports.dump(ARRIVAL)).isEqualTo(before);
    }

    private static String missing(String name) {
        return Imports.run(
                        "MATCH (f:Firm {name: $name}) RETURN coalesce(f.missingSince, 'null') + ' ' + f.status AS s",
                        Map.of("name", name))
                .get(0)
                .get("s")
                .asString();
    }

    // ---- good rows in, bad rows back

    @Test
    void goodRowsGoInWithoutTheBadOnesWhenAskedTo() {
        List<Upload> files = List.of(
                Imports.csv("sources.csv", "source_id,title,year,kind,access", "t-list,名录,2024,REGISTRY,PUBLIC"),
                Imports.csv(
                        "firms.csv",
                        FIRMS,
                        "915101008718060690,甲公司,990101,5000,2024,t-list",
                        "91350100M000100Y43,,990102,100,2024,t-list"),
                Imports.csv(
                        "occupations.csv",
                        OCCUPATIONS,
                        "915101008718060690,T-ORE,990101,PRODUCING,CONFIRMED,100,2024,t-list",
                        "91350100M000100Y43,T-ORE,990102,PRODUCING,CONFIRMED,30,2024,t-list"));
        assertThat(importer.load(files, null, Consent.ACCEPT_WARNINGS).status())
                .isEqualTo(ImportReport.Status.REJECTED);
        ImportReport report = importer.load(files, null, Consent.ACCEPT_GOOD);
        assertThat(report.status()).isEqualTo(ImportReport.Status.IMPORTED);
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(Imports.notices(report)).extracting(n -> n.code()).contains("missing_value", "parent_rejected");
        assertThat(Imports.number("MATCH (f:Firm) RETURN count(f)")).isEqualTo(1);
        assertThat(Imports.number("MATCH ()-[o:OCCUPIES]->() RETURN count(o)")).isEqualTo(1);
    }

    private static String batchOf(ImportReport report) {
        assertThat(report.batch()).isNotNull();
        return String.valueOf(report.batch());
    }
}
