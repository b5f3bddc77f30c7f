/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.diagnosis.Concentration;
import org.lianpu.diagnosis.LinkDiagnosis;
import org.lianpu.diagnosis.LinkFacts;
import org.lianpu.diagnosis.Metric;
import org.lianpu.diagnosis.MetricStatus;
import org.lianpu.words.Words;

/** The numbers beside a verdict (METHODS M1, M2, M4, M5), each with its bounds or with why it cannot be given. */
final class Measures {
    private static final String SAMPLE = "REFERENCE=SAMPLE";

    private final Words words;
    private final List<AssessmentView.MeasureView> measures = new ArrayList<>();

    private Measures(Words words) {
        this.words = words;
    }

    static List<AssessmentView.MeasureView> of(LinkDiagnosis d, Words words) {
        LinkFacts facts = d.facts();
        Measures measures = new Measures(words);
        String activity = facts.basis().name();
        measures.add("ACTIVITY." + activity, known(facts.x()), facts.basis().unit());
        // Without official totals the nation is what was loaded, and so are the regions one is ranked among.
        boolean sample = facts.lqStar().status() == MetricStatus.NO_REFERENCE;
        measures.add("SHARE", sample ? facts.share().withFlag(SAMPLE) : facts.share(), "");
        Metric rank = known(facts.rank() == null ? null : Double.valueOf(facts.rank()));
        measures.add("RANK", sample ? rank.withFlag(SAMPLE) : rank, "");
        measures.add("LQ", facts.lqRaw(), "");
        measures.add("LQ_SHRUNK", facts.lqStar(), "");
        Concentration concentration = Concentration.of(d.cell());
        measures.add("HHI", concentration.hhi(), "");
        measures.add("CR4", concentration.cr4(), "");
        // Local supply needs transactions or value coefficients, which no table of this version holds.
        measures.add("LOCAL_SUPPLY", known(facts.poolSupply()), "");
        return measures.measures;
    }

    private static Metric known(@Nullable Double value) {
        return value == null ? Metric.none("", MetricStatus.NO_DATA) : Metric.ok("", value);
    }

    private void add(String name, Metric metric, String unit) {
        String flags = metric.flags().stream()
                .map(f -> words.say("api.flag." + f.replace('=', '.')))
                .collect(Collectors.joining(words.say("api.comma")));
        String status = metric.status() == MetricStatus.OK
                ? ""
                : words.say("api.note." + metric.status().name());
        String note =
                status.isEmpty() || flags.isEmpty() ? status + flags : status + words.say("api.semicolon") + flags;
        measures.add(new AssessmentView.MeasureView(
                words.say("api.formula." + name),
                words.say("api.measure." + name),
                metric.value(),
                metric.lo(),
                metric.hi(),
                unit,
                metric.status().name(),
                note.isEmpty() ? null : note));
    }
}
