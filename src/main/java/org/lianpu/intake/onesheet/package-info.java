/* SPDX-License-Identifier: Apache-2.0 */
/** One sheet makes a chain 一张表建链: rows of links to a draft with its questions, and to a published version of the chain. */
@NullMarked
package org.lianpu.intake.onesheet;

import org.jspecify.annotations.NullMarked;
