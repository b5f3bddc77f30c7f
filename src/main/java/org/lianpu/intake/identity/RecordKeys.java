/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a record is found by in a store of records, whatever is known of the others (METHODS E3).
 *
 * @param nameKey of its name
 * @param stemKey stem and city; null where the name has no stem or no city is known
 * @param brand 字号; null where the name has none of two characters or more
 * @param otherNames keys of its former names
 */
public record RecordKeys(
        String nameKey, @Nullable String stemKey, @Nullable String brand, Set<String> otherNames) {
    private static final int SHORTEST_BRAND = 2;
    private static final char BAR = '|';

    public RecordKeys {
        otherNames = Set.copyOf(otherNames);
    }

    /** {@return the keys of a record} */
    public static RecordKeys of(FirmRecord record, NameParser parser) {
        Profile profile = Profile.of(record, parser, CodeChanges.NONE);
        ParsedName name = profile.name();
        Set<String> others = new TreeSet<>();
        profile.former().forEach(former -> others.add(former.key()));
        others.remove(name.key());
        String city = profile.place().city();
        return new RecordKeys(
                name.key(),
                name.stem().isEmpty() || city == null ? null : name.stem() + BAR + city,
                name.brand().length() < SHORTEST_BRAND ? null : name.brand(),
                others);
    }

    /** {@return the key as a store of records has it} */
    public static String stored(BlockKey key) {
        return key.value().replace(BlockKey.SEPARATOR, BAR);
    }
}
