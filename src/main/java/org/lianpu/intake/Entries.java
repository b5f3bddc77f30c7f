/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.RawRows;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.SheetReading;
import org.lianpu.intake.reading.Upload;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.Ids;
import org.springframework.stereotype.Service;

/** What is typed in on the page or at the terminal; the same way in as files: rows, checks, claims, publication. */
@Service
public class Entries {
    private static final String PAGE = "page";

    private final Importer importer;
    private final Clock clock;

    Entries(Importer importer, Clock clock) {
        this.importer = importer;
        this.clock = clock;
    }

    /**
     * One answer of a verification sheet 核实单.
     *
     * @param answer YES 有, NONE 确认没有, UNSURE 不清楚
     * @param count firms, 家
     * @param firms names, separated by ；
     * @param asOf day of the answer; null for now
     */
    public record Answer(
            String link,
            String answer,
            @Nullable String count,
            @Nullable String firms,
            @Nullable String basis,
            @Nullable String unit,
            @Nullable String asOf) {}

    /** Records answers given for a region and chain. */
    public ImportReport answer(String region, String chain, List<Answer> answers) {
        Notices notices = new Notices();
        List<RawRow> rows = new ArrayList<>(List.of(source("page-entry", "页面填写")));
        int line = 1;
        for (Answer answer : answers) {
            Map<String, String> raw = new LinkedHashMap<>();
            raw.put("region", region);
            raw.put("chain", chain);
            raw.put("link", answer.link);
            raw.put("answer", answer.answer);
            put(raw, "count", answer.count);
            put(raw, "firms", answer.firms);
            put(raw, "basis", answer.basis);
            put(raw, "unit", answer.unit == null || answer.unit.isBlank() ? "页面填写" : answer.unit);
            put(raw, "as_of", answer.asOf == null || answer.asOf.isBlank() ? now() : answer.asOf);
            raw.put("source", sourceId("page-entry"));
            rows.add(RawRow.of(Tables.VERIFICATION, PAGE, line++, raw));
        }
        return load(rows, notices);
    }

    /**
     * Declares how complete the loaded firms are.
     *
     * @param link null for all links of the chain
     * @param ic 0–1 or a percentage
     * @param title the document that the declaration rests on
     * @param year year of the document; null for that of {@code asOf}
     */
    public ImportReport declareCoverage(
            String region,
            String chain,
            @Nullable String link,
            String ic,
            String asOf,
            String title,
            @Nullable String publisher,
            @Nullable String year) {
        Notices notices = new Notices();
        String documentYear = year == null || year.isBlank() ? asOf.substring(0, Math.min(4, asOf.length())) : year;
        String by = publisher == null ? "" : publisher;
        String sourceId = "declared-" + Ids.of(List.of(title, by, documentYear)).substring(0, 12);
        Map<String, String> source = new LinkedHashMap<>();
        source.put("source_id", sourceId);
        source.put("title", title);
        put(source, "publisher", publisher);
        source.put("year", documentYear);
        source.put("kind", "OFFICE");
        source.put("access", "INTERNAL");
        Map<String, String> raw = new LinkedHashMap<>();
        raw.put("region", region);
        raw.put("chain", chain);
        put(raw, "link", link);
        raw.put("ic", ic);
        raw.put("as_of", asOf);
        raw.put("source", sourceId);
        List<RawRow> rows = new ArrayList<>();
        rows.add(RawRow.of(Tables.SOURCES, PAGE, 1, source));
        rows.add(RawRow.of(Tables.COVERAGE, PAGE, 1, raw));
        return load(rows, notices);
    }

    /**
     * Records a determination 人工认定; it stands beside the computed word.
     *
     * @param verdict code or Chinese word of TERMS
     * @param until day until which it holds; null without end
     */
    public ImportReport determine(
            String region,
            String chain,
            String link,
            String verdict,
            String reason,
            String unit,
            @Nullable String until) {
        Notices notices = new Notices();
        List<RawRow> rows = new ArrayList<>(List.of(source("page-entry", "页面填写")));
        Map<String, String> raw = new LinkedHashMap<>();
        raw.put("region", region);
        raw.put("chain", chain);
        raw.put("link", link);
        raw.put("verdict", verdict);
        raw.put("reason", reason);
        raw.put("unit", unit);
        raw.put("as_of", now());
        // A determination may well hold into the future, so its end is a text here, not a date of data.
        put(raw, "until", until);
        raw.put("source", sourceId("page-entry"));
        rows.add(RawRow.of(Tables.DETERMINATIONS, PAGE, 1, raw));
        return load(rows, notices);
    }

    /**
     * Records whether two records of firms are one firm.
     *
     * @param unit who says so; null for the page
     */
    ImportReport decide(String a, String b, boolean same, @Nullable String reason, @Nullable String unit) {
        Notices notices = new Notices();
        List<RawRow> rows = new ArrayList<>(List.of(source("page-entry", "页面填写")));
        Map<String, String> raw = new LinkedHashMap<>();
        raw.put("record_a", a);
        raw.put("record_b", b);
        raw.put("same", same ? "yes" : "no");
        put(raw, "reason", reason);
        raw.put("unit", unit == null || unit.isBlank() ? "页面填写" : unit);
        raw.put("as_of", now());
        raw.put("source", sourceId("page-entry"));
        rows.add(RawRow.of(Tables.FIRM_MATCHES, PAGE, 1, raw));
        return load(rows, notices);
    }

    /** Takes back a filled verification sheet in xlsx. */
    public ImportReport returnedSheet(Upload workbook) {
        Notices notices = new Notices();
        List<RawRow> rows = new ArrayList<>(List.of(source("returned-sheet", "核实单回收")));
        rows.addAll(new SheetReading(notices, now(), sourceId("returned-sheet")).read(workbook));
        boolean answered = rows.stream().anyMatch(row -> row.table().equals(Tables.VERIFICATION));
        if (!answered && !notices.hasErrors()) {
            notices.add(new FileNotice.NoAnswer(At.file(workbook.name())));
        }
        List<ImportReport.FileSummary> summaries = List.of(new ImportReport.FileSummary(
                workbook.name(),
                List.of(Tables.VERIFICATION.name()),
                List.of(Tables.VERIFICATION.title()),
                "XLSX",
                null,
                null,
                null,
                0,
                null,
                List.of(),
                rows.size() - 1L));
        return importer.load(
                List.of(RawRows.of(rows)), List.of(workbook.name()), summaries, notices, Consent.ACCEPT_WARNINGS);
    }

    private ImportReport load(List<RawRow> rows, Notices notices) {
        return importer.load(List.of(RawRows.of(rows)), List.of(PAGE), List.of(), notices, Consent.ACCEPT_WARNINGS);
    }

    private RawRow source(String id, String title) {
        Map<String, String> raw = new LinkedHashMap<>();
        raw.put("source_id", sourceId(id));
        raw.put("title", title);
        raw.put("year", String.valueOf(LocalDate.now(clock).getYear()));
        raw.put("kind", "OFFICE");
        raw.put("access", "INTERNAL");
        return RawRow.of(Tables.SOURCES, PAGE, 1, raw);
    }

    private String sourceId(String id) {
        return id + "-" + LocalDate.now(clock).getYear();
    }

    private String now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static void put(Map<String, String> raw, String column, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            raw.put(column, value);
        }
    }
}
