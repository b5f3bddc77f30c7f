/* SPDX-License-Identifier: Apache-2.0 */
/** Batches: what is handed in together, written, made visible, resumed and taken back together. */
@NullMarked
package org.lianpu.intake.batch;

import org.jspecify.annotations.NullMarked;
