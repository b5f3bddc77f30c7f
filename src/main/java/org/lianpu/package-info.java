/* SPDX-License-Identifier: Apache-2.0 */
/** The application. */
@NullMarked
package org.lianpu;

import org.jspecify.annotations.NullMarked;
