/* SPDX-License-Identifier: Apache-2.0 */
/** The work of the office 链长办: determinations 人工认定 and the answers of verification sheets. */
@NullMarked
package org.lianpu.office;

import org.jspecify.annotations.NullMarked;
