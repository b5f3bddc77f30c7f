/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.classify.Mention.Stance;
import org.lianpu.intake.classify.Vocabulary.Found;

/**
 * Reads which links a clause of a 经营范围, a product or a name speaks of, and what the firm does with them. Brackets are
 * read apart: what they exclude (不含印染), what they only add, and what says nothing (依法须经批准的项目).
 */
final class ClauseReader {
    private final Vocabulary vocabulary;
    private final Set<String> tails;
    private final Set<String> damaged;
    private final Set<String> boilerplate;

    ClauseReader(Vocabulary vocabulary, ScopeWords words, boolean names) {
        this.vocabulary = vocabulary;
        Set<String> all = new HashSet<>(words.of("tails"));
        if (names) {
            all.addAll(words.of("nameTails"));
        }
        this.tails = Set.copyOf(all);
        this.damaged = words.of("damaged");
        this.boilerplate = words.of("boilerplate");
    }

    private record Bracket(int at, String content) {}

    /** {@return the mentions of a normalised clause} */
    List<Mention> read(String clause) {
        List<Bracket> brackets = new ArrayList<>(1);
        String outer = clause.indexOf('(') < 0 ? clause : takeBrackets(clause, brackets);
        ClauseGrammar grammar = new ClauseGrammar(outer, vocabulary.find(outer), tails);
        boolean idle = grammar.idle();
        List<Bracket> additions = new ArrayList<>(1);
        List<Mention> mentions = new ArrayList<>(4);
        for (Bracket bracket : brackets) {
            List<Found> inside = vocabulary.find(bracket.content());
            if (inside.stream().anyMatch(found -> found.word().idle())) {
                idle = true;
            } else if (inside.stream().anyMatch(found -> found.word().without())
                    || bracket.content().startsWith("除")) {
                inside.forEach(found -> mention(found, null, Stance.EXCLUDED, mentions));
            } else if (boilerplate.stream().noneMatch(bracket.content()::contains)) {
                additions.add(bracket);
            }
        }
        for (int i = 0; i < grammar.words().size(); i++) {
            readWord(grammar, i, idle, mentions);
        }
        for (Bracket bracket : additions) {
            ClauseGrammar.Use use = grammar.useAt(bracket.at());
            ClauseGrammar inner = new ClauseGrammar(bracket.content(), vocabulary.find(bracket.content()), tails);
            for (int i = 0; i < inner.words().size(); i++) {
                if (use.meant() && inner.use(i).meant()) {
                    mention(inner.words().get(i), use.activity(), idle ? Stance.IDLE : Stance.DONE, mentions);
                }
            }
        }
        return mentions;
    }

    private void readWord(ClauseGrammar grammar, int i, boolean idle, List<Mention> mentions) {
        Found found = grammar.words().get(i);
        if (found.word().meanings().isEmpty()) {
            return;
        }
        if (grammar.isWithout(i)) {
            mention(found, null, Stance.EXCLUDED, mentions);
            return;
        }
        ClauseGrammar.Use use = grammar.use(i);
        if (use.meant() && !isDamaged(grammar.text(), found)) {
            mention(found, use.activity(), idle ? Stance.IDLE : Stance.DONE, mentions);
        }
    }

    private boolean isDamaged(String text, Found found) {
        return damaged.stream()
                .anyMatch(word -> text.startsWith(word, found.from() - word.length())
                        && !found.word().text().startsWith(word));
    }

    private static void mention(Found found, @Nullable Activity activity, Stance stance, List<Mention> mentions) {
        found.word()
                .meanings()
                .forEach(meaning -> mentions.add(new Mention(
                        meaning.link(),
                        meaning.use(),
                        activity,
                        meaning.include() ? stance : Stance.EXCLUDED,
                        found.word().text())));
    }

    private static String takeBrackets(String clause, List<Bracket> brackets) {
        StringBuilder outer = new StringBuilder(clause.length());
        int from = 0;
        while (from < clause.length()) {
            int open = clause.indexOf('(', from);
            if (open < 0) {
                break;
            }
            outer.append(clause, from, open);
            int depth = 1;
            int close = open + 1;
            while (close < clause.length() && depth > 0) {
                char c = clause.charAt(close++);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            int end = depth == 0 ? close - 1 : close;
            brackets.add(new Bracket(outer.length(), clause.substring(open + 1, end)));
            from = close;
        }
        return outer.append(clause.substring(Math.min(from, clause.length()))).toString();
    }
}
