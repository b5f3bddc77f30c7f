/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that the sheet leaves open and a person who knows the trade can say with one click. Its id holds all that it is about, so
 * that an answer keeps to it when the sheet changes elsewhere, and lapses when it changes here.
 *
 * @param about names that the sentence speaks of, in the order of the bundle's places
 * @param options answers to choose from
 * @param answer what was answered; null while it is open
 * @param assumed what is taken meanwhile, where something is; null where nothing can be
 */
public record Question(
        String id,
        Kind kind,
        List<String> about,
        List<Option> options,
        @Nullable Answer answer,
        @Nullable Answer assumed) {
    /** What is asked. */
    public enum Kind {
        /** Whether all inputs of a link are needed, or any one is enough: [link, inputs …]. */
        INPUTS,
        /** Whether a link is one that exists already: [link, chains it is in]. */
        REUSE,
        /** Whether a link is one of the version before under a new name: [link, old name]. */
        RENAMED,
        /** What an input is that has no row: [input, link]. */
        UPSTREAM,
        /** Whether two names mean one link: [one, other]. */
        SAME,
        /** Which input of a circle comes back from what was made: [links of the circle …]. */
        CIRCLE
    }

    /**
     * A choice.
     *
     * @param about names that its sentence speaks of
     */
    public record Option(Answer answer, List<String> about) {
        public Option {
            about = List.copyOf(about);
        }

        static Option of(String choice, String... about) {
            return new Option(Answer.of(choice, about), List.of(about));
        }
    }

    static final String ALL = "ALL";
    static final String ANY = "ANY";
    static final String SOME = "SOME";
    static final String YES = "YES";
    static final String NO = "NO";
    static final String IS = "IS";
    static final String ADD = "ADD";
    static final String BOUGHT = "BOUGHT";
    static final String RECYCLED = "RECYCLED";

    private static final String SEPARATOR = "|";

    public Question {
        about = List.copyOf(about);
        options = List.copyOf(options);
    }

    static String id(Kind kind, List<String> parts) {
        return kind
                + SEPARATOR
                + parts.stream().map(p -> p.replace(SEPARATOR, "/")).collect(Collectors.joining(SEPARATOR));
    }

    /** {@return the parts of an id behind its kind} */
    static List<String> parts(String id) {
        List<String> parts = new ArrayList<>(List.of(id.split("\\|", -1)));
        parts.remove(0);
        return parts;
    }

    /** {@return what counts now: the answer, else what is assumed} */
    Optional<Answer> taken() {
        return Optional.ofNullable(answer == null ? assumed : answer);
    }

    /** {@return whether it still waits for a person} */
    public boolean isOpen() {
        return answer == null;
    }

    /** {@return whether this is one of the answers that the question knows} */
    public boolean knows(Answer given) {
        if (options.stream().anyMatch(o -> o.answer().equals(given))) {
            return true;
        }
        List<String> inputs = about.subList(Math.min(1, about.size()), about.size());
        return kind == Kind.INPUTS
                && given.choice().equals(SOME)
                && !given.names().isEmpty()
                && given.names().size() <= inputs.size() - 2
                && inputs.containsAll(given.names());
    }
}
