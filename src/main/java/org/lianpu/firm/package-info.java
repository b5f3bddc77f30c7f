/* SPDX-License-Identifier: Apache-2.0 */
/** Firms 企业, what they make and where. */
@NullMarked
package org.lianpu.firm;

import org.jspecify.annotations.NullMarked;
