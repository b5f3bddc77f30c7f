/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import org.lianpu.presence.Cell;
import org.lianpu.rules.Rules;

/** Single source 单一来源 (METHODS M14): one firm, one dominant firm, or too few effective ones. */
public final class SingleSource {
    private SingleSource() {}

    /** {@return whether what is known proves a single source; a cell with unobserved firms proves it only by n = 1} */
    public static boolean holds(Cell cell, Rules.Choke cut) {
        if (cell.n() == 1) {
            return true;
        }
        Double out = cell.out();
        if (cell.n() == 0 || cell.nObs() < cell.n() || out == null || out <= 0) {
            return false;
        }
        boolean dominant = !cell.top().isEmpty() && cell.top().get(0) / out >= cut.top1();
        Double effective = Concentration.of(cell).effective().value();
        return dominant || (effective != null && effective < cut.nEff());
    }
}
