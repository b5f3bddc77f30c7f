/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.TidyingNotice;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;

/** One column of ours bound to a file: the cell's text through everything that the mapping and the column's type ask for. */
final class ColumnMapper {
    private static final int MOST_DOUBTED = 10_000;

    private final int index;
    private final Column column;
    private final String heading;
    private final CellSource source;
    /** The cell's index where the source is nothing but a cell, else -1; spares the most common case a call. */
    private final int cell;

    private final ColumnRule rule;
    private final CodeForm code;
    private final boolean plain;
    private final @Nullable CellForm form;
    private final @Nullable String constant;
    private final Usual usual;
    private boolean extractStopped;
    /** Doubtful values that were told; each is told once. */
    private final Set<String> doubted = new HashSet<>();

    ColumnMapper(
            int index,
            Column column,
            String heading,
            CellSource source,
            ColumnRule rule,
            @Nullable CellForm form,
            @Nullable String constant,
            Usual usual) {
        this.index = index;
        this.column = column;
        this.heading = heading;
        this.source = source;
        this.cell = source instanceof CellSource.At at ? at.index() : -1;
        this.rule = rule;
        this.code = CodeForm.of(column);
        this.plain = rule.extract() == null
                && !rule.recodes()
                && rule.blanks().isEmpty()
                && rule.doubtful() == null
                && rule.prefix().isEmpty()
                && !rule.asCode();
        this.form = form;
        this.constant = constant;
        this.usual = usual;
    }

    int index() {
        return index;
    }

    String heading() {
        return heading;
    }

    /** {@return whether the cell stands in the row of another file: what is wrong with it is no fault of this row} */
    boolean isElsewhere() {
        return source instanceof CellSource.Joined;
    }

    ColumnType type() {
        return column.type();
    }

    /** {@return the text for our column, null where blank} */
    @Nullable
    String map(RowRun run) {
        String text = Tidying.tidy(cell >= 0 ? run.cell(cell) : source.text(run), run, this);
        if (!text.isEmpty() && FormulaText.mayBe(text)) {
            text = FormulaText.plain(text, run, this);
        }
        if (text.isEmpty()) {
            return run.faults.get(index) ? null : blank(run);
        }
        if (!plain) {
            String ours = worked(text, run);
            if (ours != null) {
                usual.filled();
            }
            return run.faults.get(index) ? null : ours;
        }
        if (nothing(text, run)) {
            return blank(run);
        }
        usual.filled();
        return form == null ? text : form.form(text, run, this);
    }

    private boolean nothing(String text, RowRun run) {
        return Tidying.meansNothing(text, run, this) && !column.choices().containsKey(text);
    }

    private @Nullable String worked(String tidied, RowRun run) {
        String text = rule.blanks().contains(tidied) ? "" : extracted(tidied, run);
        String ours = rule.values().get(text);
        if (ours != null) {
            return ours.isEmpty() ? blank(run) : ours;
        }
        if (text.isEmpty() || nothing(text, run)) {
            return blank(run);
        }
        if (rule.doubtful() != null && find(rule.doubtful(), text, run) != null && doubt(text)) {
            run.tell(new MappingNotice.DoubtfulValue(run.at(this, text)));
        }
        for (Map.Entry<LimitedPattern, String> pattern : rule.patterns().entrySet()) {
            if (find(pattern.getKey(), text, run) != null) {
                return pattern.getValue().isEmpty() ? blank(run) : pattern.getValue();
            }
        }
        if (rule.otherwise() != null) {
            return rule.otherwise().isEmpty() ? blank(run) : rule.otherwise();
        }
        String formed = form == null ? text : form.form(text, run, this);
        if (formed == null) {
            return null;
        }
        return rule.asCode() ? code.code(rule.prefix(), formed) : rule.prefix() + formed;
    }

    private boolean doubt(String text) {
        return doubted.size() >= MOST_DOUBTED || doubted.add(text);
    }

    private String extracted(String text, RowRun run) {
        if (rule.extract() == null) {
            return text;
        }
        Matcher found = find(rule.extract(), text, run);
        String part = found == null ? null : group(found);
        if (part == null || part.isBlank()) {
            if (!extractStopped) {
                run.tell(new MappingNotice.NothingExtracted(
                        run.at(this, text), rule.extract().toString()));
            }
            return "";
        }
        return part.strip();
    }

    private @Nullable String group(Matcher found) {
        return rule.group().isEmpty() ? found.group(Math.min(1, found.groupCount())) : found.group(rule.group());
    }

    private @Nullable Matcher find(LimitedPattern pattern, String text, RowRun run) {
        extractStopped = false;
        try {
            return pattern.find(text);
        } catch (LimitedPattern.TooSlow e) {
            run.tell(new MappingNotice.SlowPattern(run.at(this, text), pattern.toString()));
            run.fault(this);
            extractStopped = true;
            return null;
        }
    }

    private @Nullable String blank(RowRun run) {
        boolean rare = usual.blank() && rule.ifBlank() == null && constant == null;
        if (rule.expected() || rare) {
            run.tell(new TidyingNotice.UnexpectedBlank(run.at(this, null)));
        }
        return rule.ifBlank() != null ? rule.ifBlank() : constant;
    }

    void end(RowRun run) {
        if (form != null) {
            form.end(run, this);
        }
    }
}
