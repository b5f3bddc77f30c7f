/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lianpu.rules.IdentityRules;

/**
 * Which records are compared with which (METHODS E3), so that the sum of the squares of the blocks stays within
 * {@code blockMax} times the records. A block that is too large is split by the next key that its records have; what
 * cannot be split is compared along the order of the record ids, in stretches that share an end.
 */
public final class Blocking {
    private static final List<BlockKey.Kind> KINDS = List.of(BlockKey.Kind.values());

    private final NameParser parser;
    private final CodeChanges changes;
    private final Frequencies frequencies;
    private final IdentityRules rules;

    public Blocking(NameParser parser, CodeChanges changes, Frequencies frequencies, IdentityRules rules) {
        this.parser = parser;
        this.changes = changes;
        this.frequencies = frequencies;
        this.rules = rules;
    }

    /** {@return the keys of the record, in the order of the kinds} */
    public List<BlockKey> keys(FirmRecord record) {
        return keys(profile(record));
    }

    Profile profile(FirmRecord record) {
        return Profile.of(record, parser, changes);
    }

    List<BlockKey> keys(Profile profile) {
        List<BlockKey> keys = new ArrayList<>(8);
        FirmRecord record = profile.record();
        ParsedName name = profile.name();
        Place place = profile.place();
        if (profile.uscc() != null) {
            keys.add(new BlockKey(BlockKey.Kind.USCC, profile.uscc().value()));
        }
        if (profile.organisation() != null) {
            keys.add(new BlockKey(
                    BlockKey.Kind.ORGANISATION, profile.organisation().value()));
        }
        keys.add(new BlockKey(BlockKey.Kind.NAME, name.key()));
        for (ParsedName former : profile.former()) {
            keys.add(new BlockKey(BlockKey.Kind.NAME, former.key()));
        }
        if (name.isBranch()) {
            keys.add(new BlockKey(BlockKey.Kind.NAME, name.parentKey()));
        }
        if (!name.stem().isEmpty() && place.city() != null) {
            keys.add(new BlockKey(BlockKey.Kind.STEM_CITY, name.stem() + BlockKey.SEPARATOR + place.city()));
        }
        if (name.brand().length() >= 2 && frequencies.atMost(name.brand(), rules.blockDf())) {
            keys.add(new BlockKey(BlockKey.Kind.BRAND, name.brand()));
        }
        if (record.legal() != null && place.county() != null) {
            keys.add(new BlockKey(BlockKey.Kind.LEGAL_COUNTY, record.legal() + BlockKey.SEPARATOR + place.county()));
        }
        for (String contact : new TreeSet<>(record.contacts())) {
            keys.add(new BlockKey(BlockKey.Kind.CONTACT, contact));
        }
        if (place.city() != null) {
            keys.add(new BlockKey(BlockKey.Kind.SOUND_CITY, profile.sound() + BlockKey.SEPARATOR + place.city()));
        }
        return keys;
    }

    /**
     * {@return the finer key of a record within a block that is too large, by the next kind that it has; empty where it
     * has none}
     */
    public Optional<BlockKey> finer(BlockKey key, FirmRecord record) {
        return finer(key, key.kind(), keys(profile(record)));
    }

    private static Optional<BlockKey> finer(BlockKey key, BlockKey.Kind after, List<BlockKey> keys) {
        return keys.stream()
                .filter(next -> next.kind().compareTo(after) > 0)
                .findFirst()
                .map(key::finer);
    }

    /** Tells each pair of profiles that share a block, once a block; the smaller id first. */
    void pairs(List<Profile> profiles, BiConsumer<Profile, Profile> pair) {
        Map<BlockKey, List<Profile>> blocks = new LinkedHashMap<>();
        Map<String, List<BlockKey>> keys = new HashMap<>();
        for (Profile profile : profiles) {
            List<BlockKey> own = keys(profile);
            keys.put(profile.id(), own);
            own.stream()
                    .distinct()
                    .forEach(key ->
                            blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(profile));
        }
        blocks.forEach((key, block) -> compare(key, key.kind(), block, keys, pair));
    }

    private void compare(
            BlockKey key,
            BlockKey.Kind last,
            List<Profile> block,
            Map<String, List<BlockKey>> keys,
            BiConsumer<Profile, Profile> pair) {
        if (block.size() <= rules.blockMax()) {
            all(block, pair);
            return;
        }
        BlockKey.Kind next = next(last);
        if (next == null) {
            stretches(block, pair);
            return;
        }
        // One kind at a time: what lacks it stays together for the kind after it.
        Map<String, List<Profile>> parts = new TreeMap<>();
        List<Profile> rest = new ArrayList<>();
        for (Profile profile : block) {
            Optional<BlockKey> finer = keys.getOrDefault(profile.id(), List.of()).stream()
                    .filter(own -> own.kind() == next)
                    .findFirst();
            if (finer.isPresent()) {
                parts.computeIfAbsent(finer.get().value(), value -> new ArrayList<>())
                        .add(profile);
            } else {
                rest.add(profile);
            }
        }
        parts.forEach((value, part) -> compare(key, next, part, keys, pair));
        compare(key, next, rest, keys, pair);
    }

    private static BlockKey.@Nullable Kind next(BlockKey.Kind kind) {
        int next = KINDS.indexOf(kind) + 1;
        return next < KINDS.size() ? KINDS.get(next) : null;
    }

    private void stretches(List<Profile> block, BiConsumer<Profile, Profile> pair) {
        List<Profile> sorted = new ArrayList<>(block);
        sorted.sort(Comparator.comparing(Profile::id));
        int step = Math.max(1, rules.blockMax() - 1);
        for (int from = 0; from < sorted.size() - 1; from += step) {
            all(sorted.subList(from, Math.min(sorted.size(), from + rules.blockMax())), pair);
        }
    }

    private static void all(List<Profile> block, BiConsumer<Profile, Profile> pair) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                Profile a = block.get(i);
                Profile b = block.get(j);
                if (a.id().compareTo(b.id()) < 0) {
                    pair.accept(a, b);
                } else {
                    pair.accept(b, a);
                }
            }
        }
    }
}
