/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.FirmNames;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.identity.FirmRecord;
import org.lianpu.intake.identity.RecordKeys;
import org.lianpu.intake.identity.StandardNames;
import org.lianpu.intake.table.Tables;

/**
 * What claims of table {@code firms} tell of who a firm is. Of several claims of one record the name and the seat of the winning one count;
 * the other names it goes by stand beside its former ones.
 */
public final class RecordClaims {
    private RecordClaims() {}

    /** {@return whether a record has no valid code, so that it may be one firm with another} */
    public static boolean isLoose(String record) {
        return Uscc.find(record).isEmpty();
    }

    /** {@return the record that these claims make; nothing where none of them is of table {@code firms}} */
    public static Optional<FirmRecord> record(String id, Collection<Claim> claims) {
        List<Claim> said = claims.stream()
                .filter(claim -> claim.table().equals(Tables.FIRMS))
                .sorted(Claim.WINNER_FIRST)
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String name = String.valueOf(said.get(0).text("name_zh"));
        Set<String> names = new TreeSet<>();
        Set<String> contacts = new TreeSet<>();
        Set<String> industries = new TreeSet<>();
        String address = null;
        for (Claim claim : said) {
            names.add(String.valueOf(claim.text("name_zh")));
            names.addAll(texts(claim.value("former_names")));
            add(contacts, domain(claim.text("website")));
            add(industries, claim.text("industry_code"));
            address = address == null ? claim.text("address") : address;
        }
        String key = FirmNames.key(name);
        names.removeIf(other -> FirmNames.key(other).equals(key));
        return Optional.of(new FirmRecord(
                id,
                name,
                List.copyOf(names),
                Uscc.find(id).orElse(null),
                null,
                said.get(0).text("seat_region"),
                null,
                contacts,
                address,
                industries));
    }

    /** {@return what the record is found by} */
    public static RecordKeys keys(FirmRecord record) {
        return RecordKeys.of(record, StandardNames.parser());
    }

    /**
     * Puts into the properties of a firm what it is found by.
     *
     * @param claims that the firm rests on
     * @return keys of the names beside the one it is shown by
     */
    public static List<String> complete(Map<String, @Nullable Object> firm, Collection<Claim> claims) {
        Optional<RecordKeys> found =
                record(String.valueOf(firm.get("id")), claims).map(RecordClaims::keys);
        if (found.isEmpty()) {
            return List.of();
        }
        RecordKeys keys = found.get();
        firm.put("stemKey", keys.stemKey());
        firm.put("brand", keys.brand());
        Set<String> others = new TreeSet<>(keys.otherNames());
        others.add(keys.nameKey());
        others.remove(String.valueOf(firm.get("nameKey")));
        return List.copyOf(others);
    }

    private static void add(Set<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }

    private static List<String> texts(@Nullable Object list) {
        List<String> texts = new ArrayList<>();
        if (list instanceof Collection<?> values) {
            values.forEach(value -> texts.add(value.toString()));
        }
        return texts;
    }

    /** {@return the domain of an address on the web: without scheme, path and {@code www.}} */
    private static @Nullable String domain(@Nullable String website) {
        if (website == null) {
            return null;
        }
        String domain = website.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("[/:?#].*$", "")
                .replaceFirst("^www\\.", "");
        return domain.isEmpty() ? null : domain;
    }
}
