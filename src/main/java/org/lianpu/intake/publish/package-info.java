/* SPDX-License-Identifier: Apache-2.0 */
/** Making claims visible: views, cells, revision. */
@NullMarked
package org.lianpu.intake.publish;

import org.jspecify.annotations.NullMarked;
