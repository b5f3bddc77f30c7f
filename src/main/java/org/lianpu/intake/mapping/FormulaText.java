/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.TidyingNotice;

/** Cells that hold a formula as text. A text in the form {@code ="0123"} is that text; any other formula hides what it shows. */
final class FormulaText {
    private static final Pattern QUOTED = Pattern.compile("=\\s*\"((?:[^\"]|\"\")*)\"");
    /**
     * A call, or a call of another program, behind a sign that spreadsheets take for the start of a formula. {@code -TiO2(金红石型)} in a
     * list of products is none.
     */
    private static final Pattern CALL = Pattern.compile(
            "@\\s*[A-Za-z][A-Za-z0-9._]*\\s*[(|].*|[+-]\\s*[A-Za-z][A-Za-z0-9._]*\\s*\\|.*", Pattern.DOTALL);
    /** The text that a link shows. */
    private static final Pattern LINK =
            Pattern.compile("=\\s*HYPERLINK\\s*\\(.*,\\s*\"([^\"]*)\"\\s*\\)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 2_000;

    private FormulaText() {}

    /** {@return whether it is worth a look: most cells begin otherwise} */
    static boolean mayBe(String text) {
        char first = text.charAt(0);
        return first == '=' || first == '@' || first == '+' || first == '-';
    }

    /** {@return the text that is meant; nothing where a formula hides it, the column being marked wrong and told} */
    static String plain(String text, RowRun run, ColumnMapper column) {
        if (text.length() > LONGEST) {
            return text;
        }
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            String taken = quoted.group(1).replace("\"\"", "\"").strip();
            run.tell(new TidyingNotice.TextAsFormula(run.at(column, text), taken));
            return taken;
        }
        boolean formula = (text.charAt(0) == '=' && text.length() > 1)
                || CALL.matcher(text).matches();
        if (!formula) {
            return text;
        }
        if (column.isElsewhere()) {
            run.tell(new CellNotice.JoinedFormula(run.at(column, text)));
            return "";
        }
        Matcher link = LINK.matcher(text);
        run.tell(new CellNotice.FormulaText(run.at(column, text), link.matches() ? link.group(1) : ""));
        run.fault(column);
        return "";
    }
}
