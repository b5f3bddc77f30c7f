/* SPDX-License-Identifier: Apache-2.0 */
/** Rows and keys of an import on disk, so that its memory does not grow with its files. */
@NullMarked
package org.lianpu.intake.spool;

import org.jspecify.annotations.NullMarked;
