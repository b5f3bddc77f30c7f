/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.FirmNames;
import org.lianpu.firm.OrganisationCode;
import org.lianpu.firm.Uscc;

/**
 * A record with what is derived from it once: the parts of its name, its former keys, where it is.
 *
 * @param uscc its code, or the one that it was changed to
 * @param place of the record, else of the name
 */
record Profile(
        FirmRecord record,
        ParsedName name,
        List<ParsedName> former,
        @Nullable Uscc uscc,
        @Nullable OrganisationCode organisation,
        Place place,
        Lazy lazy) {

    /** What few pairs need, made when first asked for. */
    static final class Lazy {
        private @Nullable Bigrams name;
        private @Nullable Bigrams address;
        private @Nullable String sound;
    }

    static Profile of(FirmRecord record, NameParser parser, CodeChanges changes) {
        ParsedName name = parser.parse(record.name(), record.region());
        Uscc uscc = record.uscc() == null ? null : changes.current(record.uscc());
        OrganisationCode organisation = record.organisation() != null
                ? record.organisation()
                : record.uscc() == null ? null : record.uscc().organisation();
        Place place = Place.of(record.region());
        return new Profile(
                record,
                name,
                record.formerNames().stream()
                        .map(former -> parser.parse(former, record.region()))
                        .toList(),
                uscc,
                organisation,
                place.equals(Place.UNKNOWN) ? Place.of(name.regionCode()) : place,
                new Lazy());
    }

    String id() {
        return record.id();
    }

    Bigrams nameBigrams() {
        Bigrams made = lazy.name;
        if (made == null) {
            made = Bigrams.of(name.key());
            lazy.name = made;
        }
        return made;
    }

    @Nullable
    Bigrams addressBigrams() {
        if (record.address() == null) {
            return null;
        }
        Bigrams made = lazy.address;
        if (made == null) {
            made = Bigrams.of(FirmNames.key(record.address()));
            lazy.address = made;
        }
        return made;
    }

    /** {@return how the name key sounds, tones aside} */
    String sound() {
        String made = lazy.sound;
        if (made == null) {
            made = Sounds.of(name.key());
            lazy.sound = made;
        }
        return made;
    }
}
