/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianpu.relatedness.FileProblem;
import org.lianpu.words.Words;

/** What is wrong with files handed to an analysis: by kind, the first places of each, and how to repair it. */
final class FileProblems {
    private static final int PLACES = 5;

    private FileProblems() {}

    static List<String> lines(List<FileProblem> problems, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("cli.file.refused", String.valueOf(problems.size())));
        Map<FileProblem.Kind, List<FileProblem>> kinds =
                problems.stream().collect(Collectors.groupingBy(FileProblem::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, all) -> {
            lines.add("");
            all.stream().limit(PLACES).forEach(p -> wrap(place(p, words) + sentence(p, words), lines));
            if (all.size() > PLACES) {
                wrap(words.say("cli.import.more", String.valueOf(all.size() - PLACES)), lines);
            }
            wrap(
                    words.say("cli.import.repair", words.say("cli.file." + kind + ".repair", arguments(all.get(0)))),
                    lines);
        });
        return lines;
    }

    private static void wrap(String text, List<String> lines) {
        lines.addAll(Display.wrap(text, Display.COLUMNS));
    }

    private static String place(FileProblem p, Words words) {
        String row = p.row() > 0 ? words.say("cli.import.row", String.valueOf(p.row())) : "";
        String column = p.column().isEmpty() ? "" : words.say("cli.import.column", p.column());
        return words.say("cli.import.place", p.file() + row + column, "");
    }

    private static String sentence(FileProblem p, Words words) {
        return words.say("cli.file." + p.kind(), arguments(p));
    }

    private static Object[] arguments(FileProblem p) {
        return new Object[] {p.value(), p.detail()};
    }
}
