/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

/** Why a number cannot be given, or rests on part of the data; its sentence stands in the bundles under {@code api.relatedness.reason}. */
public enum Reason {
    /** Fewer regions than the size rule asks for, after those specialised in nothing were dropped. */
    TOO_FEW_REGIONS(Status.NOT_APPLICABLE),
    /** Fewer activities than the size rule asks for, after those in which nobody is specialised were dropped. */
    TOO_FEW_ACTIVITIES(Status.NOT_APPLICABLE),
    /** The region is specialised in nothing, or nobody in the activity. */
    NO_SPECIALISATION(Status.NOT_APPLICABLE),
    /** Related to no activity at all: the denominator is 0. */
    UNRELATED(Status.NOT_APPLICABLE),
    /** The region is specialised in it already, so there is nothing to gain. */
    ALREADY_THERE(Status.NOT_APPLICABLE),
    /** The activity is found nowhere. */
    ABSENT_EVERYWHERE(Status.NOT_APPLICABLE),
    /** The region has no activity at all. */
    NO_ACTIVITY(Status.NO_DATA),

    /** Regions and activities fall into parts that share nothing; computed on the largest. */
    DISCONNECTED(Status.PARTIAL),
    /** Outside the largest part, where alone complexity is computed. */
    OUTSIDE_LARGEST_PART(Status.NOT_APPLICABLE),
    /** Parts that share nothing, and no largest among them. */
    PARTS_OF_EQUAL_SIZE(Status.DEGENERATE),
    /** λ₂ equals a neighbour: its eigenvector is not one direction. */
    EIGENVALUES_EQUAL(Status.DEGENERATE),
    /** λ₂ is 0 or does not exist: all regions are alike. */
    NO_SECOND_EIGENVALUE(Status.DEGENERATE),
    /** Which end of the order is the complex one cannot be told. */
    SIGN_UNDEFINED(Status.DEGENERATE),
    /** All values are equal; there is nothing to standardise by. */
    NO_SPREAD(Status.DEGENERATE),
    /** The solution fails the check that follows from its definition. */
    UNSOLVED(Status.DEGENERATE),

    /** The sectors need more than they make (Hawkins–Simon): there is no finite total. */
    NOT_PRODUCTIVE(Status.DEGENERATE),
    /** The sector has no output. */
    NO_OUTPUT(Status.NOT_APPLICABLE),
    /** The rows are in their own units: a column of them cannot be summed without prices. */
    PHYSICAL_UNITS(Status.NOT_APPLICABLE),
    /** The sector has none of it directly: there is nothing to multiply. */
    NONE_DIRECTLY(Status.NOT_APPLICABLE),
    /** No flows are known; from the structure of the chain alone. */
    STRUCTURE_ONLY(Status.PARTIAL),

    /** A service, a final use or what is bought anywhere: not among the activities compared. */
    NOT_COMPARED(Status.NOT_APPLICABLE),
    /** There are firms, and none of them has a value on the basis: unknown, not 0. */
    NO_VALUE(Status.NO_DATA),
    /** Some of the firms counted have no value on the basis. */
    VALUES_MISSING(Status.PARTIAL),
    /** Nothing is known of the region at this level and in this year. */
    NOT_AMONG_REGIONS(Status.NO_DATA);

    private final Status status;

    Reason(Status status) {
        this.status = status;
    }

    /** {@return the status that goes with it} */
    public Status status() {
        return status;
    }
}
