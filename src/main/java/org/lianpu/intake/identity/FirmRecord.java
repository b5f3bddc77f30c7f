/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.OrganisationCode;
import org.lianpu.firm.Uscc;

/**
 * What one source says of one firm, as far as it tells who the firm is.
 *
 * @param id stable id of the record, derived from its content
 * @param name registered name as written
 * @param formerNames 曾用名
 * @param uscc valid unified social credit code; null where none or an invalid one is written
 * @param organisation valid organisation code; null where none is written (that inside {@code uscc} need not be repeated)
 * @param region six digits of where the firm is; null where not known
 * @param legal legal representative, as written or as a keyed hash; null where not known
 * @param contacts phones and domains, normalised or as keyed hashes
 * @param address as written; null where not known
 * @param industries GB/T 4754 codes
 */
public record FirmRecord(
        String id,
        String name,
        List<String> formerNames,
        @Nullable Uscc uscc,
        @Nullable OrganisationCode organisation,
        @Nullable String region,
        @Nullable String legal,
        Set<String> contacts,
        @Nullable String address,
        Set<String> industries) {
    public FirmRecord {
        formerNames = List.copyOf(formerNames);
        contacts = Set.copyOf(contacts);
        industries = Set.copyOf(industries);
    }

    /** {@return a record of which only the name and the region are known} */
    public static FirmRecord of(String id, String name, @Nullable String region) {
        return new FirmRecord(id, name, List.of(), null, null, region, null, Set.of(), null, Set.of());
    }

    /** {@return this record with a code} */
    public FirmRecord withUscc(@Nullable Uscc code) {
        return new FirmRecord(id, name, formerNames, code, organisation, region, legal, contacts, address, industries);
    }
}
