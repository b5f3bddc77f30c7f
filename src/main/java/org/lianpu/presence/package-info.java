/* SPDX-License-Identifier: Apache-2.0 */
/** Presence of a link in a region: cells (counts and sums per region, link and year), coverage 资料覆盖度, standings. */
@NullMarked
package org.lianpu.presence;

import org.jspecify.annotations.NullMarked;
