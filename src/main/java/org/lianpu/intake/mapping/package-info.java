/* SPDX-License-Identifier: Apache-2.0 */
/** Foreign files to our tables. */
@NullMarked
package org.lianpu.intake.mapping;

import org.jspecify.annotations.NullMarked;
