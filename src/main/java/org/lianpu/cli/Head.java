/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.gap.AssessmentView;
import org.lianpu.words.Words;

/** What stands above every table: the headline first, then what it rests on. */
final class Head {
    private Head() {}

    static List<String> lines(AssessmentView view, Words words) {
        String nothing = words.say("page.none");
        AssessmentView.Place region = view.region();
        List<String> said = new ArrayList<>();
        said.add(view.headline());
        said.add(words.say(
                region.constructed() ? "cli.place.constructed" : "cli.place",
                words.name(region.name()),
                region.code(),
                words.name(view.chain().name()),
                view.chain().code()));
        said.add(words.say(
                "cli.coverage",
                view.coverage().word(),
                view.coverage().value() == null
                        ? ""
                        : " " + percent(view.coverage().value(), ""),
                view.coverage().note()));
        said.add(words.say(
                "cli.completeness",
                completeness(view.completeness(), words),
                view.completeness().note()));
        said.add(words.say(
                "cli.basis",
                view.year() == null ? nothing : String.valueOf(view.year()),
                view.yearNote(),
                String.valueOf(view.revision()),
                view.rules(),
                view.asOf().isEmpty() ? nothing : view.asOf()));
        List<String> lines = new ArrayList<>();
        said.forEach(s -> lines.addAll(Display.wrap(s.strip(), Display.COLUMNS)));
        lines.add("");
        return lines;
    }

    /** {@return the range where links are still to be verified: the value among the known ones alone would flatter} */
    private static String completeness(AssessmentView.CompletenessView c, Words words) {
        if (c.value() != null && c.lo() != null && c.hi() != null && c.hi() - c.lo() > 0.001) {
            return percent(c.lo(), "") + "–" + percent(c.hi(), "");
        }
        return percent(c.value(), words.say("headline.completeness.none"));
    }

    /** {@return a share 0–1 as a percentage, or {@code otherwise}} */
    static String percent(@Nullable Double share, String otherwise) {
        if (share == null) {
            return otherwise;
        }
        String number = java.math.BigDecimal.valueOf(share * 100)
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return number + "%";
    }
}
