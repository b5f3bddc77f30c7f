/* SPDX-License-Identifier: Apache-2.0 */
/** Where what people type meets what they see at once: ticks, sheets, declarations, imports, and the answer after them. */
@NullMarked
package org.lianpu.desk;

import org.jspecify.annotations.NullMarked;
