/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.LianpuIT;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.LinkCode;
import org.lianpu.diagnosis.Diagnoses;
import org.lianpu.diagnosis.LinkDiagnosis;
import org.lianpu.diagnosis.LinkStatus;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.FirmNotice;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.RowNotice;
import org.lianpu.intake.notice.StructureNotice;
import org.lianpu.intake.notice.TextNotice;
import org.lianpu.intake.reading.Upload;
import org.lianpu.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;

/** What is handed in arrives once and the same however it came, or not at all. */
@LianpuIT
class ImporterIT {
    private static final String FIRM_HEADER = "firm_key,uscc,name_zh,seat_region,as_of,source";
    private static final String OCCUPATION_HEADER = "firm,firm_name,link,region,phase,evidence,output,as_of,source";

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Diagnoses diagnoses;

    @BeforeEach
    void begin() {
        Imports.loadShortChain(importer);
    }

    // ---- bad input: one clear notice, nothing written

    @Test
    void unknownRegionIsNamedWithItsPlace() {
        refused(
                Imports.csv("firms.csv", FIRM_HEADER, "K1,,甲公司,990199,2024,t-source"),
                RowNotice.UnknownReference.class,
                new At("firms.csv", 2, "seat_region", "990199"));
    }

    @Test
    void unknownChainIsNamedWithItsPlace() {
        refused(
                Imports.csv("coverage.csv", "region,chain,ic,as_of,source", "990101,shortt,0.5,2024,t-source"),
                RowNotice.UnknownReference.class,
                new At("coverage.csv", 2, "chain", "shortt"));
    }

    @Test
    void unknownColumnComesWithTheNearestOne() {
        Notice notice = refused(
                Imports.csv("coverage.csv", "regoin,region,chain,ic,as_of,source", ",990101,short,0.5,2024,t-source"),
                FileNotice.UnknownColumn.class,
                new At("coverage.csv", 1, "regoin", "regoin"));
        assertThat(((FileNotice.UnknownColumn) notice).suggestion()).isEqualTo("region");
    }

    @Test
    void malformedCodeIsNamedWithItsPlace() {
        refused(
                Imports.csv("platforms.csv", "platform,name_zh,as_of,source", "P 1!,平台,2024,t-source"),
                CellNotice.MalformedValue.class,
                new At("platforms.csv", 2, "platform", "P 1!"));
    }

    @Test
    void undeclaredCycleIsNamedWithItsLinks() {
        Upload needs = Imports.csv("route_needs.csv", "route,link,essential,source", "r-ore,T-SLAG,yes,t-source");
        Notice notice = refusedWith(List.of(needs), StructureNotice.UndeclaredCycle.class);
        assertThat(((StructureNotice.UndeclaredCycle) notice).links()).contains("T-ORE", "T-CON", "T-SLAG");
        assertThat(notice.at().file()).isEqualTo("route_needs.csv");
        assertThat(notice.at().row()).isEqualTo(2);
    }

    @Test
    void declaredCycleIsAccepted() {
        Imports.load(
                importer,
                List.of(Imports.csv(
                        "route_needs.csv",
                        "route,link,essential,recycle_via,source",
                        "r-ore,T-SLAG,yes,T-SLAG,t-source")));
    }

    @Test
    void routeWithoutOutputIsNamedWithItsPlace() {
        refused(
                Imports.csv("routes.csv", "route,link,name_zh,name_en,source", "r-empty,T-CON,空路线,Empty,t-source"),
                StructureNotice.RouteWithoutOutput.class,
                new At("routes.csv", 2, null, null));
    }

    @Test
    void binaryFileIsRefusedWhole() {
        byte[] bytes = new byte[512];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        refused(new Upload("firms.csv", bytes), FileNotice.UnknownEncoding.class, At.file("firms.csv"));
    }

    @Test
    void bytesOfNoEncodingAreRefusedWithTheirRow() {
        byte[] bytes = (FIRM_HEADER + "\nK1,,甲").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        List<Upload> files = List.of(new Upload("firms.csv", bytes));
        assertThat(refusedWith(files, TextNotice.UndecodableText.class).at().row())
                .isEqualTo(2);
    }

    @Test
    void fileOfNoTableIsRefusedWhole() {
        Notice notice = refused(
                Imports.csv("companies.csv", "a,b", "1,2"), FileNotice.UnknownTable.class, At.file("companies.csv"));
        assertThat(((FileNotice.UnknownTable) notice).tables()).contains("firms", "occupations");
    }

    @Test
    void futureDateIsNamedWithItsPlace() {
        refused(
                Imports.csv("firms.csv", FIRM_HEADER, "K1,,甲公司,990101,2199-01-01,t-source"),
                CellNotice.FutureDate.class,
                new At("firms.csv", 2, "as_of", "2199-01-01"));
    }

    @Test
    void twoDefinitionsOfOneThingAreRefusedAtTheSecond() {
        Notice notice = refused(
                Imports.csv(
                        "links.csv",
                        "link,name_zh,name_en,kind,unit,source",
                        "T-X,一,One,MATERIAL,吨,t-source",
                        "T-X,二,Two,MATERIAL,吨,t-source"),
                RowNotice.DuplicateKey.class,
                new At("links.csv", 3, null, null));
        assertThat(((RowNotice.DuplicateKey) notice).firstRow()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATISTICS_UNIT", "TAX", "PERSONAL"})
    void protectedSourceIsRefused(String access) {
        refused(
                Imports.csv("sources.csv", "source_id,title,year,kind,access", "t-tax,税务名单,2024,REGISTRY," + access),
                RowNotice.ProtectedSource.class,
                new At("sources.csv", 2, "access", access));
    }

    @Test
    void missingValueIsNamedWithItsPlace() {
        refused(
                Imports.csv("firms.csv", FIRM_HEADER, "K1,,,990101,2024,t-source"),
                CellNotice.MissingValue.class,
                new At("firms.csv", 2, "name_zh", null));
    }

    @Test
    void missingColumnIsNamed() {
        refused(
                Imports.csv("firms.csv", "name_zh,as_of,source", "甲公司,2024,t-source"),
                FileNotice.MissingColumn.class,
                new At("firms.csv", 1, "seat_region", null));
    }

    @Test
    void chineseHeadingIsNamedAsTheFileHasIt() {
        refused(
                Imports.csv("firms.csv", "企业名称,注册地,截至日期,来源", "甲公司,无此地,2024,t-source"),
                RowNotice.UnknownReference.class,
                new At("firms.csv", 2, "注册地", "无此地"));
    }

    @Test
    void oneBadRowKeepsEveryFileOut() {
        refusedWith(
                List.of(
                        Imports.csv("firms.csv", FIRM_HEADER, "K1,,甲公司,990101,2024,t-source"),
                        Imports.csv(
                                "occupations.csv",
                                OCCUPATION_HEADER,
                                "K1,,T-ORE,990101,PRODUCING,CONFIRMED,1,2024,t-source",
                                "K1,,T-NONE,990101,PRODUCING,CONFIRMED,1,2024,t-source")),
                RowNotice.UnknownReference.class);
    }

    private Notice refused(Upload file, Class<? extends Notice> type, At at) {
        Notice notice = refusedWith(List.of(file), type);
        assertThat(notice.at()).isEqualTo(at);
        return notice;
    }

    private Notice refusedWith(List<Upload> files, Class<? extends Notice> type) {
        List<String> before = Imports.dump();
        long batches = Imports.number("MATCH (b:Batch) RETURN count(b)");
        long revision = revision();
        ImportReport report = importer.load(files, null, Consent.ACCEPT_WARNINGS);
        assertThat(report.status()).isEqualTo(ImportReport.Status.REJECTED);
        assertThat(report.batch()).isNull();
        assertThat(Imports.dump()).isEqualTo(before);
        assertThat(Imports.number("MATCH (b:Batch) RETURN count(b)")).isEqualTo(batches);
        assertThat(revision()).isEqualTo(revision);
        List<Notice> errors = Imports.notices(report).stream()
                .filter(n -> n.severity() == Notice.Severity.ERROR)
                .toList();
        assertThat(errors).as(errors::toString).singleElement().isInstanceOf(type);
        return errors.get(0);
    }

    // ---- accepted

    @Test
    void gbkFileMeansTheSameAsItsUtf8Form() {
        String text = FIRM_HEADER + "\nK1,,甲公司镕,990101,2024,t-source\n";
        Imports.load(importer, List.of(new Upload("firms.csv", text.getBytes(Charset.forName("GBK")))));
        List<String> once = Imports.dump();
        ImportReport again = importer.load(
                List.of(new Upload("firms.csv", text.getBytes(StandardCharsets.UTF_8))), null, Consent.ACCEPT_WARNINGS);
        assertThat(again.status()).isEqualTo(ImportReport.Status.ALREADY_IMPORTED);
        assertThat(Imports.dump()).isEqualTo(once);
        assertThat(Imports.run("MATCH (f:Firm) RETURN f.name AS name", Map.of()))
                .singleElement()
                .satisfies(r -> assertThat(r.get("name").asString()).isEqualTo("甲公司镕"));
    }

    @Test
    void sameFilesTwiceChangeNothing() {
        List<Upload> files = firmsAndOccupations();
        ImportReport first = Imports.load(importer, files);
        List<String> once = Imports.dump();
        long batches = Imports.number("MATCH (b:Batch) RETURN count(b)");
        ImportReport second = Imports.load(importer, files);
        assertThat(second.status()).isEqualTo(ImportReport.Status.ALREADY_IMPORTED);
        assertThat(second.revision()).isEqualTo(first.revision());
        assertThat(second.batch()).isEqualTo(first.batch());
        assertThat(Imports.number("MATCH (b:Batch) RETURN count(b)")).isEqualTo(batches);
        assertThat(Imports.dump()).isEqualTo(once);
    }

    @Test
    void checkingWritesNothing() {
        List<String> before = Imports.dump();
        ImportReport report = importer.load(firmsAndOccupations(), null, Consent.CHECK_ONLY);
        assertThat(report.status()).isEqualTo(ImportReport.Status.CHECKED);
        assertThat(Imports.dump()).isEqualTo(before);
    }

    @Test
    void orderOfTwoFilesDoesNotMatter() {
        Upload one = Imports.csv(
                "occupations-1.csv",
                OCCUPATION_HEADER,
                "甲公司,甲公司,T-ORE,990101,PRODUCING,CONFIRMED,100,2023-06-01,t-source",
                "乙公司,乙公司,T-ORE,990102,PRODUCING,CONFIRMED,300,2024,t-source");
        Upload other = Imports.csv(
                "occupations-2.csv",
                OCCUPATION_HEADER,
                "甲公司,甲公司,T-ORE,990101,PRODUCING,CONFIRMED,200,2024-06-01,t-source",
                "甲公司,甲公司,T-CON,990101,PRODUCING,CONFIRMED,50,2024-06-01,t-source");
        sameGraphInEitherOrder(one, other);
    }

    @Test
    void orderOfTotalsDoesNotMatter() {
        Upload one = Imports.csv(
                "region_totals-1.csv", "region,year,basis,total,source", "990000,2024,OUTPUT,1000,t-source");
        Upload other = Imports.csv(
                "region_totals-2.csv", "region,year,basis,total,source", "990000,2024,EMPLOYEES,500,t-source");
        sameGraphInEitherOrder(one, other);
        assertThat(Imports.run(
                                "MATCH (c:Cell {key: 'TOTAL|990000|*|2024'}) RETURN c.out AS out, c.emp AS emp",
                                Map.of())
                        .get(0)
                        .asMap())
                .containsEntry("out", 1000.0)
                .containsEntry("emp", 500.0);
    }

    @Test
    void orderOfRevenueAndOccupationDoesNotMatter() {
        Upload firms = Imports.csv(
                "firms.csv",
                "uscc,name_zh,seat_region,revenue,as_of,source",
                "915101008718060690,甲公司,990101,5000,2024,t-source");
        Upload occupations = Imports.csv(
                "occupations.csv",
                OCCUPATION_HEADER,
                "915101008718060690,甲公司,T-ORE,990101,PRODUCING,CONFIRMED,100,2024,t-source");
        sameGraphInEitherOrder(firms, occupations);
        assertThat(Imports.number("MATCH (c:Cell {key: 'COUNTY|990101|T-ORE|2024'}) RETURN c.nAbove"))
                .isEqualTo(1);
    }

    private void sameGraphInEitherOrder(Upload one, Upload other) {
        String[] arrival = {
            "batchId",
            "batchIds",
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
        Imports.load(importer, List.of(one));
        Imports.load(importer, List.of(other));
        List<String> oneFirst = Imports.dump(arrival);
        Imports.loadShortChain(importer);
        Imports.load(importer, List.of(other));
        Imports.load(importer, List.of(one));
        same(Imports.dump(arrival), oneFirst);
        Imports.loadShortChain(importer);
        List<Upload> together = new ArrayList<>(List.of(one, other));
        Collections.reverse(together);
        Imports.load(importer, together);
        same(Imports.dump(arrival), oneFirst);
    }

    /** Says only where two graphs differ. */
    private static void same(List<String> graph, List<String> expected) {
        List<String> more = new ArrayList<>(graph);
        more.removeAll(expected);
        List<String> less = new ArrayList<>(expected);
        less.removeAll(graph);
        assertThat(more).as("beyond %s", less).isEmpty();
        assertThat(graph).hasSameSizeAs(expected);
        assertThat(less).isEmpty();
    }

    private static List<Upload> firmsAndOccupations() {
        return List.of(
                Imports.csv(
                        "firms.csv",
                        FIRM_HEADER,
                        "K1,915101008718060690,甲公司,990101,2024,t-source",
                        "K2,,乙公司,990102,2024,t-source"),
                Imports.csv(
                        "occupations.csv",
                        OCCUPATION_HEADER,
                        "915101008718060690,,T-ORE,990101,PRODUCING,CONFIRMED,10,2024,t-source",
                        "K1,,T-CON,990101,PRODUCING,CONFIRMED,20,2024,t-source",
                        "乙公司,,T-ORE,990102,PRODUCING,CONFIRMED,30,2024,t-source"));
    }

    @Test
    void occupationsFindTheirFirmByCodeByKeyAndByName() {
        Imports.load(importer, firmsAndOccupations());
        assertThat(Imports.run(
                        "MATCH (f:Firm)-[o:OCCUPIES]->(l:Link) RETURN f.name AS firm, l.code AS link, o.output AS output "
                                + "ORDER BY output",
                        Map.of()))
                .extracting(r -> r.get("firm").asString() + " " + r.get("link").asString())
                .containsExactly("甲公司 T-ORE", "甲公司 T-CON", "乙公司 T-ORE");
        assertThat(Imports.number("MATCH (f:Firm) RETURN count(f)")).isEqualTo(2);
        assertThat(Imports.number("MATCH (c:Cell {key: 'CITY|990100|T-ORE|2024'}) RETURN c.n"))
                .isEqualTo(2);
        assertThat(Imports.number("MATCH (c:Cell {key: 'NATION|000000|T-ORE|2024'}) RETURN toInteger(c.out)"))
                .isEqualTo(40);
    }

    @Test
    void invalidCodeOfAFirmIsAWarningThatAsksForConsent() {
        Upload firms = Imports.csv("firms.csv", FIRM_HEADER, "K1,915101008718060691,甲公司,990101,2024,t-source");
        ImportReport careful = importer.load(List.of(firms), null, Consent.WRITE_IF_CLEAN);
        assertThat(careful.status()).isEqualTo(ImportReport.Status.REJECTED);
        assertThat(Imports.notices(careful)).hasAtLeastOneElementOfType(FirmNotice.InvalidUscc.class);
        Imports.load(importer, List.of(firms));
        assertThat(Imports.number("MATCH (f:Firm) WHERE f.uscc IS NULL RETURN count(f)"))
                .isEqualTo(1);
    }

    // ---- what an import may say of a verdict

    @ParameterizedTest
    @ValueSource(strings = {"TALKS", "SIGNED"})
    void signedProjectChangesNoVerdictAndShowsAsInTransit(String phase) {
        Map<LinkCode, LinkStatus> before = statuses("990101");
        Imports.load(
                importer,
                List.of(
                        Imports.csv(
                                "projects.csv",
                                "project,name_zh,region,phase,investor,investment,output,as_of,source",
                                "P1,项目,990101," + phase + ",甲公司,100,200,2024,t-source"),
                        Imports.csv("project_links.csv", "project,link,source", "P1,T-CON,t-source")));
        assertThat(statuses("990101")).isEqualTo(before);
        assertThat(diagnoses
                        .find(new RegionCode("990101"), new ChainCode("short"), null)
                        .orElseThrow()
                        .transit(new LinkCode("T-CON")))
                .hasSize(1);
        assertThat(Imports.number("MATCH (c:Cell) RETURN count(c)")).isZero();
    }

    @Test
    void oneKnownFirmAtLowCoverageIsUngradedNeverWeak() {
        Imports.load(
                importer,
                List.of(
                        Imports.csv("coverage.csv", "region,chain,ic,as_of,source", "990101,short,0.1,2024,t-source"),
                        Imports.csv(
                                "occupations.csv",
                                OCCUPATION_HEADER,
                                "甲公司,甲公司,T-CON,990101,PRODUCING,CONFIRMED,10,2024,t-source")));
        assertThat(statuses("990101"))
                .containsEntry(new LinkCode("T-CON"), LinkStatus.UNGRADED)
                .containsEntry(new LinkCode("T-ORE"), LinkStatus.UNKNOWN)
                .containsEntry(new LinkCode("T-SLAG"), LinkStatus.UNKNOWN);
    }

    @Test
    void declaredHighCoverageMakesAbsent() {
        Imports.load(
                importer,
                List.of(Imports.csv("coverage.csv", "region,chain,ic,as_of,source", "990101,short,0.9,2024,t-source")));
        assertThat(statuses("990101"))
                .containsOnly(
                        Map.entry(new LinkCode("T-ORE"), LinkStatus.ABSENT),
                        Map.entry(new LinkCode("T-CON"), LinkStatus.ABSENT),
                        Map.entry(new LinkCode("T-SLAG"), LinkStatus.ABSENT));
        assertThat(statuses("990102")).containsEntry(new LinkCode("T-ORE"), LinkStatus.UNKNOWN);
    }

    private Map<LinkCode, LinkStatus> statuses(String region) {
        Map<LinkCode, LinkStatus> statuses = new java.util.HashMap<>();
        diagnoses
                .find(new RegionCode(region), new ChainCode("short"), null)
                .orElseThrow()
                .links()
                .forEach((LinkCode link, LinkDiagnosis d) ->
                        statuses.put(link, d.judgement().status()));
        return statuses;
    }

    private static long revision() {
        return Imports.number("MATCH (d:Dataset) RETURN d.revision");
    }
}
