/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A unit of measure as files write it: 万元, 公顷, 万千瓦时, %, 元/吨.
 *
 * @param symbol as it stands in the file, without blanks
 * @param measure what it measures
 * @param factor how many of the measure's base unit (元, 千克, 平方米, 人, 千瓦时 …) one of it is
 * @param root the unit without 万, 亿 …: what a bare 3000万 counts in
 * @param rootFactor how many base units one of the root is
 * @param per what stands below the fraction line, 年 left out; empty where nothing does
 */
public record Unit(String symbol, Measure measure, BigDecimal factor, String root, BigDecimal rootFactor, String per) {
    /** Decimals that a column can hold. */
    private static final int DECIMALS = 12;

    /** What can be measured; only units of one measure are converted into each other. */
    public enum Measure {
        MONEY,
        /** Never converted: a rate has a date, and none is assumed. */
        FOREIGN_MONEY,
        MASS,
        AREA,
        LENGTH,
        VOLUME,
        PERSONS,
        /** 家, 户: firms and households. */
        FIRMS,
        /** 个, 件, 台 …: pieces; one kind is not another, so the word is the measure's too. */
        PIECES,
        ENERGY,
        POWER,
        /** 标准煤: energy told in coal. */
        COAL,
        SHARE
    }

    /** {@return whether numbers in this unit can be told in the other} */
    public boolean fits(Unit other) {
        return measure == other.measure
                && measure != Measure.FOREIGN_MONEY
                && per.equals(other.per)
                && (measure != Measure.PIECES || root.equals(other.root));
    }

    /** {@return the number in the target unit, at most twelve decimals} */
    public BigDecimal convert(BigDecimal number, Unit target) {
        return divide(number.multiply(factor), target.factor);
    }

    /** {@return a number that counts in this unit without its 万 or 亿, told in this unit} */
    BigDecimal convertFromRoot(BigDecimal number) {
        return divide(number.multiply(rootFactor), factor);
    }

    private static BigDecimal divide(BigDecimal number, BigDecimal divisor) {
        return number.divide(divisor, DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@return the root as a unit} */
    Unit asRoot() {
        return new Unit(root, measure, rootFactor, root, rootFactor, per);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
