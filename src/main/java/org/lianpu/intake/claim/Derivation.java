/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

/**
 * What the view of a firm is derived by, beside what is said of it. The same for all firms of one publication.
 *
 * @param snapshots which claims their source stopped repeating
 * @param revenueFloor 主营收入 in 万元 from which a firm counts as 规上 where no list says (METHODS M6)
 * @param signs what tells the links of a firm from its papers (METHODS M24)
 */
public record Derivation(Snapshots snapshots, double revenueFloor, LinkSigns signs) {}
