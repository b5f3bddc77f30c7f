/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.io.InputStream;

/** Something handed in: a name and bytes that can be read more than once; never held in memory as a whole when it lies on disk. */
public interface InputFile {
    /** {@return the name as handed in, with its folders; one inside an archive reads {@code list.zip!firms.csv}} */
    String name();

    /** {@return bytes; -1 where unknown} */
    long size();

    /** Opens it at its beginning; the caller closes the stream. */
    InputStream open() throws IOException;
}
