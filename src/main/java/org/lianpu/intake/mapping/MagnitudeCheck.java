/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.math.BigDecimal;
import java.math.MathContext;
import org.lianpu.intake.notice.QuantityNotice;
import org.lianpu.rules.Rules;

/** Watches one column of numbers for a value, or a whole column, that is probably in another unit. Limits: rules, {@code mapping.magnitude}. */
final class MagnitudeCheck {
    private static final MathContext SHOWN = new MathContext(2);

    private final Rules.Magnitude rules;
    private final boolean inTenThousandYuan;
    private final String unit;
    private final Magnitude seen = new Magnitude();

    /**
     * @param unit our column's unit, as shown
     * @param inTenThousandYuan whether that is 万元, where a column in 元 is a common mistake
     */
    MagnitudeCheck(Rules.Magnitude rules, String unit, boolean inTenThousandYuan) {
        this.rules = rules;
        this.unit = unit;
        this.inTenThousandYuan = inTenThousandYuan;
    }

    void check(double value, String text, RowRun run, ColumnMapper column) {
        if (seen.count() >= rules.values() && value >= rules.factor() * seen.median()) {
            run.tell(new QuantityNotice.SuspiciousMagnitude(run.at(column, text), shown(seen.median())));
        }
        seen.add(value);
    }

    void end(RowRun run, ColumnMapper column) {
        if (inTenThousandYuan && seen.count() >= rules.values() && seen.median() >= rules.wanMedian()) {
            run.tell(new QuantityNotice.SuspiciousColumn(
                    run.atFile().cell(column.heading(), null), shown(seen.median()), unit, "元"));
        }
    }

    private static String shown(double median) {
        return new BigDecimal(median).round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
