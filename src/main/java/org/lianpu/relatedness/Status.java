/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

/** How far a number of this package can be relied on (METHODS §0.1). */
public enum Status {
    OK,
    /** Computed on part of the data. */
    PARTIAL,
    NO_DATA,
    NOT_APPLICABLE,
    DEGENERATE
}
