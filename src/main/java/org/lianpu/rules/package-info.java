/* SPDX-License-Identifier: Apache-2.0 */
/** The versioned thresholds that every answer cites (METHODS §K). */
@NullMarked
package org.lianpu.rules;

import org.jspecify.annotations.NullMarked;
