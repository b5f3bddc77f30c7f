/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One sheet of cells that can be run through from its first row as often as needed. */
interface Grid {
    /** {@return name for notices, see {@link TableHead#file()}} */
    String file();

    /** {@return name of the sheet, null where a file is one} */
    @Nullable
    String sheet();

    /** {@return see {@link TableHead#format()}} */
    String format();

    /** {@return charset of a text file} */
    @Nullable
    String encoding();

    /** {@return field separator of a text file} */
    @Nullable
    String separator();

    /** {@return merged cells} */
    Merges merges();

    Lines open() throws IOException;
}
