/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.reading.ReadingOptions;
import org.lianpu.intake.table.Table;

/**
 * What the user says of a file; what is null is found out.
 *
 * @param options how it is read
 * @param mapping how its columns become ours
 * @param table whose rows it holds, in our own headings; not beside a mapping
 */
public record FileWishes(
        ReadingOptions options,
        @Nullable FileMapping mapping,
        @Nullable Table table) {}
