/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import org.jspecify.annotations.Nullable;

/**
 * One claim that a firm works in a link of a region, with what is known of the firm now.
 *
 * @param firm id of the firm
 * @param year year of the claim
 * @param order what decides among claims of one year: the greater text wins
 * @param producing phase is PRODUCING
 * @param building phase is 开工 or 竣工: ground is broken, nothing is produced yet
 * @param ended phase is ENDED, or the evidence is REJECTED: ends the occupation from this year on
 * @param confirmed evidence is CONFIRMED
 * @param output 万元 a year
 * @param employees 人
 * @param since year in which the firm entered the link
 * @param active the firm is not known to be closed
 * @param aboveScale yes / no by list or by revenue; null when neither is known
 * @param revenueKnown whether the firm's revenue is known
 */
public record OccupationFact(
        String firm,
        int year,
        String order,
        boolean producing,
        boolean building,
        boolean ended,
        boolean confirmed,
        @Nullable Double output,
        @Nullable Double employees,
        @Nullable Integer since,
        boolean active,
        @Nullable Boolean aboveScale,
        boolean revenueKnown) {}
