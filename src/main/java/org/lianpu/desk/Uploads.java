/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.reading.Upload;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.web.multipart.MultipartFile;

/** Files of a form to files of the intake. */
final class Uploads {
    private Uploads() {}

    /** {@return the files, of which there must be one} */
    static List<MultipartFile> required(@Nullable List<MultipartFile> files) {
        if (files == null || files.isEmpty()) {
            throw Problem.badRequest("no-file", Words.both("api.problem.file"), Words.both("api.problem.file.repair"));
        }
        return files;
    }

    static Upload of(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        return new Upload(name == null ? file.getName() : name, file.getBytes());
    }
}
