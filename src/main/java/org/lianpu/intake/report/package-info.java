/* SPDX-License-Identifier: Apache-2.0 */
/** What an import tells: its report for people and programs, and the rows to repair and hand in again. */
@NullMarked
package org.lianpu.intake.report;

import org.jspecify.annotations.NullMarked;
