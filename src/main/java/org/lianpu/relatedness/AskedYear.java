/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

/** The year of an answer and where it comes from (METHODS §0.2): never the greatest date of any row where a year is declared. */
record AskedYear(int value, From from) {
    /** Where the year comes from; its sentence stands in the bundles under {@code api.relatedness.year}. */
    enum From {
        /** Asked for. */
        ASKED,
        /** The latest declared for the region and chain. */
        DECLARED,
        /** None is declared: the latest of which anything is known in the nation. */
        LATEST_FACT,
        /** Nothing is known at all: the current year. */
        NONE
    }
}
