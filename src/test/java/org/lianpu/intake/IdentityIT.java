/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianpu.LianpuIT;
import org.lianpu.intake.batch.Undo;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.reading.Upload;
import org.springframework.beans.factory.annotation.Autowired;

/** Firms that one list names with their code and another without are one firm, whatever came first; and two again when that is taken back. */
@LianpuIT
class IdentityIT {
    private static final String FIRMS = "uscc,firm_key,name_zh,seat_region,revenue,as_of,source";
    private static final String OCCUPATIONS = "firm,link,region,phase,evidence,output,as_of,source";
    private static final String SOURCES = "source_id,title,year,kind,access";
    private static final String CODE = "915101008718060690";
    private static final String NAME = "示例市华泰钛业有限公司";
    private static final String[] ARRIVAL = BatchesIT.ARRIVAL;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Undo undo;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private IdentityQuestions questions;

    @BeforeEach
    void begin() {
        Imports.loadShortChain(importer);
    }

    private static List<Upload> withCode() {
        return List.of(
                Imports.csv("sources.csv", SOURCES, "t-reg,名录,2024,REGISTRY,PUBLIC"),
                Imports.csv("firms.csv", FIRMS, CODE + ",," + NAME + ",990101,5000,2024,t-reg"),
                Imports.csv("occupations.csv", OCCUPATIONS, CODE + ",T-ORE,990101,PRODUCING,CONFIRMED,100,2024,t-reg"));
    }

    private static List<Upload> withoutCode() {
        return List.of(
                Imports.csv("sources.csv", SOURCES, "t-list,协会名单,2023,OFFICE,PUBLIC"),
                Imports.csv(
                        "firms.csv",
                        FIRMS,
                        ",L-1," + NAME + ",990101,,2023,t-list",
                        ",L-2,示例市东升矿业有限公司,990102,,2023,t-list"),
                Imports.csv(
                        "occupations.csv",
                        OCCUPATIONS,
                        "L-1,T-CON,990101,PRODUCING,CONFIRMED,7,2023,t-list",
                        "L-1,T-ORE,990101,PRODUCING,CONFIRMED,90,2023,t-list"),
                Imports.csv(
                        "supplies.csv",
                        "supplier,customer,link,year,value,as_of,source",
                        "L-2,L-1,T-ORE,2023,10,2023,t-list"));
    }

    @Test
    void twoListsMakeOneFirmInEitherOrderAndTwoWhenOneIsTakenBack() {
        String coded = batch(Imports.load(importer, withCode()));
        List<String> onlyCoded = dump();
        String loose = batch(Imports.load(importer, withoutCode()));
        List<String> both = dump();
        assertThat(Imports.number("MATCH (f:Firm) RETURN count(f)")).isEqualTo(2);
        assertThat(Imports.number("MATCH (:Firm {id: '" + CODE + "'})-[o:OCCUPIES]->() RETURN count(o)"))
                .isEqualTo(2);
        assertThat(Imports.number("MATCH (:Firm)-[s:SUPPLIES]->(:Firm {id: '" + CODE + "'}) RETURN count(s)"))
                .isEqualTo(1);
        assertThat(Imports.number("MATCH (c:Cell {level: 'COUNTY', regionCode: '990101', linkCode: 'T-ORE'})"
                        + " WHERE c.gone IS NULL RETURN max(c.n)"))
                .isEqualTo(1);

        undo.undo(loose, new Progress());
        assertThat(dump()).isEqualTo(onlyCoded);

        begin();
        Imports.load(importer, withoutCode());
        List<String> onlyLoose = dump();
        Imports.load(importer, withCode());
        assertThat(dump()).isEqualTo(both);
        undo.undo(coded, new Progress());
        assertThat(dump()).isEqualTo(onlyLoose);
    }

    @Test
    void aPersonSplitsAndJoinsAndIsNotAskedAgain() {
        Imports.load(importer, withCode());
        Imports.load(importer, withoutCode());
        List<String> both = dump();
        String other = Imports.run("MATCH (r:FirmRecord {firmKey: 'L-1'}) RETURN r.id AS id", Map.of())
                .get(0)
                .get("id")
                .asString();
        String decision = batch(Imports.load(importer, decision("L-1", CODE, "no")));
        assertThat(Imports.number("MATCH (f:Firm) RETURN count(f)")).isEqualTo(3);
        assertThat(Imports.number("MATCH (:Firm {id: '" + other + "'})<-[s:SUPPLIES]-(:Firm) RETURN count(s)"))
                .isEqualTo(1);
        assertThat(Imports.number("MATCH (q:IdentityQuestion) RETURN count(q)")).isZero();
        undo.undo(decision, new Progress());
        assertThat(dump()).isEqualTo(both);
    }

    @Test
    void whatRulesCannotSettleIsAskedAndTheAnswerCounts() {
        Imports.load(importer, withCode());
        List<Upload> variant = List.of(
                Imports.csv("sources.csv", SOURCES, "t-list,协会名单,2023,OFFICE,PUBLIC"),
                Imports.csv("firms.csv", FIRMS, ",L-9,示例市华泰钛业股份有限公司,990101,,2023,t-list"),
                Imports.csv("occupations.csv", OCCUPATIONS, "L-9,T-ORE,990101,PRODUCING,CONFIRMED,7,2023,t-list"));
        Imports.load(importer, variant);
        var open = questions.list(0, 10);
        assertThat(open.total()).isEqualTo(1);
        var question = open.questions().get(0);
        assertThat(question.weight()).isEqualTo(1);
        List<String> asked = dump();
        ImportReport report = questions.answer(question.id(), true, "更名", "市场监管局");
        assertThat(report.status())
                .as(() -> Imports.notices(report).toString())
                .isEqualTo(ImportReport.Status.IMPORTED);
        assertThat(Imports.number("MATCH (f:Firm) RETURN count(f)")).isEqualTo(1);
        assertThat(questions.list(0, 10).total()).isZero();
        undo.undo(batch(report), new Progress());
        assertThat(dump()).isEqualTo(asked);
    }

    /** Dirty lists: firms with and without code, variants of names, shuffled and split at random. */
    @Test
    void orderAndSplitDoNotMatter() {
        List<String> rows = dirtyRows(new Random(23), 60);
        Imports.load(importer, firms(rows));
        List<String> whole = dump();
        assertThat(Imports.number("MATCH (r:FirmRecord)-[:RESOLVED_TO]->(f:Firm) WHERE r.id <> f.id RETURN count(r)"))
                .isGreaterThan(10);
        assertThat(Imports.number("MATCH (q:IdentityQuestion) RETURN count(q)")).isGreaterThan(3);
        for (int seed = 1; seed <= 3; seed++) {
            List<String> shuffled = new ArrayList<>(rows);
            Random random = new Random(seed);
            Collections.shuffle(shuffled, random);
            begin();
            List<String> batches = new ArrayList<>();
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + 20 + random.nextInt(40));
                batches.add(batch(Imports.load(importer, firms(shuffled.subList(from, to)))));
                from = to;
            }
            assertThat(dump()).as("seed " + seed).isEqualTo(whole);
            undo.undo(batches.get(0), new Progress());
            Imports.load(importer, firms(rows));
            assertThat(dump())
                    .as("seed " + seed + " taken back and handed in again")
                    .isEqualTo(whole);
        }
    }

    private static List<String> dirtyRows(Random random, int firms) {
        String[] brands = {"华泰", "东升", "金鼎", "瑞丰"};
        String[] industries = {"钛业", "矿业", "纺织"};
        String[] regions = {"990101", "990102", "990201"};
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < firms; i++) {
            String name = (random.nextBoolean() ? "成都市" : "")
                    + brands[random.nextInt(brands.length)]
                    + (char) ('甲' + random.nextInt(3))
                    + industries[random.nextInt(industries.length)];
            String region = regions[random.nextInt(regions.length)];
            String full = name + (random.nextInt(4) == 0 ? "股份有限公司" : "有限公司");
            if (random.nextInt(3) > 0) {
                rows.add(code(i) + ",," + full + "," + region + "," + i + ",2024,t-list");
            }
            if (random.nextInt(3) > 0) {
                rows.add(",K-" + i + "," + name + "有限公司," + region + ",,2023,t-list");
            }
        }
        return rows;
    }

    private static String code(int number) {
        String body = String.format("91510100MA6%05d", number);
        for (char organisation : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                String code = body + organisation + check;
                if (org.lianpu.firm.Uscc.find(code).isPresent()) {
                    return code;
                }
            }
        }
        return Stream.<String>empty().findFirst().orElseThrow();
    }

    private static List<Upload> firms(List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(FIRMS));
        lines.addAll(rows);
        return List.of(
                Imports.csv("sources.csv", SOURCES, "t-list,名录,2024,REGISTRY,PUBLIC"),
                Imports.csv("firms.csv", lines.toArray(String[]::new)));
    }

    private static List<Upload> decision(String a, String b, String same) {
        return List.of(
                Imports.csv("sources.csv", SOURCES, "t-office,核实,2024,OFFICE,INTERNAL"),
                Imports.csv(
                        "firm_matches.csv",
                        "record_a,record_b,same,reason,unit,as_of,source",
                        a + "," + b + "," + same + ",已核,市场监管局,2024,t-office"));
    }

    private static List<String> dump() {
        return Imports.dump(ARRIVAL);
    }

    private static String batch(ImportReport report) {
        return String.valueOf(report.batch());
    }
}
