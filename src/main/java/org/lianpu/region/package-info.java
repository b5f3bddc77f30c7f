/* SPDX-License-Identifier: Apache-2.0 */
/** Regions 地区, their nesting and their endowments 资源禀赋. */
@NullMarked
package org.lianpu.region;

import org.jspecify.annotations.NullMarked;
