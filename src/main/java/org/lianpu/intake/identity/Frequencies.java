/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

/** How often a brand 字号 occurs among all firms known nation-wide: a rare one is evidence, a common one is none. */
public interface Frequencies {
    /** {@return firms whose name has this brand; 0 where that is not known} */
    int firmsOf(String brand);

    /** {@return firms known; 0 where that is not known} */
    long firms();

    /** Nothing is known: no brand counts as rare. */
    Frequencies UNKNOWN = new Frequencies() {
        @Override
        public int firmsOf(String brand) {
            return 0;
        }

        @Override
        public long firms() {
            return 0;
        }
    };

    /** {@return whether the brand is known to occur, and in at most {@code limit} firms} */
    default boolean atMost(String brand, int limit) {
        int firms = firmsOf(brand);
        return firms > 0 && firms <= limit;
    }
}
