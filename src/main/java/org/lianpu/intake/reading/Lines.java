/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet from its first on; to be closed. */
interface Lines extends Closeable {
    /**
     * {@return the next row, null at the end}
     *
     * @throws Refusal where the rest cannot be read; nothing else is thrown for bad data
     */
    @Nullable
    Line next() throws IOException;
}
