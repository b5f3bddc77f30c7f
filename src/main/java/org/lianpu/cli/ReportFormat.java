/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

/** How the report of an import is printed. */
enum ReportFormat {
    /** Grouped by kind of notice. */
    TABLE,
    /** The answer of the REST interface, indented and otherwise untouched. */
    JSON
}
