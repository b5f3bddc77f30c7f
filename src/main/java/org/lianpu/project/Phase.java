/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.project;

/** How far a project is: 在谈 → 签约 → 开工 → 竣工 → 投产 → 达产 → 入规, or 终止 (DOMAIN). Only producing capacity counts. */
public enum Phase {
    TALKS,
    SIGNED,
    BUILDING,
    COMPLETED,
    PRODUCING,
    FULL,
    ABOVE_SCALE,
    ENDED;

    /** {@return whether it is on its way: talked of, signed or being built, and not yet producing} */
    public boolean inTransit() {
        return compareTo(PRODUCING) < 0;
    }

    /** {@return whether the ground is broken: what is only talked of or signed is not 在建} */
    public boolean underConstruction() {
        return this == BUILDING || this == COMPLETED;
    }
}
