/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

/** A measure of how a sector hangs together with the others (METHODS M9). Those that sum over columns need one unit: money. */
public enum Linkage {
    /** Σ_i a_ij: what a sector buys of others for one unit of output. */
    DIRECT_BACKWARD(true),
    /** Σ_j b_ij: what share of its output it delivers to others. */
    DIRECT_FORWARD(false),
    /** BL = Σ_i L_ij 后向关联, the output multiplier 产出乘数: output needed everywhere for one unit of final demand (Leontief). */
    BACKWARD(true),
    /** FL = Σ_j G_ij 前向关联: output enabled everywhere by one unit of primary input (Ghosh 1958; Jones 1976). */
    FORWARD(false),
    /** BL over its mean, the power of dispersion 影响力系数 (Rasmussen 1956). */
    BACKWARD_NORMALISED(true),
    /** FL over its mean 感应度系数. */
    FORWARD_NORMALISED(false),
    /** Σ_j L_ij: what it makes when each sector is asked for one unit. */
    LEONTIEF_ROW(true),
    /** Σ_j L_ij over its mean, the sensitivity of dispersion as Rasmussen had it. */
    LEONTIEF_ROW_NORMALISED(true),
    /** U = (I−B)⁻¹1 上游度: stages to final use, 1 for what is all final (Antràs, Chor, Fally &amp; Hillberry 2012); equals FL. */
    UPSTREAMNESS(false),
    /** N = (I−Aᵀ)⁻¹1 下游度: stages from primary inputs; equals BL. */
    DOWNSTREAMNESS(true);

    private final boolean needsValue;

    Linkage(boolean needsValue) {
        this.needsValue = needsValue;
    }

    /** {@return whether it has a meaning in money only; the others are shares of a sector's own output} */
    public boolean needsValue() {
        return needsValue;
    }
}
