/* SPDX-License-Identifier: Apache-2.0 */
/** Claims, and the view that follows from those that win. */
@NullMarked
package org.lianpu.intake.claim;

import org.jspecify.annotations.NullMarked;
