/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

/** How an answer is printed. */
enum OutputFormat {
    /** For a person at a terminal. */
    TABLE,
    /** The answer of the REST interface, indented and otherwise untouched. */
    JSON,
    /** For a spreadsheet. */
    CSV
}
