/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianpu.intake.mapping.SourceBinder.Found;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.Phrase;

/** Lays a row filter on a foreign table. What it cannot find is an error: a filter that silently takes all is worse than none. */
final class ConditionBinder {
    private final SourceBinder sources;
    private final TargetRule rule;
    private final List<TargetMapper.JoinPart> joins;
    private final Map<String, Integer> names;
    private final Notices notices;

    /**
     * @param joins of the target, bound
     * @param names what a condition calls each of them
     */
    ConditionBinder(
            SourceBinder sources,
            TargetRule rule,
            List<TargetMapper.JoinPart> joins,
            Map<String, Integer> names,
            Notices notices) {
        this.joins = joins;
        this.names = names;
        this.sources = sources;
        this.rule = rule;
        this.notices = notices;
    }

    RowTest bind(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().isEmpty() ? RowTest.ALWAYS : new RowTest.All(all(all.parts()));
        }
        if (condition instanceof Condition.Any any) {
            return new RowTest.Any(all(any.parts()));
        }
        if (condition instanceof Condition.Not not) {
            return new RowTest.Not(bind(not.part()));
        }
        if (condition instanceof Condition.In in) {
            return cell(in.heading(), f -> new RowTest.In(f.source(), in.words()));
        }
        if (condition instanceof Condition.Matches matches) {
            return cell(matches.heading(), f -> new RowTest.Matches(f.source(), f.heading(), matches.pattern()));
        }
        if (condition instanceof Condition.Blank blank) {
            return cell(blank.heading(), f -> new RowTest.Blank(f.source(), blank.blank()));
        }
        if (condition instanceof Condition.Between between) {
            return cell(between.heading(), f -> new RowTest.Between(f.source(), between));
        }
        return joined((Condition.Joined) condition);
    }

    private List<RowTest> all(List<Condition> parts) {
        return parts.stream().map(this::bind).toList();
    }

    private RowTest cell(List<String> heading, Function<Found, RowTest> test) {
        Found found = sources.need(heading);
        return found == null ? RowTest.ALWAYS : test.apply(found);
    }

    private RowTest joined(Condition.Joined joined) {
        Integer join = names.get(joined.name());
        if (join != null) {
            return new RowTest.Joined(join, joins.get(join));
        }
        if (rule.joins().stream().anyMatch(j -> j.called().equals(joined.name()))) {
            // The joined file was not there, which was told.
            return RowTest.ALWAYS;
        }
        notices.add(new MappingNotice.InvalidMappingValue(
                At.row(sources.head().file(), joined.line()).cell("where.joined", joined.name()),
                Phrase.of("join_name")));
        return RowTest.ALWAYS;
    }
}
