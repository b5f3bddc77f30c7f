/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.gap.AssessmentView;
import org.lianpu.words.Words;

/** How a verdict and an action look in a cell of a table: symbol and word, the same as on the page. */
final class Verdict {
    private Verdict() {}

    /** {@return symbol and word; the word of what is to be verified without its bracket, which the legend gives} */
    static String cell(@Nullable String status, String word, Words words) {
        if (status == null) {
            return words.say("page.none");
        }
        return words.say("symbol." + status) + " " + (status.equals("UNKNOWN") ? words.say("cli.short.UNKNOWN") : word);
    }

    /** {@return the verdict with the projects on their way, which it does not count, below} */
    static String cell(@Nullable String status, String word, int inTransit, Words words) {
        String cell = cell(status, word, words);
        return inTransit == 0 ? cell : cell + "\n" + words.say("cli.transit", String.valueOf(inTransit));
    }

    /** {@return what to do, and below it what it would be if the link proved absent} */
    static String action(AssessmentView.@Nullable ActionView action) {
        if (action == null) {
            return "";
        }
        AssessmentView.ActionView then = action.ifAbsent();
        return then == null ? action.word() : action.word() + "\n→ " + then.word();
    }

    /** {@return why: of what it would be where the link is to be verified, since that is what the reader does not know yet} */
    static String reason(AssessmentView.@Nullable ActionView action, String otherwise) {
        if (action == null) {
            return otherwise;
        }
        AssessmentView.ActionView then = action.ifAbsent();
        return then == null ? action.reason() : then.reason();
    }

    /** {@return one line that explains the symbols used} */
    static String legend(Collection<String> statuses, Words words) {
        Set<String> used = new LinkedHashSet<>(statuses);
        return words.say(
                "cli.legend",
                used.stream()
                        .map(s -> words.say("symbol." + s) + " " + words.say("status." + s)
                                + (s.equals("LEADING") ? words.say("status.LEADING.suffix") : ""))
                        .collect(Collectors.joining("  ")));
    }
}
