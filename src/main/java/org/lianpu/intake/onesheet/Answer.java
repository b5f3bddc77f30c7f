/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.List;

/**
 * What somebody answered to a {@link Question}.
 *
 * @param choice code of the choice
 * @param names what the choice is about, where it is about some of several; empty else
 */
public record Answer(String choice, List<String> names) {
    public Answer {
        names = List.copyOf(names);
    }

    static Answer of(String choice, String... names) {
        return new Answer(choice, List.of(names));
    }
}
