/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianpu.LianpuApplication;
import org.lianpu.intake.batch.Undo;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.reading.Upload;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Making the database anew: the same graph as by the ordinary way, whatever stood in it before. Embedded only. */
class BulkIT {
    private static final String FIRMS = "firm_key,uscc,name_zh,seat_region,revenue,scope,as_of,source";
    private static final String OCCUPATIONS = "firm,link,region,phase,evidence,output,as_of,source";
    private static final List<String> ACTIONS =
            List.of("PRODUCING,CONFIRMED", "BUILDING,CONFIRMED", "PRODUCING,UNCERTAIN");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path dir;

    private ConfigurableApplicationContext start(String home) {
        return new SpringApplicationBuilder(LianpuApplication.class)
                .logStartupInfo(false)
                .run(
                        "--lianpu.home=" + dir.resolve(home),
                        "--server.port=0",
                        "--lianpu.bolt-port=0",
                        "--lianpu.samples=false",
                        "--lianpu.wait=true");
    }

    /** Firms, and what joins them to each other and to other things. */
    private static List<Upload> before() {
        List<Upload> files = new ArrayList<>(Imports.shortChain());
        files.add(Imports.csv("link_terms.csv", "link,term,kind,mode,source", "T-SLAG,测试渣,SCOPE,INCLUDE,t-source"));
        files.add(Imports.csv("firms.csv", FIRMS, firm(1, 2023), firm(2, 2023), firm(3, 2023)));
        files.add(Imports.csv("occupations.csv", OCCUPATIONS, occupation(1, 2023), occupation(2, 2023)));
        files.add(Imports.csv(
                "supplies.csv",
                "supplier,customer,link,year,value,source",
                code(1) + "," + code(2) + ",T-ORE,2023,50,t-source"));
        files.add(Imports.csv("products.csv", "firm,product,role,as_of,source", code(3) + ",测试渣,MAIN,2023,t-source"));
        files.add(Imports.csv(
                "clusters.csv", "cluster,name_zh,region,as_of,source", "t-cluster,测试集群,990101,2023,t-source"));
        files.add(Imports.csv("members.csv", "cluster,firm,as_of,source", "t-cluster," + code(1) + ",2023,t-source"));
        files.add(Imports.csv(
                "region_totals.csv", "region,year,basis,total,source", "990101,2023,EMPLOYEES,1000,t-source"));
        return files;
    }

    private static List<Upload> many() {
        List<String> firms = new ArrayList<>(List.of(FIRMS));
        List<String> occupations = new ArrayList<>(List.of(OCCUPATIONS));
        for (int i = 2; i < 200; i++) {
            firms.add(firm(i, 2024));
            if (i % 3 > 0) {
                occupations.add(occupation(i, 2024));
            }
        }
        // Known by its name only: who that is has to be found out either way.
        firms.add("K7,,测试7号公司,990102,,,2024,t-source");
        occupations.add("K7,T-SLAG,990102,PRODUCING,CONFIRMED,5,2024,t-source");
        return List.of(
                Imports.csv("firms.csv", firms.toArray(String[]::new)),
                Imports.csv("occupations.csv", occupations.toArray(String[]::new)),
                Imports.csv(
                        "supplies.csv",
                        "supplier,customer,link,year,value,source",
                        code(5) + "," + code(2) + ",T-CON,2024,70,t-source"));
    }

    private static String code(int number) {
        return Imports.uscc(number);
    }

    private static String firm(int i, int year) {
        String scope = i % 7 == 0 ? "测试渣冶炼；“测试”\\n贸易" : "";
        return "," + code(i) + ",测试" + i + "号公司,99010" + (1 + i % 2) + "," + 100 * i + "," + scope + "," + year
                + ",t-source";
    }

    private static String occupation(int i, int year) {
        String link = i % 2 == 0 ? "T-ORE" : "T-CON";
        return code(i) + "," + link + ",990" + (i % 5 == 0 ? "201" : "101") + "," + ACTIONS.get(i % 3) + "," + i + ","
                + year + ",t-source";
    }

    @Test
    void databaseMadeAnewHoldsWhatTheOrdinaryWayWouldHave() {
        List<String> ordinary;
        try (ConfigurableApplicationContext context = start("ordinary")) {
            Importer importer = context.getBean(Importer.class);
            Imports.load(importer, before());
            Imports.load(importer, many());
            ordinary = Imports.dump(context.getBean(Driver.class), BatchesIT.ARRIVAL);
        }
        try (ConfigurableApplicationContext context = start("anew")) {
            Importer importer = context.getBean(Importer.class);
            Driver driver = context.getBean(Driver.class);
            Imports.load(importer, before());
            List<String> first = Imports.dump(driver, BatchesIT.ARRIVAL);
            ImportReport report = importer.load(
                    ImportOrder.of(many(), Consent.ACCEPT_WARNINGS).inBulk(true), new Progress(), null);
            assertThat(report.status()).isEqualTo(ImportReport.Status.IMPORTED);
            assertThat(Imports.dump(driver, BatchesIT.ARRIVAL)).containsExactlyInAnyOrderElementsOf(ordinary);

            assertThat(importer.load(many(), null, Consent.ACCEPT_WARNINGS).status())
                    .isEqualTo(ImportReport.Status.ALREADY_IMPORTED);
            Undo undo = context.getBean(Undo.class);
            Imports.run(
                            driver,
                            "MATCH (b:Batch) WHERE b.revision > 1 RETURN b.id AS id ORDER BY b.revision DESC",
                            Map.of())
                    .stream()
                    .map(r -> r.get("id").asString())
                    .toList()
                    .forEach(id -> undo.undo(id, new Progress()));
            assertThat(Imports.dump(driver, BatchesIT.ARRIVAL)).containsExactlyInAnyOrderElementsOf(first);
        }
        try (ConfigurableApplicationContext context = start("anew")) {
            assertThat(Imports.run(context.getBean(Driver.class), "MATCH (f:Firm) RETURN count(f) AS n", Map.of()))
                    .singleElement()
                    .satisfies(r -> assertThat(r.get("n").asLong()).isEqualTo(3));
        }
    }
}
