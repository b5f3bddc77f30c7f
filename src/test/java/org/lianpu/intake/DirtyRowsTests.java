/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.intake.check.Checking;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.reading.DiskFile;
import org.lianpu.intake.reading.InputFile;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.rules.Rules;

/**
 * Every row that {@code generate.py} spoils is told with its row and an apt notice, and no other row is kept out but for what it rests
 * on. The generator stands beside the project in ../shared; it logs each row that it spoils, and how. No database: the regions come along.
 */
class DirtyRowsTests {
    private static final Path BENCH = Path.of("..", "shared", "bench");
    private static final List<String> SPOILT = List.of("firms.csv", "firm_products.csv", "supplies.csv");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2025-06-30T08:00:00Z"), ZoneOffset.UTC);

    /** What each kind of damage may be told as; one of them is enough. */
    private static final Map<String, Set<String>> APT = Map.ofEntries(
            Map.entry("firms.csv bad_checksum", Set.of("invalid_uscc")),
            Map.entry(
                    "firms.csv bad_date",
                    Set.of("malformed_value", "date_rewritten", "future_date", "unexpected_blank")),
            Map.entry("firms.csv blank_id", Set.of("unexpected_blank")),
            Map.entry("firms.csv blank_name", Set.of("missing_value")),
            Map.entry("firms.csv capital_with_unit", Set.of("unit_in_cell")),
            // Where the row whose code it took is spoilt itself, only the place in the code gives it away.
            Map.entry("firms.csv duplicate_id", Set.of("code_of_another_firm", "code_of_another_place")),
            Map.entry("firms.csv extra_column", Set.of("row_too_long")),
            Map.entry("firms.csv formula", Set.of("formula_text")),
            Map.entry("firms.csv fullwidth_id", Set.of("credit_code_tidied")),
            Map.entry(
                    "firms.csv industry_unknown",
                    Set.of("unknown_industry", "industry_of_other_edition", "unexpected_blank")),
            // A letter before a code of another section is no letter of that code.
            Map.entry("firms.csv industry_with_letter", Set.of("industry_letter_dropped", "unknown_industry")),
            Map.entry("firms.csv lower_spaced_id", Set.of("credit_code_tidied")),
            Map.entry("firms.csv missing_columns", Set.of("row_too_short")),
            Map.entry("firms.csv negative_capital", Set.of("negative_value")),
            Map.entry("firms.csv nul_like", Set.of("blank_mark")),
            Map.entry("firms.csv quoted_newline", Set.of("line_break_in_cell")),
            Map.entry("firms.csv retired_region", Set.of("retired_region")),
            Map.entry("firms.csv short_id", Set.of("invalid_uscc")),
            Map.entry("firms.csv trailing_space", Set.of("surrounding_blanks")),
            Map.entry("firms.csv unknown_region", Set.of("unknown_reference")),
            Map.entry("firm_products.csv blank_product", Set.of("missing_value")),
            Map.entry("firm_products.csv duplicate_row", Set.of("repeated_row")),
            Map.entry("firm_products.csv full_width_parenthesis", Set.of("unknown_reference")),
            Map.entry("firm_products.csv padded_product", Set.of("surrounding_blanks")),
            Map.entry("firm_products.csv share_over_1", Set.of("malformed_value")),
            Map.entry("firm_products.csv share_percent", Set.of("unit_in_cell")),
            Map.entry("firm_products.csv unknown_firm", Set.of("unknown_reference")),
            Map.entry("firm_products.csv unknown_product", Set.of("unknown_reference")),
            Map.entry("supplies.csv bad_year", Set.of("malformed_value")),
            Map.entry("supplies.csv blank_customer", Set.of("missing_value")),
            Map.entry("supplies.csv duplicate_row", Set.of("repeated_row")),
            Map.entry("supplies.csv negative_amount", Set.of("negative_value")),
            Map.entry("supplies.csv product_not_made", Set.of("unknown_reference")),
            Map.entry("supplies.csv self_loop", Set.of("same_firm_twice")),
            Map.entry("supplies.csv unknown_supplier", Set.of("unknown_reference")));

    /** Where the damage lies, for notices that may be told of any column. */
    private static final Map<String, String> COLUMN = Map.of(
            "bad_date", "founded",
            "blank_id", "uscc",
            "blank_name", "name",
            "industry_unknown", "industry_code",
            "industry_with_letter", "industry_code",
            "unknown_region", "region_code",
            "bad_year", "year");

    /** Valid, and spoilt in nothing: a name with quotation marks and a comma. */
    private static final String VALID = "firms.csv quotes_commas";

    /** What a row may be told that rests on a firm whose own row is spoilt: it comes before whatever the row itself is. */
    private static final Set<String> OF_THE_FIRM = Set.of("parent_rejected", "unknown_reference");

    @TempDir
    private Path folder;

    private record Spoilt(String file, int row, String kind, String key) {
        String place() {
            return file + ":" + row;
        }

        String damage() {
            return file + " " + kind;
        }
    }

    @Test
    void everySpoiltRowIsToldAndNoOtherIsKeptOut() throws Exception {
        check(3_000, "--encoding", "utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--encoding gbk",
                "--encoding gb18030",
                "--encoding utf-16",
                "--encoding utf-8 --bom",
                "--encoding utf-8 --eol crlf",
                "--encoding gbk --eol crlf"
            })
    void inEveryEncoding(String options) throws Exception {
        check(400, options.split(" "));
    }

    private void check(int firms, String... options) throws IOException, InterruptedException {
        List<Spoilt> log = generate(firms, options);
        Map<String, List<Notice>> told = told();
        Map<String, Set<String>> untold = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        Set<String> spoiltPlaces = new HashSet<>();
        Set<String> spoiltFirms = new HashSet<>();
        for (Spoilt row : log) {
            seen.add(row.damage());
            if (row.damage().equals(VALID)) {
                continue;
            }
            spoiltPlaces.add(row.place());
            if (row.file.equals("firms.csv")) {
                spoiltFirms.add(row.key);
            }
        }
        for (Spoilt row : log) {
            List<Notice> notices = told.getOrDefault(row.place(), List.of());
            assertThat(APT.containsKey(row.damage()) || row.damage().equals(VALID))
                    .as(row.damage())
                    .isTrue();
            boolean apt = notices.stream()
                            .anyMatch(n ->
                                    APT.getOrDefault(row.damage(), Set.of()).contains(n.code()) && isThere(n, row))
                    || row.damage().equals(VALID)
                    || (row.kind.equals("duplicate_row") && notices.stream().anyMatch(n -> rests(n, spoiltFirms)));
            if (!apt) {
                untold.computeIfAbsent(row.damage(), d -> new TreeSet<>())
                        .add(row.place() + " "
                                + notices.stream().map(Notice::code).toList());
            }
        }
        assertThat(untold).isEmpty();
        // The place alone gives few of them away: the code is that of another row.
        assertThat(log.stream()
                        .filter(row -> row.kind.equals("duplicate_id"))
                        .filter(row -> told.getOrDefault(row.place(), List.of()).stream()
                                .anyMatch(n -> n.code().equals("code_of_another_firm")))
                        .count())
                .isGreaterThanOrEqualTo(log.stream()
                                .filter(row -> row.kind.equals("duplicate_id"))
                                .count()
                        / 2);
        if (firms >= 3_000) {
            assertThat(seen).containsAll(APT.keySet()).contains(VALID);
        }
        List<String> keptOut = told.entrySet().stream()
                .filter(e -> !spoiltPlaces.contains(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .filter(n -> n.fate() == Notice.Fate.REJECTED || n.fate() == Notice.Fate.FILE_REJECTED)
                .filter(n -> !rests(n, spoiltFirms))
                .map(Notice::toString)
                .toList();
        assertThat(keptOut).isEmpty();
    }

    private static boolean isThere(Notice notice, Spoilt row) {
        String column = COLUMN.get(row.kind);
        return column == null || column.equals(notice.at().column());
    }

    /** Whether a row is kept out because the firm that it speaks of has a spoilt row: its code, its name or its region is not known. */
    private static boolean rests(Notice notice, Set<String> spoiltFirms) {
        String column = String.valueOf(notice.at().column());
        return column.startsWith("firms.csv:")
                || (column.endsWith("uscc")
                        && OF_THE_FIRM.contains(notice.code())
                        && spoiltFirms.contains(String.valueOf(notice.at().value())));
    }

    private Map<String, List<Notice>> told() {
        Map<String, List<Notice>> told = new HashMap<>();
        Notices notices =
                new Notices(n -> told.computeIfAbsent(n.at().file() + ":" + n.at().row(), place -> new ArrayList<>())
                        .add(n));
        List<InputFile> files = new ArrayList<>(Samples.files("reference"));
        SPOILT.forEach(file -> files.add(DiskFile.of(folder.resolve(file))));
        files.add(DiskFile.of(BENCH.resolve("chain.csv")));
        Rules rules = Rules.load();
        SavedMappings mappings = new SavedMappings(folder.toString(), rules);
        ImportOrder order = ImportOrder.of(files, Consent.CHECK_ONLY);
        try (Inbox inbox = Inbox.open(order, mappings.shelf(), rules, notices, new Progress())) {
            Workplace place = new Workplace(folder.resolve("work"));
            new Checking((question, parameters) -> List.of(), rules, TODAY, place, notices, new Progress(), true)
                    .check(inbox.rows())
                    .discard();
        }
        return told;
    }

    private List<Spoilt> generate(int firms, String... options) throws IOException, InterruptedException {
        assumeThat(BENCH.resolve("generate.py"))
                .as("the generator stands beside the project in ../shared")
                .exists();
        List<String> command = new ArrayList<>(List.of(
                "python3",
                BENCH.resolve("generate.py").toString(),
                "--firms",
                String.valueOf(firms),
                "--seed",
                "11",
                "--dirty",
                "0.2",
                "--out",
                folder.toString()));
        command.addAll(List.of(options));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeThat(false).as("python3 is needed to run the generator").isTrue();
            return List.of();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        try (Stream<String> lines = Files.lines(folder.resolve("dirty_log.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    // Records count from 1 behind the header, rows with it.
                    .map(p -> new Spoilt(p[0], Integer.parseInt(p[1]) + 1, p[2], p[3]))
                    .toList();
        }
    }
}
