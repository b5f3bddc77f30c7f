/* SPDX-License-Identifier: Apache-2.0 */
/** How far long work has come, and whether somebody wants it stopped. */
@NullMarked
package org.lianpu.intake.progress;

import org.jspecify.annotations.NullMarked;
