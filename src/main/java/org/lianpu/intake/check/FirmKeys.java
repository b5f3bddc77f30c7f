/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.FirmNames;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.spool.Key;
import org.lianpu.query.Ids;

/**
 * Under which keys a firm can be found, and under which a cell that means one looks for it, best first. The id of a firm follows from
 * content: a valid 统一社会信用代码, else a hash of name key, city and the source's own key (DESIGN §6).
 */
final class FirmKeys {
    private static final char CODE = 'U';
    private static final char SOURCE_KEY = 'K';
    private static final char KEY_AND_NAME = 'M';
    private static final char NAME_IN_CITY = 'C';
    private static final char NAME = 'N';

    private FirmKeys() {}

    /** {@return the id of the firm that such a row defines} */
    static String id(@Nullable String uscc, String name, String region, @Nullable String firmKey) {
        if (uscc != null) {
            var valid = Uscc.find(uscc);
            if (valid.isPresent()) {
                return valid.get().value();
            }
        }
        return "F" + Ids.of(List.of(FirmNames.key(name), city(region), firmKey == null ? "" : firmKey));
    }

    /** {@return code of the city (or of what stands in its place) that a region lies in; blank where no region is known} */
    static String city(String region) {
        return region.length() < 4 ? region : region.substring(0, 4) + "00";
    }

    /** {@return every key of a firm} */
    static List<Key> ofFirm(String id, String name, String region, @Nullable String firmKey, String source) {
        String nameKey = FirmNames.key(name);
        List<Key> keys = new ArrayList<>(5);
        keys.add(Key.of(CODE, id));
        keys.add(Key.of(NAME_IN_CITY, nameKey + "|" + city(region)));
        keys.add(Key.of(NAME, nameKey));
        if (firmKey != null) {
            keys.add(Key.of(SOURCE_KEY, source + "|" + firmKey));
            keys.add(Key.of(KEY_AND_NAME, firmKey + "|" + nameKey));
        }
        return keys;
    }

    /** {@return the key of a firm's code, or of its id} */
    static Key ofCode(String code) {
        return Key.of(CODE, code);
    }

    /**
     * {@return where to look for the firm that a cell means without giving a valid code: by the source's key where the name or the source
     * agrees, by the name in the row's city, by the name alone}
     */
    static List<Key> ofMention(String text, @Nullable String name, @Nullable String region, String source) {
        String nameKey = FirmNames.key(name == null ? text : name);
        List<Key> keys = new ArrayList<>(3);
        keys.add(name == null ? Key.of(SOURCE_KEY, source + "|" + text) : Key.of(KEY_AND_NAME, text + "|" + nameKey));
        if (region != null) {
            keys.add(Key.of(NAME_IN_CITY, nameKey + "|" + city(region)));
        }
        keys.add(Key.of(NAME, nameKey));
        return keys;
    }
}
