/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.lianpu.TestDatabase;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.reading.Upload;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** What database tests hand in, and what they look up in the graph. */
public final class Imports {
    /** A nation, a province with two cities, and three counties; all made up. */
    public static final List<String> REGIONS = List.of(
            "region,name_zh,level,parent,constructed,source",
            "000000,全国,NATION,,no,t-source",
            "990000,示例省,PROVINCE,000000,yes,t-source",
            "990100,示例市,CITY,990000,yes,t-source",
            "990101,示例县,COUNTY,990100,yes,t-source",
            "990102,示例区,COUNTY,990100,yes,t-source",
            "990200,另一市,CITY,990000,yes,t-source",
            "990201,另一县,COUNTY,990200,yes,t-source");

    /** A chain of three steps: ore → concentrate → slag. */
    private static final Map<String, List<String>> CHAIN = new TreeMap<>(Map.of(
            "sources",
            List.of("source_id,title,year,kind,access", "t-source,测试来源,2024,REGISTRY,PUBLIC"),
            "regions",
            REGIONS,
            "chains",
            List.of("chain,version,name_zh,name_en,source", "short,1,短链,Short,t-source"),
            "links",
            List.of(
                    "link,name_zh,name_en,kind,unit,source",
                    "T-ORE,测试矿,Ore,STAGE,吨,t-source",
                    "T-CON,测试精矿,Concentrate,STAGE,吨,t-source",
                    "T-SLAG,测试渣,Slag,STAGE,吨,t-source"),
            "chain_links",
            List.of(
                    "chain,link,stage,core",
                    "short,T-ORE,UPSTREAM,yes",
                    "short,T-CON,UPSTREAM,yes",
                    "short,T-SLAG,MIDSTREAM,yes"),
            "routes",
            List.of(
                    "route,link,name_zh,name_en,source",
                    "r-ore,T-ORE,采矿,Mining,t-source",
                    "r-con,T-CON,选矿,Dressing,t-source",
                    "r-slag,T-SLAG,熔炼,Smelting,t-source"),
            "route_needs",
            List.of("route,link,essential,source", "r-con,T-ORE,yes,t-source", "r-slag,T-CON,yes,t-source"),
            "route_yields",
            List.of(
                    "route,link,primary,source",
                    "r-ore,T-ORE,yes,t-source",
                    "r-con,T-CON,yes,t-source",
                    "r-slag,T-SLAG,yes,t-source")));

    /** Higher for each class than for any before it: what the application keeps in memory per revision stays apart. */
    private static final AtomicLong REVISION = new AtomicLong();

    private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Imports() {}

    /** {@return a valid code of a made-up firm, one for each number up to 999 999} */
    public static String uscc(int number) {
        String organisation = String.format("MA%06d", number);
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Character.digit(organisation.charAt(i), 36) * weights[i];
        }
        String code = "91990101" + organisation + "0123456789X0".charAt(11 - sum % 11);
        int weight = 1;
        int total = 0;
        for (int i = 0; i < code.length(); i++) {
            total += CODE_CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code + CODE_CHARACTERS.charAt((31 - total % 31) % 31);
    }

    /** {@return a UTF-8 file of these lines} */
    public static Upload csv(String name, String... lines) {
        return new Upload(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Empties the graph and begins at a revision that was never used. */
    public static void beginAnew() {
        TestDatabase.wipe();
        run(
                "MATCH (d:Dataset) SET d.revision = $revision, d.publisher = null, d.publisherUntil = null",
                Map.of("revision", REVISION.addAndGet(100_000)));
    }

    /** {@return the files of a chain of three links and seven regions, all made up} */
    public static List<Upload> shortChain() {
        List<Upload> files = new ArrayList<>();
        CHAIN.forEach((table, lines) -> files.add(csv(table + ".csv", lines.toArray(String[]::new))));
        return files;
    }

    /** Puts into an emptied graph what {@link #shortChain()} gives. */
    public static void loadShortChain(Importer importer) {
        beginAnew();
        load(importer, shortChain());
    }

    /** Puts into an emptied graph what the first start puts in. */
    public static void loadSamples(Importer importer) {
        beginAnew();
        List<Upload> structure = new ArrayList<>(Samples.files("reference"));
        structure.addAll(Samples.files("chains"));
        load(importer, structure);
        load(importer, Samples.files("examples"));
    }

    /** Imports files and expects that to succeed. */
    public static ImportReport load(Importer importer, List<Upload> files) {
        ImportReport report = importer.load(files, null, Consent.ACCEPT_WARNINGS);
        assertThat(report.status())
                .as(() -> notices(report).toString())
                .isIn(ImportReport.Status.IMPORTED, ImportReport.Status.ALREADY_IMPORTED);
        return report;
    }

    /** {@return the notices with their places, errors first} */
    public static List<Notice> notices(ImportReport report) {
        return report.notices().groups().stream()
                .flatMap(g -> g.kept().stream())
                .toList();
    }

    public static List<Record> run(String query, Map<String, Object> parameters) {
        return run(TestDatabase.driver(), query, parameters);
    }

    /** A session of its own: what {@code executableQuery} remembers of a database does not hold for one made anew. */
    static List<Record> run(Driver driver, String query, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> tx.run(query, parameters).list());
        }
    }

    /** {@return the one number that a query returns} */
    public static long number(String query) {
        return run(query, Map.of()).get(0).get(0).asLong();
    }

    /**
     * {@return every node and relationship as one line of text, sorted: what two graphs must share to be the same}
     *
     * @param leaveOut properties that tell how the facts came, not what they are
     */
    public static List<String> dump(String... leaveOut) {
        return dump(TestDatabase.driver(), leaveOut);
    }

    /** {@return the same of the graph that this driver speaks to} */
    static List<String> dump(Driver driver, String... leaveOut) {
        Map<String, Object> parameters = Map.of("leaveOut", List.of(leaveOut));
        List<String> lines = new ArrayList<>();
        run(driver, """
                        MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Dataset AND NOT n:Batch AND NOT n:Verdict AND n.gone IS NULL
                        RETURN labels(n) AS labels, [k IN keys(n) WHERE NOT k IN $leaveOut | [k, n[k]]] AS properties
                        """, parameters)
                .forEach(r -> lines.add(r.get("labels").asList() + " "
                        + sorted(r.get("properties").asList(), leaveOut.length == 0)));
        run(driver, """
                        MATCH (a)-[r]->(b)
                        WHERE NOT a:__Neo4jMigration AND NOT a:Verdict
                        RETURN type(r) AS type, coalesce(a.id, a.key, a.code) AS a, coalesce(b.id, b.key, b.code) AS b,
                          [k IN keys(r) WHERE NOT k IN $leaveOut | [k, r[k]]] AS properties
                        """, parameters)
                .forEach(r -> lines.add(r.get("a").asString() + " "
                        + r.get("type").asString() + " " + r.get("b").asString() + " "
                        + sorted(r.get("properties").asList(), leaveOut.length == 0)));
        lines.sort(null);
        return lines;
    }

    private static List<String> sorted(List<Object> properties, boolean arrivalMatters) {
        return properties.stream()
                .map(pair -> arrivalMatters ? pair.toString() : withoutBatches(pair.toString()))
                .sorted()
                .toList();
    }

    /** Of when and by which batches a claim was said, only the dates: {@code [seen, [2024|b1, 2023|b2]]} becomes {@code seen 2023, 2024}. */
    private static String withoutBatches(String pair) {
        if (!pair.startsWith("[seen, ")) {
            return pair;
        }
        return "seen "
                + new java.util.TreeSet<>(List.of(
                                pair.substring(8, pair.length() - 2).split(", "))
                        .stream()
                        .map(s -> s.substring(0, s.indexOf('|')))
                        .toList());
    }
}
