/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of a mapping that cannot hang an import: it is tried on at most {@link #LONGEST} characters and stopped after
 * {@link #MOST_STEPS} of them were looked at. Counting steps, not time, makes the outcome the same on every machine.
 */
public final class LimitedPattern {
    /** Longest text that it is tried on; in a longer one it finds nothing. */
    public static final int LONGEST = 2_000;
    /** Characters it may look at in one text: a hundred per character of the longest. */
    public static final int MOST_STEPS = 200_000;

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

    private final Pattern pattern;
    private final Set<String> groups = new TreeSet<>();

    /**
     * @throws PatternSyntaxException when it is no regular expression
     */
    public LimitedPattern(String regex) {
        this.pattern = Pattern.compile(regex);
        Matcher names = GROUP.matcher(regex);
        while (names.find()) {
            if (isGroup(regex, names.group(1))) {
                groups.add(names.group(1));
            }
        }
    }

    /** What looks like a group may stand in a class of characters; only a real one can be referred to. */
    private static boolean isGroup(String regex, String name) {
        try {
            Pattern.compile("(?:" + regex + ")\\k<" + name + ">");
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** It was stopped. */
    static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("too many steps", null, false, false);
        }
    }

    /** {@return the names of its groups} */
    Set<String> groups() {
        return groups;
    }

    /**
     * {@return the first place where it is found, null where there is none}
     *
     * @throws TooSlow when it takes too many steps
     */
    @Nullable
    Matcher find(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher matcher = pattern.matcher(new Counted(text));
        try {
            return matcher.find() ? matcher : null;
        } catch (StackOverflowError e) {
            // The engine recurses for each repetition of a group.
            throw new TooSlow();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LimitedPattern that && pattern.pattern().equals(that.pattern.pattern());
    }

    @Override
    public int hashCode() {
        return pattern.pattern().hashCode();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooSlow();
            }
            return text.charAt(index);
        }

        /** A part that was found is not searched again, so it need not be counted. */
        @Override
        public CharSequence subSequence(int from, int to) {
            return text.substring(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
