/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

/** Tables that belong together, in the order in which they are explained; their words are {@code table.group.<name>}. */
public enum TableGroup {
    REFERENCE,
    CHAIN,
    REGION,
    FIRM,
    TRADE,
    CLUSTER,
    PLATFORM,
    PROJECT,
    MATCH,
    POLICY,
    OFFICE,
    COVERAGE,
    INPUT_OUTPUT
}
