/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.io.IOException;
import org.lianpu.intake.reading.Upload;
import org.springframework.web.multipart.MultipartFile;

/** Files of a form to files of the intake. */
final class Uploads {
    private Uploads() {}

    static Upload of(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        return new Upload(name == null ? file.getName() : name, file.getBytes());
    }
}
