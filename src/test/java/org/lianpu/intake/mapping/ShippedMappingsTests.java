/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianpu.intake.notice.Notice;

/** The mappings under data-import/mappings on the files that they are for. Those stand beside the project in ../shared. */
class ShippedMappingsTests {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path MAPPINGS = Path.of("data-import", "mappings");
    private static final Path UNSEEN = Path.of("src", "test", "resources", "mapping", "unseen");

    private static Mapped map(Path mapping, Path first, Path... others) throws IOException {
        assumeThat(first).as("the file stands beside the project in ../shared").exists();
        Mapped.Sheet[] batch = new Mapped.Sheet[others.length + 1];
        batch[0] = Mapped.csv(first);
        for (int i = 0; i < others.length; i++) {
            batch[i + 1] = Mapped.csv(others[i]);
        }
        return Mapped.with(Files.readString(mapping), batch);
    }

    private static Set<String> values(Mapped mapped, String table, String column) {
        return mapped.cells(table).stream()
                .map(c -> c.getOrDefault(column, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertNoErrors(Mapped mapped) {
        assertThat(mapped.notices.count(Notice.Severity.ERROR))
                .as(() -> mapped.codes().toString())
                .isZero();
    }

    @Test
    void listedFirms() throws IOException {
        Path lists = SHARED.resolve("data/listed-firms");
        Mapped titanium = map(MAPPINGS.resolve("listed-titanium.yml"), lists.resolve("titanium_company_links.csv"));
        assertNoErrors(titanium);
        assertThat(titanium.cells("occupations").size() + titanium.codes().getOrDefault("skipped_row", 0L))
                .isEqualTo(35);
        assertThat(titanium.cells("occupations"))
                .contains(Map.of(
                        "firm",
                        "000629",
                        "firm_name",
                        "攀钢集团钒钛资源股份有限公司",
                        "link",
                        "钛精矿",
                        "region",
                        "四川",
                        "location",
                        "REGISTERED",
                        "phase",
                        "PRODUCING",
                        "evidence",
                        "UNCERTAIN",
                        "product",
                        "钛精矿",
                        "as_of",
                        "2019-12-31",
                        "source",
                        "lf-listed-titanium"));
        Mapped textile = map(MAPPINGS.resolve("listed-textile.yml"), lists.resolve("textile_company_links.csv"));
        assertNoErrors(textile);
        assertThat(textile.cells("occupations").size() + textile.codes().getOrDefault("skipped_row", 0L))
                .isEqualTo(370);
        assertThat(values(textile, "occupations", "link")).allMatch(link -> link.startsWith("TX-"));
        assertThat(values(textile, "occupations", "region")).doesNotContain("内蒙", "");
    }

    @Test
    void taiwanChains() throws IOException {
        Mapped mapped =
                map(MAPPINGS.resolve("taiwan-chains.yml"), SHARED.resolve("data/taiwan-chains/chain_companies.csv"));
        assertNoErrors(mapped);
        assertThat(mapped.cells("chains")).hasSize(28);
        // 320 pairs of layer and segment; where ► and ... stand for the segment, the layer is the link.
        assertThat(values(mapped, "links", "link")).hasSameSizeAs(values(mapped, "links", "name_zh"));
        assertThat(values(mapped, "links", "name_zh"))
                .noneMatch(n -> n.contains("►") || n.contains("..."))
                .contains("水泥·石灰石·黏土", "太空衛星科技·應用服務");
        assertThat(mapped.cells("firms")).hasSize(2375).allMatch(f -> "710000".equals(f.get("seat_region")));
        assertThat(values(mapped, "firms", "name_zh")).contains("中國建材");
        assertThat(values(mapped, "occupations", "region")).containsExactly("710000");
        assertThat(values(mapped, "occupations", "evidence")).containsExactly("UNCERTAIN");
        assertThat(mapped.cells("occupations").stream()
                        .filter(o -> !values(mapped, "links", "link").contains(o.get("link")))
                        .toList())
                .isEmpty();
        assertThat(mapped.notices("doubtful_value"))
                .extracting(n -> n.at().value())
                .contains("及相關鑽探設備", "(例如乙烯、丙烯、", "丁二烯、苯、酚等)", "醫療器材研發、設計、")
                .doesNotHaveDuplicates();
    }

    @Test
    void tyreChain() throws IOException {
        Path data = SHARED.resolve("data/tyre-chain");
        Path mapping = MAPPINGS.resolve("tyre-chain.yml");
        Path products = data.resolve("Product.csv");
        Mapped links = map(mapping, products);
        assertNoErrors(links);
        assertThat(links.cells("links")).hasSize(44);
        assertThat(values(links, "links", "output_zh")).contains("斜交轮胎");
        assertThat(values(links, "chain_links", "stage")).containsExactly("上游", "下游", "中游");
        Mapped edges = map(mapping, data.resolve("product_supply_edges.csv"), products);
        assertNoErrors(edges);
        assertThat(edges.cells("route_needs")).hasSize(52);
        assertThat(edges.notices("join_key_missing"))
                .extracting(Notice::severity)
                .containsOnly(Notice.Severity.WARNING);
        assertThat(edges.codes()).containsEntry("join_key_missing", 1125L - 132);
        Mapped firms = map(mapping, data.resolve("Company.csv"), products);
        assertNoErrors(firms);
        assertThat(firms.cells("firms")).hasSize(103);
        assertThat(values(firms, "occupations", "link")).isSubsetOf(values(links, "links", "link"));
        assertThat(values(firms, "products", "product")).hasSize(55);
        assertThat(values(firms, "occupations", "product")).hasSize(44);
        Mapped persons = map(mapping, data.resolve("Person.csv"));
        assertThat(persons.rows).isEmpty();
        assertThat(persons.codes()).containsOnlyKeys("file_not_mapped");
    }

    @Test
    void benchmarkFirms(@TempDir Path folder) throws IOException, InterruptedException {
        Path chain = SHARED.resolve("bench/chain.csv");
        generate(folder, 2_000);
        Path mapping = MAPPINGS.resolve("bench.yml");
        Mapped structure = map(mapping, chain, chain);
        assertNoErrors(structure);
        assertThat(structure.cells("links")).hasSize(47 + 24);
        assertThat(structure.cells("chain_links")).hasSize(47 + 24);
        assertThat(structure.cells("routes")).hasSize(47);
        assertThat(structure.cells("route_needs")).hasSize(73);
        Set<String> links = values(structure, "links", "link");

        Mapped firms = map(mapping, folder.resolve("firms.csv"));
        assertThat(firms.cells("firms")).hasSize(2_000);
        assertThat(values(firms, "firms", "above_scale")).containsExactly("", "yes");
        Mapped products = map(mapping, folder.resolve("firm_products.csv"), folder.resolve("firms.csv"));
        assertThat(products.cells("products")).hasSameSizeAs(products.cells("occupations"));
        Mapped supplies = map(mapping, folder.resolve("supplies.csv"));

        Map<String, Set<Integer>> told = new HashMap<>();
        told.put("firms.csv", rows(firms));
        told.put("firm_products.csv", rows(products));
        told.put("supplies.csv", rows(supplies));
        assertThat(values(supplies, "supplies", "link")).anyMatch(links::contains);
        assertMappingTellsItsShare(folder, told);
    }

    /** Kinds of spoilt rows that this stage must tell; the others (codes, regions, references, repeats) are for the checks behind. */
    private static final Set<String> OURS = Set.of(
            "trailing_space",
            "nul_like",
            "capital_with_unit",
            "quoted_newline",
            "share_percent",
            "padded_product",
            "bad_year",
            "unknown_firm",
            "blank_id");

    private static void assertMappingTellsItsShare(Path folder, Map<String, Set<Integer>> told) throws IOException {
        int ours = 0;
        for (String line : Files.readAllLines(folder.resolve("dirty_log.csv"))) {
            String[] parts = line.split(",", -1);
            if (OURS.contains(parts[2])) {
                ours++;
                // Records count from 1 behind the header, rows with it.
                assertThat(told.get(parts[0])).as(line).contains(Integer.parseInt(parts[1]) + 1);
            }
        }
        assertThat(ours).isGreaterThan(10);
    }

    private static Set<Integer> rows(Mapped mapped) {
        return mapped.notices.groups().stream()
                .flatMap(g -> g.kept().stream())
                .map(n -> n.at().row())
                .collect(Collectors.toSet());
    }

    private static void generate(Path folder, int firms) throws IOException, InterruptedException {
        Path generator = SHARED.resolve("bench/generate.py");
        assumeThat(generator)
                .as("the generator stands beside the project in ../shared")
                .exists();
        Process process;
        try {
            process = new ProcessBuilder(
                            "python3",
                            generator.toString(),
                            "--firms",
                            "" + firms,
                            "--seed",
                            "7",
                            "--dirty",
                            "0.05",
                            "--out",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeThat(false).as("python3 is needed to run the generator").isTrue();
            return;
        }
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    // ---- a data set that nobody here has seen

    @Test
    void aPublicDataSetComesInWithAMappingAlone() throws IOException {
        Path mapping = UNSEEN.resolve("mapping.yml");
        Path companies = UNSEEN.resolve("companies_2024.csv");
        Mapped firms = map(mapping, companies);
        assertNoErrors(firms);
        assertThat(firms.cells("firms"))
                .extracting(f -> f.get("firm_key") + " " + f.get("seat_region") + " " + f.get("registered_capital")
                        + " " + f.get("founded") + " " + f.get("employees") + " " + f.get("titles") + " "
                        + f.get("above_scale"))
                .containsExactly(
                        "c1 510104 5000 2010-05-01 120 规上；高新技术企业 yes",
                        "c2 653001 3000 2015-12-31 1200 null unknown",
                        "c4 宜宾市 12000.5 2018-03-08 null 规上 yes");
        assertThat(firms.cells("products"))
                .extracting(p -> p.get("firm") + " " + p.get("product") + " " + p.get("share"))
                .containsExactly("c1 海绵钛 0.6", "c1 钛材 0.25", "c1 钛白粉 null", "c2 棉纱 null", "c2 坯布 null");

        Mapped relations = map(mapping, UNSEEN.resolve("relations.csv"), companies);
        assertThat(relations.cells("supplies"))
                .extracting(
                        s -> s.get("supplier") + " → " + s.get("customer") + " " + s.get("value") + " " + s.get("year"))
                .containsExactly(
                        "构造棉纺厂 → 构造钛业有限公司 1200 2023", "构造棉纺厂 → 构造织造股份公司 3500 2023", "构造棉纺厂 → 构造织造股份公司 3000 2022");
        assertThat(relations.codes()).containsEntry("unknown_direction", 1L).containsEntry("approximate_number", 1L);

        Mapped edges = map(mapping, UNSEEN.resolve("product_edges.csv"));
        assertNoErrors(edges);
        assertThat(edges.cells("route_needs"))
                .extracting(n ->
                        n.get("link") + " " + String.valueOf(n.get("route")).replaceFirst("-[0-9a-f]{6}$", ""))
                .containsExactly(
                        "U-棉花 UR-棉纱",
                        "U-棉纱 UR-坯布",
                        edges.cells("route_needs").get(2).get("link") + " UR-海绵钛");
        assertThat(edges.cells("route_needs").get(2).get("link")).matches("U-四氯化钛-粗-[0-9A-F]{6}");
    }

    @Test
    void eachShippedMappingIsRecognisedByTheHeaderOfItsFile() throws IOException {
        assumeThat(SHARED.resolve("data"))
                .as("the files stand beside the project in ../shared")
                .exists();
        MappingShelf shelf = new MappingShelf(
                MappingReaderTests.shipped()
                        .map(f -> MappingReader.read(
                                        f.getFileName().toString(), read(f), new org.lianpu.intake.notice.Notices())
                                .orElseThrow())
                        .toList(),
                Mapped.RULES.mapping());
        Map<String, String> recognised = new HashMap<>();
        for (Path file : List.of(
                SHARED.resolve("data/taiwan-chains/chain_companies.csv"),
                SHARED.resolve("data/tyre-chain/Product.csv"),
                SHARED.resolve("data/tyre-chain/Company.csv"),
                SHARED.resolve("bench/chain.csv"))) {
            shelf.recognise(Mapped.csv(file).head())
                    .ifPresent(r -> recognised.put(
                            file.getFileName().toString(), r.mapping().name()));
        }
        assertThat(recognised)
                .isEqualTo(Map.of(
                        "chain_companies.csv",
                        "taiwan-chains",
                        "Product.csv",
                        "tyre-chain",
                        "Company.csv",
                        "tyre-chain",
                        "chain.csv",
                        "bench"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
