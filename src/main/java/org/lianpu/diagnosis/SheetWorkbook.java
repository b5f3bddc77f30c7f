/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lianpu.chain.Link;
import org.lianpu.chain.Membership;
import org.lianpu.presence.CoverageEntry;
import org.lianpu.words.Words;

/**
 * The verification sheet 核实单 (DOCUMENTS D17) as xlsx: one row a link, three answers to choose from; handed back filled
 * it is taken in as it is. Always Chinese: it goes to a county.
 */
final class SheetWorkbook {
    private static final int FIRST_ROW = 3;
    private static final int ANSWER = 3;
    private static final List<String> HEADINGS =
            List.of("环节编码", "环节", "层级", "有/确认没有/不清楚", "家数", "企业名称", "依据", "核实单位", "核实日期", "现判定");
    private static final double[] WIDTHS = {14, 24, 10, 20, 8, 36, 28, 20, 14, 22};

    private SheetWorkbook() {}

    /** {@return the bytes of the workbook} */
    static byte[] of(Diagnosis diagnosis, Words words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "lianpu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("核实单");
            head(sheet, diagnosis, words);
            int row = FIRST_ROW;
            for (Membership member : SheetRows.members(diagnosis)) {
                line(sheet, row++, member, diagnosis, words);
            }
            Worksheet choices = workbook.newWorksheet("选项");
            List<String> answers = List.of("有", "确认没有", "不清楚");
            for (int i = 0; i < answers.size(); i++) {
                choices.value(i, 0, answers.get(i));
            }
            sheet.range(FIRST_ROW, ANSWER, Math.max(FIRST_ROW, row - 1), ANSWER)
                    .validateWithListByFormula("'选项'!$A$1:$A$3");
            sheet.freezePane(2, FIRST_ROW);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet, Diagnosis diagnosis, Words words) {
        sheet.value(
                0,
                0,
                "核实单：" + words.name(diagnosis.region().name()) + " × "
                        + words.name(diagnosis.chain().name())
                        + "（每行三选一；选“有”的请填家数或企业名称和依据；不填的行不改动）");
        sheet.style(0, 0).bold().fontSize(13).set();
        String[] about = {
            "地区代码", diagnosis.region().code().value(),
            "产业链编码", diagnosis.chain().code().value(),
            "数据修订", String.valueOf(diagnosis.revision()),
            "规则版本", diagnosis.rules()
        };
        for (int i = 0; i < about.length; i++) {
            sheet.value(1, i, about[i]);
        }
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.value(FIRST_ROW - 1, i, HEADINGS.get(i));
            sheet.style(FIRST_ROW - 1, i).bold().fillColor("DCE6F1").set();
            sheet.width(i, WIDTHS[i]);
        }
    }

    private static void line(Worksheet sheet, int row, Membership member, Diagnosis diagnosis, Words words) {
        Link link = member.link();
        Optional<LinkDiagnosis> judged = Optional.ofNullable(diagnosis.links().get(link.code()));
        Optional<CoverageEntry> answer = judged.map(LinkDiagnosis::answer);
        sheet.value(row, 0, link.code().value());
        sheet.value(row, 1, words.name(link.name()));
        sheet.value(row, 2, words.say("stage." + member.stage().name()));
        answer.ifPresent(a -> {
            sheet.value(row, ANSWER, words.say("answer." + a.answer()));
            if (a.count() != null) {
                sheet.value(row, ANSWER + 1, a.count());
            }
            sheet.value(row, ANSWER + 2, String.join("；", a.firms()));
            sheet.value(row, ANSWER + 3, a.basis() == null ? "" : a.basis());
            sheet.value(row, ANSWER + 4, a.unit() == null ? "" : a.unit());
            sheet.value(row, ANSWER + 5, Words.day(a.asOf()));
        });
        sheet.value(
                row,
                HEADINGS.size() - 1,
                judged.map(d -> words.say("status." + d.judgement().word().name()))
                        .orElse(""));
        sheet.range(row, 0, row, HEADINGS.size() - 1).style().wrapText(true).set();
    }
}
