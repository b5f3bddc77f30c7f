/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The component that touched records belong to: all records that are linked to them, one behind the other, by a pair
 * that scores at least a question. Nothing outside it can change the partition inside, so that resolving the touched
 * components gives what resolving everything would.
 */
public final class Neighbourhood {
    /** The known records, asked for by ring after ring around the touched ones. */
    @FunctionalInterface
    public interface Store {
        /** {@return the known records that have a key, for each of these keys; none for a key left out} */
        Map<BlockKey, ? extends Collection<FirmRecord>> get(Collection<BlockKey> keys);

        /** {@return a store that is asked for one key at a time} */
        static Store of(Function<BlockKey, ? extends Collection<FirmRecord>> lookup) {
            return keys -> {
                Map<BlockKey, Collection<FirmRecord>> found = new HashMap<>();
                keys.forEach(key -> found.put(key, lookup.apply(key)));
                return found;
            };
        }
    }

    private final Resolver resolver;
    private final Store store;
    private final double least;

    /**
     * @param store the known records, touched ones among them
     * @param least score that links, {@code er.review}
     */
    public Neighbourhood(Resolver resolver, Store store, double least) {
        this.resolver = resolver;
        this.store = store;
        this.least = least;
    }

    /** {@return the records of the components of {@code touched}, by id} */
    public SortedMap<String, FirmRecord> of(Collection<FirmRecord> touched) {
        SortedMap<String, FirmRecord> component = new TreeMap<>();
        touched.forEach(record -> component.put(record.id(), record));
        Map<String, Profile> profiles = new HashMap<>();
        Map<BlockKey, Collection<FirmRecord>> known = new HashMap<>();
        Blocking blocking = resolver.blocking();
        List<FirmRecord> ring = new ArrayList<>(component.values());
        while (!ring.isEmpty()) {
            Map<FirmRecord, List<BlockKey>> keys = new LinkedHashMap<>();
            Set<BlockKey> asked = new LinkedHashSet<>();
            for (FirmRecord record : ring) {
                List<BlockKey> own = blocking.keys(profile(record, profiles));
                keys.put(record, own);
                own.stream().filter(key -> !known.containsKey(key)).forEach(asked::add);
            }
            asked.forEach(key -> known.put(key, List.of()));
            store.get(asked).forEach(known::put);
            List<FirmRecord> next = new ArrayList<>();
            keys.forEach((record, own) -> reach(record, own, known, profiles, component, next));
            ring = next;
        }
        return component;
    }

    private void reach(
            FirmRecord record,
            List<BlockKey> keys,
            Map<BlockKey, Collection<FirmRecord>> known,
            Map<String, Profile> profiles,
            SortedMap<String, FirmRecord> component,
            List<FirmRecord> next) {
        Profile profile = profile(record, profiles);
        for (BlockKey key : keys) {
            for (FirmRecord other : known.getOrDefault(key, List.of())) {
                if (!component.containsKey(other.id())
                        && resolver.score(profile, profile(other, profiles)).value() >= least) {
                    component.put(other.id(), other);
                    next.add(other);
                }
            }
        }
    }

    private Profile profile(FirmRecord record, Map<String, Profile> profiles) {
        return profiles.computeIfAbsent(record.id(), id -> resolver.profile(record));
    }
}
