/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Membership;
import org.lianpu.presence.CoverageEntry;
import org.lianpu.words.Name;
import org.lianpu.words.Words;

/** The rows of the verification sheet 核实单 as the page shows them. */
public final class SheetRows {
    private SheetRows() {}

    /** One link to answer for; {@code answer} null where nobody answered yet. */
    public record SheetRow(
            String link,
            Name name,
            String stage,
            boolean core,
            @Nullable String answer,
            @Nullable Integer count,
            String firms,
            String basis,
            String unit,
            String asOf,
            String status,
            String word,
            String question) {}

    /** {@return the links that get a verdict, chain order, core links first} */
    static List<Membership> members(Diagnosis diagnosis) {
        List<Membership> judged = new ArrayList<>(diagnosis.chain().members().stream()
                .filter(m -> diagnosis.links().containsKey(m.link().code()))
                .toList());
        judged.sort(java.util.Comparator.comparing((Membership m) -> !m.core()).thenComparing(Membership::stage));
        return judged;
    }

    /** {@return one row a link, in the asked language} */
    public static List<SheetRow> of(Diagnosis diagnosis, Words words) {
        return members(diagnosis).stream().map(m -> row(m, diagnosis, words)).toList();
    }

    private static SheetRow row(Membership member, Diagnosis diagnosis, Words words) {
        LinkDiagnosis judged = java.util.Objects.requireNonNull(
                diagnosis.links().get(member.link().code()));
        Optional<CoverageEntry> answer = Optional.ofNullable(judged.answer());
        StatusWord word = judged.judgement().word();
        return new SheetRow(
                member.link().code().value(),
                member.link().name(),
                member.stage().name(),
                member.core(),
                answer.map(a -> String.valueOf(a.answer())).orElse(null),
                answer.map(CoverageEntry::count).orElse(null),
                answer.map(a -> String.join("；", a.firms())).orElse(""),
                answer.map(CoverageEntry::basis).orElse(""),
                answer.map(CoverageEntry::unit).orElse(""),
                answer.map(a -> Words.day(a.asOf())).orElse(""),
                word.name(),
                words.say("status." + word.name()),
                words.say(
                        "api.sheet.question",
                        words.name(diagnosis.region().name()),
                        words.name(member.link().name())));
    }

    /** {@return the sheet as xlsx, in Chinese} */
    public static byte[] workbook(Diagnosis diagnosis) {
        return SheetWorkbook.of(diagnosis, Words.of(java.util.Locale.CHINESE));
    }
}
