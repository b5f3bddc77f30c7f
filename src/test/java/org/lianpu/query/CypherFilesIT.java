/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianpu.LianpuIT;
import org.lianpu.TestDatabase;
import org.lianpu.intake.Examples;
import org.lianpu.intake.Importer;
import org.lianpu.intake.Imports;
import org.lianpu.intake.reading.Upload;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database says of every Cypher file, with the samples loaded: it has nothing to warn of, and finds its way by index. */
@LianpuIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CypherFilesIT {
    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @BeforeAll
    void load() {
        Imports.loadSamples(importer);
        Imports.load(importer, Examples.files());
        // Columns that no sample fills; handed in twice with other values and dates, so that cells have a previous
        // slot.
        for (int output : new int[] {100, 200}) {
            Imports.load(importer, rareColumns(output));
        }
        // Two records that are one firm, and one of which a person has to say whether it is.
        Imports.load(
                importer,
                List.of(Imports.csv(
                        "firms.csv",
                        "uscc,firm_key,name_zh,former_names,seat_region,as_of,source",
                        "91350100M000100Y43,T-2,成都华瑞测试钛业有限公司,成都旧名钛业有限公司,990101,2024,ex-constructed",
                        ",T-3,成都华瑞测试钛业有限公司,,990101,2023,ex-constructed",
                        ",T-4,成都华瑞测试钛业股份有限公司,,990101,2023,ex-constructed")));
        Imports.run("MATCH (d:Dataset) SET d.identityDue = true REMOVE d.identityDue", Map.of());
        // What only a snapshot, or a publication that died, leaves behind.
        Imports.run(
                "CREATE (:Batch {id: 't', status: 'UNDONE', snapshotOf: 's', snapshotAsOf: '2024', snapshotKinds: ['firms'], dirty: true})",
                Map.of());
        // The samples are too few for anything to be related.
        Imports.run("""
                        MATCH (a:Link {code: 'TI-CON'})
                        MATCH (b:Link {code: 'TI-SLAG'})
                        MERGE (a)-[r:RELATED_TO {level: 'CITY', year: 2024}]->(b)
                        SET r.phi = 0.5, r.revision = 0
                        """, Map.of());
    }

    private static List<Upload> rareColumns(int output) {
        return List.of(
                Imports.csv(
                        "links.csv",
                        "link,name_zh,name_en,kind,unit,source",
                        "T-RARE,测试服务,Test service,SERVICE,次,ex-constructed"),
                Imports.csv("chain_links.csv", "chain,link,stage,weight", "titanium,T-RARE,SERVICE,0.5"),
                Imports.csv(
                        "endowments.csv",
                        "region,resource,reserve,nat_share,as_of,source",
                        "990100,RS-VTM,1,0.01,2024,ex-constructed"),
                Imports.csv(
                        "firms.csv",
                        "firm_key,uscc,name_zh,seat_region,revenue,as_of,source",
                        "T-1,915101008718060690,测试企业,990101," + output + ",2024-0" + output / 100 + ",ex-constructed"),
                Imports.csv(
                        "occupations.csv",
                        "firm,link,region,phase,evidence,output,employees,since,capacity,capacity_unit,as_of,source",
                        "T-1,TI-CON,990101,PRODUCING,CONFIRMED," + output + ",10,2020,1,吨,2024-0" + output / 100
                                + ",ex-constructed"),
                Imports.csv(
                        "products.csv",
                        "firm,product,role,as_of,source",
                        "T-1,四氯化钛,MAIN,2024-0" + output / 100 + ",ex-constructed"),
                Imports.csv(
                        "projects.csv",
                        "project,name_zh,region,phase,phase_date,investor,investment,output,as_of,source",
                        "T-PROJECT,测试项目,990101,SIGNED,2024-01-01,测试企业,1,1,2024,ex-constructed"),
                Imports.csv(
                        "verification.csv",
                        "region,chain,link,answer,count,firms,basis,unit,as_of,source",
                        "990101,titanium,TI-MILL,YES,1,测试钛材企业,测试,测试,2024,ex-constructed"),
                Imports.csv(
                        "determinations.csv",
                        "region,chain,link,verdict,reason,unit,as_of,until,source",
                        "990101,titanium,TI-MILL,WEAK,测试,测试,2024,2099-12-31,ex-constructed"));
    }

    static Stream<String> files() {
        return CypherText.all().map(CypherText::name);
    }

    @ParameterizedTest
    @MethodSource("files")
    void databaseHasNothingToWarnOf(String name) {
        assertThat(explain(name).gqlStatusObjects().stream()
                        .filter(GqlNotification.class::isInstance)
                        .map(s -> s.gqlStatus() + " " + s.statusDescription()))
                .isEmpty();
    }

    /** DESIGN §8: the relationship index gives the order; a list of 20 must not sort half a million firms. */
    @Test
    void strongestFirmsComeFromTheIndexInOrder() {
        Plan plan = explain("firm/firms-in-link").plan();
        assertThat(operators(plan)).noneMatch(o -> o.startsWith("Top") || o.startsWith("PartialTop"));
        Plan limit = find(plan, "Limit");
        assertThat(operators(limit))
                .noneMatch(o -> o.contains("Sort") || o.contains("Top"))
                .anyMatch(o -> o.contains("RelationshipIndexSeek"));
    }

    @ParameterizedTest
    @CsvSource({
        "presence/cells-by-key,NodeUniqueIndexSeek",
        "presence/cells-of-level,NodeIndexSeek",
        "presence/years-of-chain,NodeIndexSeek",
        "presence/coverage-of-region,NodeIndexSeek",
        "relatedness/forget-related-links,RelationshipIndexSeek",
        "relatedness/write-related-links,NodeUniqueIndexSeek",
        "firm/firms-in-link-of-region,RelationshipIndexSeek",
        "firm/statements-on-link,NodeIndexSeek",
        "chain/members-of-chain,NodeUniqueIndexSeek",
        "chain/routes-of-chain,NodeUniqueIndexSeek",
        "query/revision,NodeUniqueIndexSeek",
        "intake/facts-of-cells,RelationshipIndexSeek",
        "intake/cells-of-places,NodeIndexSeek",
        "intake/claims-of-subjects,NodeIndexSeek",
        "publish/known-firms-with-claims,NodeUniqueIndexSeek",
        "publish/put-occupations,NodeUniqueIndexSeek",
        "intake/write-claims,NodeUniqueIndexSeek",
        "publish/create-firms,NodeUniqueIndexSeek",
        "publish/update-firms,NodeUniqueIndexSeek",
        "intake/publish-cells,NodeUniqueIndexSeek",
        "intake/claims-first-said-by-batch,NodeIndexSeek",
        "intake/claims-of-subjects-by-source,NodeIndexSeek",
        "intake/known-firms,NodeIndexSeek",
        "intake/revert-cells,NodeIndexSeek",
        "intake/unpublished-batches,NodeIndexSeek",
        "intake/begin-batch,NodeUniqueIndexSeek"
    })
    void whatGrowsIsSoughtByIndexNeverScanned(String name, String seek) {
        List<String> operators = operators(explain(name).plan());
        assertThat(operators).anyMatch(o -> o.startsWith(seek) || o.contains(seek));
        List<String> scans = new ArrayList<>(operators);
        scans.removeIf(o -> !o.contains("AllNodesScan") && !o.contains("LabelScan") && !o.contains("TypeScan"));
        assertThat(scans).isEmpty();
    }

    static Stream<String> views() {
        return files().filter(f -> f.startsWith("intake/view-") || f.startsWith("intake/unview-"));
    }

    /** A view is written for each row of millions: whatever it speaks of is found by key. */
    @ParameterizedTest
    @MethodSource("views")
    void viewsNeverScan(String name) {
        assertThat(operators(explain(name).plan()))
                .noneMatch(o -> o.contains("AllNodesScan") || o.contains("LabelScan") || o.contains("TypeScan"));
    }

    private static ResultSummary explain(String name) {
        CypherText file = CypherText.get(name);
        return TestDatabase.driver()
                .executableQuery("EXPLAIN " + file.text())
                .withParameters(file.sample())
                .execute()
                .summary();
    }

    private static Plan find(Plan plan, String operator) {
        return stream(plan)
                .filter(p -> p.operatorType().startsWith(operator))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + operator + " in " + operators(plan)));
    }

    private static List<String> operators(Plan plan) {
        return stream(plan).map(p -> p.operatorType() + " " + details(p)).toList();
    }

    private static String details(Plan plan) {
        return String.valueOf(Map.copyOf(plan.arguments()).get("Details"));
    }

    private static Stream<Plan> stream(Plan plan) {
        return Stream.concat(
                Stream.of(plan), plan.children().stream().map(p -> (Plan) p).flatMap(CypherFilesIT::stream));
    }
}
