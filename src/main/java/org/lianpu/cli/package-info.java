/* SPDX-License-Identifier: Apache-2.0 */
/** The commands of lianpu. */
@NullMarked
package org.lianpu.cli;

import org.jspecify.annotations.NullMarked;
