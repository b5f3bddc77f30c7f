/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

/**
 * Records that share a key are compared (METHODS E3).
 *
 * @param value for the kinds that a block was split by as well, separated by U+001F
 */
public record BlockKey(Kind kind, String value) {
    /** What records may share, in the order in which a large block is split by the next. */
    public enum Kind {
        USCC,
        ORGANISATION,
        NAME,
        STEM_CITY,
        BRAND,
        LEGAL_COUNTY,
        CONTACT,
        /** The name sounds alike in one city: only ever a question. */
        SOUND_CITY
    }

    static final char SEPARATOR = '\u001F';

    BlockKey finer(BlockKey next) {
        return new BlockKey(kind, value + SEPARATOR + next.kind() + SEPARATOR + next.value());
    }
}
