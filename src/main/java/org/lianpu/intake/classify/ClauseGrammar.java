/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.classify.Vocabulary.Found;

/**
 * Which activity belongs to which thing in a clause: 钛矿石销售、钛材加工 sells one and makes the other; 纱、线、布的生产、销售
 * makes all three; 生产、销售：钛白粉、硫酸亚铁 too. A thing with other words right behind it is part of another thing
 * (钛白粉生产设备) and not meant.
 */
final class ClauseGrammar {
    private static final String SEPARATORS = "、,;:/和与及或并。.·";

    /**
     * Whether a thing is meant, and what is done with it.
     *
     * @param activity null where the clause does not say
     */
    record Use(boolean meant, @Nullable Activity activity) {
        static final Use NOT_MEANT = new Use(false, null);
    }

    private final String text;
    private final List<Found> words;
    private final Set<String> tails;

    ClauseGrammar(String text, List<Found> words, Set<String> tails) {
        this.text = text;
        this.words = words;
        this.tails = tails;
    }

    String text() {
        return text;
    }

    List<Found> words() {
        return words;
    }

    boolean idle() {
        return words.stream().anyMatch(found -> found.word().idle());
    }

    /** {@return whether the word stands behind 不含 and the like, or in front of 除外 in its stretch of text} */
    boolean isWithout(int i) {
        for (int j = 0; j < words.size(); j++) {
            if (words.get(j).word().without()) {
                boolean behind = words.get(j).word().text().equals("除外");
                boolean without = behind
                        ? j > i && noComma(words.get(i).to(), words.get(j).from())
                        : j < i;
                if (without) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean noComma(int from, int to) {
        return text.substring(from, to).indexOf(',') < 0;
    }

    /** {@return whether the word is meant as a thing, or as an activity of its own, and what is done} */
    Use use(int i) {
        Found found = words.get(i);
        if (found.word().verb() && attaches(i) && !found.word().process()) {
            // 棉布织造 is about the cloth, not about a second thing called 织造.
            return Use.NOT_MEANT;
        }
        if (found.word().activity() != null) {
            int end = pastTails(found.to());
            boolean ends = ends(end) || verbAt(end) >= 0;
            return ends ? new Use(true, found.word().activity()) : Use.NOT_MEANT;
        }
        return useOfThing(found.to(), i + 1);
    }

    /** {@return what is done with what a bracket at this place adds to} */
    Use useAt(int at) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).to() <= at) {
                Found found = words.get(i);
                if (found.to() == at && found.word().activity() != null) {
                    return new Use(true, found.word().activity());
                }
                return useOfThing(at, i + 1);
            }
        }
        return useOfThing(at, 0);
    }

    /** A word for an activity right behind the word for a thing. */
    private boolean attaches(int i) {
        return i > 0
                && words.get(i - 1).word().activity() == null
                && !words.get(i - 1).word().meanings().isEmpty()
                && pastTails(words.get(i - 1).to()) == words.get(i).from();
    }

    private Use useOfThing(int to, int next) {
        int end = pastTails(to);
        int verb = verbAt(end);
        if (verb >= 0) {
            return group(verb);
        }
        if (!ends(end)) {
            return Use.NOT_MEANT;
        }
        for (int j = next; j < words.size(); j++) {
            Found found = words.get(j);
            if (!noComma(to, found.from())) {
                break;
            }
            if (found.word().verb()) {
                boolean attached = found.from() > 0 && SEPARATORS.indexOf(text.charAt(found.from() - 1)) < 0;
                if (attached) {
                    return group(j);
                }
                break;
            }
            if (found.word().activity() != null) {
                // 纺纱加工 carries its own activity: the list ends before it.
                break;
            }
        }
        return new Use(true, prefix(to));
    }

    /** The activities from a word on, joined by separators: 生产、加工及销售; made if any of them makes. */
    private Use group(int from) {
        Activity strongest = null;
        int j = from;
        int end = words.get(from).from();
        while (j < words.size()
                && words.get(j).word().verb()
                && onlySeparators(end, words.get(j).from())) {
            Found found = words.get(j);
            if (found.word().process()) {
                if (j == from) {
                    return Use.NOT_MEANT;
                }
            } else {
                strongest = stronger(strongest, found.word().activity());
            }
            end = found.to();
            j++;
        }
        return ends(pastTails(end)) || startsSentence(end) ? new Use(true, strongest) : Use.NOT_MEANT;
    }

    /** Behind 、 anything may follow. */
    private boolean startsSentence(int end) {
        return end > 0 && SEPARATORS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** The activities in front of a list: 生产、销售：A、B. Only those that something follows at once. */
    private @Nullable Activity prefix(int before) {
        for (int j = words.size() - 1; j >= 0; j--) {
            Found found = words.get(j);
            if (found.to() <= before && found.word().verb() && leads(found.to())) {
                Activity strongest = found.word().activity();
                int k = j - 1;
                int start = found.from();
                while (k >= 0
                        && words.get(k).word().verb()
                        && onlySeparators(words.get(k).to(), start)) {
                    strongest = stronger(strongest, words.get(k).word().activity());
                    start = words.get(k).from();
                    k--;
                }
                boolean opens =
                        start == 0 || SEPARATORS.indexOf(text.charAt(start - 1)) >= 0 || text.charAt(start - 1) == '从';
                return opens ? strongest : null;
            }
        }
        return null;
    }

    private boolean leads(int at) {
        if (at >= text.length()) {
            return false;
        }
        return text.charAt(at) == ':' || SEPARATORS.indexOf(text.charAt(at)) < 0;
    }

    private static @Nullable Activity stronger(@Nullable Activity one, @Nullable Activity other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private boolean onlySeparators(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int verbAt(int at) {
        for (int j = 0; j < words.size(); j++) {
            if (words.get(j).from() == at && words.get(j).word().verb()) {
                return j;
            }
        }
        return -1;
    }

    private boolean ends(int at) {
        return at >= text.length() || SEPARATORS.indexOf(text.charAt(at)) >= 0;
    }

    /** Grades (R996, 98%) and words like 系列 leave a thing what it is. */
    private int pastTails(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            int tail = ScopeWords.at(tails, text, at);
            if (tail > 0) {
                at += tail;
            } else if (c < '\u0080' && SEPARATORS.indexOf(c) < 0) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }
}
