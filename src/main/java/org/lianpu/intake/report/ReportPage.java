/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.words.Words;
import org.springframework.web.util.HtmlUtils;

/** {@code report.html}: the report as a page that opens anywhere, by kind of problem with the first places of each. */
public final class ReportPage {
    private static final int PLACES = 50;
    private static final String STYLE =
            "body{font-family:'Noto Sans CJK SC','Microsoft YaHei',sans-serif;margin:2em;max-width:70em}"
                    + "table{border-collapse:collapse;width:100%;margin:.5em 0 2em}td,th{border:1px solid #999;padding:.3em .6em;"
                    + "text-align:left;vertical-align:top}th{background:#eef3f8}h2{margin-bottom:.2em}.n{white-space:nowrap}";

    private ReportPage() {}

    /** Writes the page. */
    public static void write(Path file, Map<String, @Nullable Object> summary, Notices notices, Words words) {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"")
                .append(words.locale().getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(text(words.say("report.title")))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(text(words.say("report.title")))
                .append("</h1><p>")
                .append(text(words.say(
                        "report.summary",
                        words.say("import.status." + summary.get("status")),
                        String.valueOf(summary.get("claims")),
                        String.valueOf(summary.get("rejected")))))
                .append("</p>");
        for (Notices.Group group : notices.groups()) {
            group(html, group, words);
        }
        html.append("</body></html>");
        try {
            Files.writeString(file, html, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + file, e);
        }
    }

    private static void group(StringBuilder html, Notices.Group group, Words words) {
        html.append("<h2>")
                .append(text(words.say("severity." + group.severity())))
                .append(" · ")
                .append(text(words.say("notice." + group.code() + ".title")))
                .append(" × ")
                .append(group.count())
                .append("</h2><table><tr>");
        for (String heading : new String[] {"file", "row", "column", "value", "message", "repair"}) {
            html.append("<th>").append(text(words.say("report." + heading))).append("</th>");
        }
        html.append("</tr>");
        for (Notice notice :
                group.kept().subList(0, Math.min(PLACES, group.kept().size()))) {
            Told told = Told.of(notice);
            html.append("<tr>");
            cell(html, told.at().file());
            cell(html, told.at().row() == 0 ? "" : String.valueOf(told.at().row()));
            cell(html, told.at().column());
            cell(html, told.at().value());
            cell(html, told.message(words));
            cell(html, told.repair(words));
            html.append("</tr>");
        }
        html.append("</table>");
        if (group.count() > PLACES) {
            html.append("<p>")
                    .append(text(words.say("report.more", group.count() - PLACES)))
                    .append("</p>");
        }
    }

    private static void cell(StringBuilder html, @Nullable String value) {
        html.append("<td>").append(value == null ? "" : text(value)).append("</td>");
    }

    private static String text(String value) {
        return HtmlUtils.htmlEscape(value, "UTF-8");
    }
}
