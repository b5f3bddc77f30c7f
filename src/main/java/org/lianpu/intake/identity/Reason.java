/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.Locale;

/**
 * Why two records are taken for one firm, or not (METHODS E4). Each has a sentence in the bundles under
 * {@code identity.reason.<code>}.
 */
public enum Reason {
    // Main rules: the greatest that holds counts.
    USCC_EQUAL,
    ORGANISATION_EQUAL,
    NAME_AND_CITY_EQUAL,
    NAME_EQUAL,
    FORMER_NAME,
    STEM_AND_REGION_EQUAL,
    BRAND_AND_CITY_EQUAL,
    NAME_SIMILAR,
    SOUNDS_ALIKE,
    // Qualifiers: added to it.
    LEGAL_EQUAL,
    LEGAL_DIFFERS,
    CONTACT_EQUAL,
    ADDRESS_SIMILAR,
    PROVINCE_DISJOINT,
    FORM_DIFFERS,
    INDUSTRY_DISJOINT,
    // Vetoes: the score is 0.
    TWO_CODES,
    ORDINALS_DIFFER,
    BRANCH_AND_PARENT,
    GROUP_AND_MEMBER,
    // What keeps a score of AUTO from being one.
    NO_LEAD,
    // Persons.
    PERSON;

    /** {@return the code in bundles and answers: {@code name_and_city_equal}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
