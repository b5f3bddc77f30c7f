/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.lianpu.intake.mapping;

import org.jspecify.annotations.NullMarked;
