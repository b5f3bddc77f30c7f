/* SPDX-License-Identifier: Apache-2.0 */
/**
 * How the jar starts quickly: from an unpacked copy of itself, in a process of its own. Plain Java without any library, since these
 * classes lie at the root of the jar and run before everything else (decision 14).
 */
@NullMarked
package org.lianpu.launch;

import org.jspecify.annotations.NullMarked;
