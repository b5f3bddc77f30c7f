/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import org.jspecify.annotations.Nullable;

/**
 * All terms and activity words in one automaton (Aho and Corasick 1975). Of words that overlap the longest counts, of
 * two as long the first: 印染助剂 is not 印染, 磷酸铁锂 is not 磷酸铁.
 */
final class Vocabulary {
    /** A word for a link at some use. */
    record Meaning(String link, LinkTerm.Use use, boolean include) {}

    /**
     * A word of the vocabulary.
     *
     * @param meanings exclusions first
     * @param activity what a firm does whose clause has the word, or the last word of it; null for the bare name of a thing
     * @param verb whether it is a word for an activity, as a whole
     * @param process whether the activity is done to the thing in front of the word, and does not make it
     */
    record Word(
            String text,
            List<Meaning> meanings,
            @Nullable Activity activity,
            boolean verb,
            boolean process,
            boolean idle,
            boolean without) {}

    /** A word found. */
    record Found(int from, int to, Word word) {}

    private static final Comparator<Found> LONGEST =
            Comparator.comparingInt((Found f) -> f.from() - f.to()).thenComparingInt(Found::from);

    private final PayloadTrie<Word> trie;

    Vocabulary(Collection<LinkProfile> links, Collection<LinkTerm> terms, ScopeWords words) {
        Map<String, List<Meaning>> meanings = new HashMap<>();
        for (LinkProfile link : links) {
            for (String name : link.names()) {
                add(meanings, name, new Meaning(link.link(), LinkTerm.Use.PRODUCT, true));
            }
        }
        for (LinkTerm term : terms) {
            if (term.use() != LinkTerm.Use.CODE) {
                add(meanings, term.term(), new Meaning(term.link(), term.use(), term.include()));
            }
        }
        for (String group : List.of("make", "process", "trade", "service", "idle", "without")) {
            words.of(group).forEach(word -> meanings.computeIfAbsent(Normal.of(word), key -> new ArrayList<>()));
        }
        PayloadTrie.PayloadTrieBuilder<Word> builder = PayloadTrie.builder();
        meanings.forEach((text, all) -> builder.addKeyword(text, word(text, all, words)));
        trie = builder.build();
    }

    private static void add(Map<String, List<Meaning>> meanings, String text, Meaning meaning) {
        String normal = Normal.of(text);
        if (normal.length() >= 2) {
            List<Meaning> all = meanings.computeIfAbsent(normal, key -> new ArrayList<>());
            if (!all.contains(meaning)) {
                all.add(meaning);
            }
        }
    }

    private static Word word(String text, List<Meaning> meanings, ScopeWords words) {
        meanings.sort(Comparator.comparing(Meaning::include).thenComparing(Meaning::link));
        Ending ending = new Ending(text);
        ending.read(words.of("make"), Activity.MAKE);
        ending.read(words.of("process"), Activity.MAKE);
        ending.read(words.of("trade"), Activity.TRADE);
        ending.read(words.of("service"), Activity.SERVICE);
        return new Word(
                text,
                List.copyOf(meanings),
                ending.activity,
                ending.longest == text.length(),
                words.of("process").contains(text),
                words.of("idle").contains(text),
                words.of("without").contains(text));
    }

    /** The longest word for an activity that a text ends in. */
    private static final class Ending {
        private final String text;
        private @Nullable Activity activity;
        private int longest;

        Ending(String text) {
            this.text = text;
        }

        void read(Set<String> verbs, Activity meaning) {
            for (String verb : verbs) {
                if (verb.length() > longest && text.endsWith(verb)) {
                    activity = meaning;
                    longest = verb.length();
                }
            }
        }
    }

    /** {@return the words of a normalised text that do not overlap, in their order} */
    List<Found> find(String text) {
        List<Found> all = new ArrayList<>();
        trie.parseText(
                text,
                (PayloadEmit<Word> emit) -> all.add(new Found(emit.getStart(), emit.getEnd() + 1, emit.getPayload())));
        if (all.size() < 2) {
            return all;
        }
        all.sort(LONGEST);
        List<Found> kept = new ArrayList<>(all.size());
        boolean[] taken = new boolean[text.length()];
        for (Found found : all) {
            boolean free = true;
            for (int i = found.from(); i < found.to() && free; i++) {
                free = !taken[i];
            }
            if (free) {
                Arrays.fill(taken, found.from(), found.to(), true);
                kept.add(found);
            }
        }
        kept.sort(Comparator.comparingInt(Found::from));
        return kept;
    }
}
