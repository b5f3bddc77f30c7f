/* SPDX-License-Identifier: Apache-2.0 */
/** Words on screen and paper: bilingual names and the message bundles (TERMS). */
@NullMarked
package org.lianpu.words;

import org.jspecify.annotations.NullMarked;
