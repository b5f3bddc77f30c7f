/* SPDX-License-Identifier: Apache-2.0 */
/** Problems of what was handed in, each with its place and its repair. */
@NullMarked
package org.lianpu.intake.notice;

import org.jspecify.annotations.NullMarked;
