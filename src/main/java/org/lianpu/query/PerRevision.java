/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was read of the newest revision, kept until the next one. Rebuilt from the graph at any time. Thread-safe. */
public final class PerRevision<K, V> {
    private static final int MOST_ENTRIES = 512;

    private record Generation<K, V>(long revision, Map<K, V> values) {}

    private volatile Generation<K, V> newest = new Generation<>(-1, new ConcurrentHashMap<>());

    /** {@return the value of {@code key} in {@code revision}, read by {@code read} where it is not kept} */
    public V get(long revision, K key, Function<K, V> read) {
        Generation<K, V> generation = newest;
        if (generation.revision < revision || generation.values.size() > MOST_ENTRIES) {
            generation = new Generation<>(revision, new ConcurrentHashMap<>());
            newest = generation;
        }
        if (generation.revision != revision) {
            return read.apply(key);
        }
        // Not computeIfAbsent: reading may take long, and two readers may well read the same twice.
        V known = generation.values.get(key);
        if (known == null) {
            known = read.apply(key);
            generation.values.put(key, known);
        }
        return known;
    }
}
