/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Resolver resolver;
    private final Function<BlockKey, Collection<FirmRecord>> lookup;
    private final double least;

    /**
     * @param lookup the known records that have a key, touched ones among them
     * @param least score that links, {@code er.review}
     */
    public Neighbourhood(Resolver resolver, Function<BlockKey, Collection<FirmRecord>> lookup, double least) {
        this.resolver = resolver;
        this.lookup = lookup;
        this.least = least;
    }

    /** {@return the records of the components of {@code touched}, by id} */
    public SortedMap<String, FirmRecord> of(Collection<FirmRecord> touched) {
        SortedMap<String, FirmRecord> component = new TreeMap<>();
        touched.forEach(record -> component.put(record.id(), record));
        Map<String, Profile> profiles = new HashMap<>();
        Deque<FirmRecord> open = new ArrayDeque<>(component.values());
        Blocking blocking = resolver.blocking();
        while (!open.isEmpty()) {
            FirmRecord record = open.pop();
            Profile profile = profiles.computeIfAbsent(record.id(), id -> resolver.profile(record));
            Set<String> seen = new HashSet<>();
            for (BlockKey key : blocking.keys(profile)) {
                for (FirmRecord other : lookup.apply(key)) {
                    if (seen.add(other.id()) && !component.containsKey(other.id())) {
                        Profile candidate = profiles.computeIfAbsent(other.id(), id -> resolver.profile(other));
                        if (resolver.score(profile, candidate).value() >= least) {
                            component.put(other.id(), other);
                            open.push(other);
                        }
                    }
                }
            }
        }
        return component;
    }
}
