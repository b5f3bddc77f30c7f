/* SPDX-License-Identifier: Apache-2.0 */
/** Projects 项目 with their phases; none of them counts until it produces. */
@NullMarked
package org.lianpu.project;

import org.jspecify.annotations.NullMarked;
