/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.lianpu.intake.Imports;
import org.lianpu.intake.reading.Upload;

/**
 * Thirty-six made-up cities of one province in a chain of twenty-four links, enough for the size rule, and what must come of them. In each
 * pair with output two firms share it, but for those where one firm has it all: these count in the totals and prove no specialisation. The
 * last city's list is said to be thin.
 */
final class ManyCities {
    static final int CITIES = 36;
    static final int LINKS = 24;
    static final int YEAR = 2024;
    private static final String HEAD_OF_FIRMS = "firm_key,uscc,name_zh,seat_region,as_of,source";
    private static final String HEAD_OF_OCCUPATIONS = "firm,link,region,phase,evidence,output,as_of,source";

    final double[][] outputs = new double[CITIES][LINKS];
    private final boolean[][] alone = new boolean[CITIES][LINKS];

    ManyCities(long seed) {
        Random random = new Random(seed);
        for (int c = 0; c < CITIES; c++) {
            for (int l = 0; l < LINKS; l++) {
                double reach = 3.0 * c / CITIES - 2.0 * l / LINKS + random.nextGaussian();
                outputs[c][l] = reach > 0 ? 2 * Math.rint(100 * Math.exp(reach + random.nextGaussian())) : 0;
                alone[c][l] = random.nextInt(6) == 0;
            }
        }
    }

    static String city(int c) {
        return String.valueOf(990_000 + 100 * (c + 1));
    }

    static String link(int l) {
        return String.format(java.util.Locale.ROOT, "T-L%02d", l);
    }

    /** {@return the space that follows from the numbers above, by places in this order} */
    ProductSpace expected() {
        return ProductSpace.of(
                advantage().specialisation((c, l) -> !alone[c][l] && c < CITIES - 1), new SizeRule(30, 20));
    }

    Advantage advantage() {
        return Advantage.of(new ActivityMatrix(
                IntStream.range(0, CITIES).mapToObj(ManyCities::city).toList(),
                IntStream.range(0, LINKS).mapToObj(ManyCities::link).toList(),
                outputs));
    }

    /** {@return a pair whose quotient is at least 1, with one firm only} */
    int[] aloneAboveOne() {
        BitSet raw = new BitSet();
        for (int c = 0; c < CITIES - 1; c++) {
            for (int l = 0; l < LINKS; l++) {
                raw.set(
                        c * LINKS + l,
                        alone[c][l] && advantage().specialisation().at(c, l));
            }
        }
        return new int[] {raw.nextSetBit(0) / LINKS, raw.nextSetBit(0) % LINKS};
    }

    List<Upload> files() {
        List<Upload> files = new ArrayList<>(List.of(
                Imports.csv("sources.csv", "source_id,title,year,kind,access", "t-source,测试来源,2024,REGISTRY,PUBLIC"),
                Imports.csv("chains.csv", "chain,version,name_zh,name_en,source", "long,1,长链,Long,t-source")));
        List<String> regions = new ArrayList<>(List.of(
                "region,name_zh,level,parent,constructed,source",
                "000000,全国,NATION,,no,t-source",
                "990000,示例省,PROVINCE,000000,yes,t-source"));
        List<String> coverage =
                new ArrayList<>(List.of("region,chain,link,ic,as_of,source", "000000,long,,0.9,2024,t-source"));
        coverage.add(city(CITIES - 1) + ",long,,0.2,2024,t-source");
        List<String> firms = new ArrayList<>(List.of(HEAD_OF_FIRMS));
        List<String> occupations = new ArrayList<>(List.of(HEAD_OF_OCCUPATIONS));
        for (int c = 0; c < CITIES; c++) {
            regions.add(city(c) + ",示例" + c + "市,CITY,990000,yes,t-source");
            for (int f = 0; f < 2; f++) {
                firms.add("F" + c + "-" + f + ",,企业" + c + "之" + f + "," + city(c) + ",2024,t-source");
                for (int l = 0; l < LINKS; l++) {
                    if (outputs[c][l] > 0 && (f == 0 || !alone[c][l])) {
                        occupations.add("F" + c + "-" + f + "," + link(l) + "," + city(c) + ",PRODUCING,CONFIRMED,"
                                + (alone[c][l] ? outputs[c][l] : outputs[c][l] / 2) + ",2024,t-source");
                    }
                }
            }
        }
        files.add(csv("regions.csv", regions));
        files.add(csv("coverage.csv", coverage));
        files.add(csv("firms.csv", firms));
        files.add(csv("occupations.csv", occupations));
        structure(files);
        return files;
    }

    /** Each link is made from the one before it; a service and something bought anywhere belong to the chain too. */
    private static void structure(List<Upload> files) {
        List<String> links = new ArrayList<>(List.of(
                "link,name_zh,name_en,kind,unit,exogenous,source",
                "T-SERVICE,测试服务,Service,SERVICE,次,no,t-source",
                "T-POWER,测试用电,Power,MATERIAL,度,yes,t-source"));
        List<String> members = new ArrayList<>(
                List.of("chain,link,stage,core", "long,T-SERVICE,SERVICE,no", "long,T-POWER,UPSTREAM,no"));
        List<String> routes = new ArrayList<>(List.of("route,link,name_zh,name_en,source"));
        List<String> yields = new ArrayList<>(List.of("route,link,primary,source"));
        List<String> needs = new ArrayList<>(List.of("route,link,essential,source"));
        for (int l = 0; l < LINKS; l++) {
            links.add(link(l) + ",环节" + l + ",Link " + l + ",STAGE,吨,no,t-source");
            members.add("long," + link(l) + ",MIDSTREAM,yes");
            routes.add("r-" + l + "," + link(l) + ",路线" + l + ",Route " + l + ",t-source");
            yields.add("r-" + l + "," + link(l) + ",yes,t-source");
            if (l > 0) {
                needs.add("r-" + l + "," + link(l - 1) + ",yes,t-source");
            }
        }
        files.add(csv("links.csv", links));
        files.add(csv("chain_links.csv", members));
        files.add(csv("routes.csv", routes));
        files.add(csv("route_yields.csv", yields));
        files.add(csv("route_needs.csv", needs));
    }

    private static Upload csv(String name, List<String> lines) {
        return Imports.csv(name, lines.toArray(String[]::new));
    }

    /** {@return one more firm in a city and link, of so much output} */
    static List<Upload> another(int city, int link, double output) {
        return List.of(
                Imports.csv("firms.csv", HEAD_OF_FIRMS, "X-1,,新企业," + city(city) + ",2024,t-source"),
                Imports.csv(
                        "occupations.csv",
                        HEAD_OF_OCCUPATIONS,
                        "X-1," + link(link) + "," + city(city) + ",PRODUCING,CONFIRMED," + output + ",2024,t-source"));
    }
}
