/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.Unit.Measure;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.QuantityNotice;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Table;
import org.lianpu.rules.Rules;

/** Which form the cells of a column are brought into, and which unit they stand in. */
final class FormBinder {
    private static final Set<ColumnType> NUMBERS =
            EnumSet.of(ColumnType.INTEGER, ColumnType.DECIMAL, ColumnType.SHARE, ColumnType.RATE);
    private static final Set<ColumnType> DATES = EnumSet.of(ColumnType.DATE, ColumnType.DEADLINE);
    private static final Pattern UNIT_LINE = Pattern.compile("单位\\s*[:：]\\s*([^\\s,，;；)）]{1,40})");

    private final TableHead head;
    private final Rules.Magnitude rules;
    private final Notices notices;

    FormBinder(TableHead head, Rules.Magnitude rules, Notices notices) {
        this.head = head;
        this.rules = rules;
        this.notices = notices;
    }

    /**
     * The form of a column's cells.
     *
     * @param form null where they are taken as they are
     * @param usable whether they can be taken at all: not where the file's column measures something else
     */
    record Bound(@Nullable CellForm form, boolean usable) {}

    Bound bind(Table table, Column column, ColumnRule rule, SourceBinder.Found found) {
        if (NUMBERS.contains(column.type())) {
            return number(table, column, rule, found);
        }
        if (DATES.contains(column.type()) || !rule.dates().isEmpty()) {
            return new Bound(new DateForm(rule.dates()), true);
        }
        return new Bound(rule.items().isEmpty() ? null : new ListForm(rule.items()), true);
    }

    private Bound number(Table table, Column column, ColumnRule rule, SourceBinder.Found found) {
        NumberColumn unitless = NumberColumn.of(table, column, null, "");
        At at = At.row(head.file(), head.headerRow()).cell(found.heading(), null);
        String written = rule.unit().isEmpty() ? writtenUnit(found.index()) : rule.unit();
        Optional<Unit> unit = Units.parse(written);
        if (unit.isEmpty() && !written.isEmpty() && unitless.hasKnownUnit()) {
            notices.add(new QuantityNotice.UnknownUnit(at, written, unitless.shownUnit()));
        }
        if (unit.isEmpty()) {
            unit = unitLine(unitless);
        }
        if (unit.isPresent() && unitless.hasKnownUnit()) {
            Unit from = unit.get();
            Unit target = unitless.target(from);
            if (from.measure() == Measure.FOREIGN_MONEY) {
                notices.add(new QuantityNotice.ForeignCurrency(at, from.symbol()));
                return new Bound(null, false);
            }
            boolean fits = target != null && from.fits(target);
            if (!fits && isOfTheSheet(written)) {
                // 单位：万元 above the header is not meant for a column of acres.
                unit = Optional.empty();
                written = "";
            } else if (!fits) {
                notices.add(new QuantityNotice.ColumnUnitMismatch(at, from.symbol(), unitless.shownUnit()));
                return new Bound(null, false);
            }
            if (fits && target != null && from.factor().compareTo(target.factor()) != 0) {
                notices.add(new MappingNotice.ColumnConverted(at, from.symbol(), unitless.shownUnit()));
            }
        }
        NumberColumn facts = NumberColumn.of(
                table, column, unit.orElse(null), unit.map(Unit::symbol).orElse(written));
        return new Bound(new NumberForm(facts, magnitude(facts)), true);
    }

    /** What a unit row or the heading's bracket gives. */
    private String writtenUnit(int index) {
        String given = head.units().get(index);
        if (given != null) {
            return given;
        }
        String heading = index < 0
                ? ""
                : head.headings().get(index).strip().replace('（', '(').replace('）', ')');
        int open = heading.lastIndexOf('(');
        String bracket = open > 0 && heading.endsWith(")") ? heading.substring(open + 1, heading.length() - 1) : "";
        return Units.parse(bracket).isPresent() ? bracket : "";
    }

    /** Whether the unit is one that a line above the header names for all columns together. */
    private boolean isOfTheSheet(String written) {
        return head.titles().stream().anyMatch(t -> {
            Matcher line = UNIT_LINE.matcher(t);
            return line.find() && line.group(1).equals(written);
        });
    }

    /** 单位：万元、吨 above the header holds for every column of the same measure that says nothing else. */
    private Optional<Unit> unitLine(NumberColumn column) {
        List<Unit> named = new ArrayList<>();
        for (String title : head.titles()) {
            Matcher line = UNIT_LINE.matcher(title);
            while (line.find()) {
                for (String word : line.group(1).split("[、和]", -1)) {
                    Units.parse(word).ifPresent(named::add);
                }
            }
        }
        return named.stream()
                .filter(u -> column.targets().stream().anyMatch(u::fits))
                .findFirst();
    }

    private @Nullable MagnitudeCheck magnitude(NumberColumn facts) {
        if (facts.targets().size() != 1 || facts.targets().get(0).measure() == Measure.SHARE) {
            return null;
        }
        Unit unit = facts.targets().get(0);
        boolean wan = unit.measure() == Measure.MONEY
                && unit.symbol().startsWith("万元")
                && unit.per().isEmpty();
        return new MagnitudeCheck(rules, facts.shownUnit(), wan);
    }
}
