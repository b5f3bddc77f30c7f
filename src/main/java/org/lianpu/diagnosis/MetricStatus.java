/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

/** How far a value can be relied on (METHODS §0.1). */
public enum MetricStatus {
    OK,
    /** Computed on part of the data; bounds say how far off it may be. */
    PARTIAL,
    NO_DATA,
    /** Nothing to compare with: the totals of region or nation are not loaded. */
    NO_REFERENCE,
    NOT_APPLICABLE,
    DEGENERATE
}
