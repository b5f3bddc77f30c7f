/* SPDX-License-Identifier: Apache-2.0 */
/** Documents and templates that are made from declarations, so that they cannot go stale. */
@NullMarked
package org.lianpu.docs;

import org.jspecify.annotations.NullMarked;
