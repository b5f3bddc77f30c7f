/* SPDX-License-Identifier: Apache-2.0 */
/** Files to rows of text. */
@NullMarked
package org.lianpu.intake.reading;

import org.jspecify.annotations.NullMarked;
