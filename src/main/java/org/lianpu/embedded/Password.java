/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The password of the embedded database: random, made at first start, kept for the owner. The file is written only after the database
 * has taken the password, so a crash in between makes a new one at the next start instead of locking the owner out.
 *
 * @param fresh whether the database has yet to be told
 */
record Password(String value, boolean fresh) {
    private static final int BYTES = 24;

    /** {@return the kept password, else a new one; whoever removes the file gets a new one too} */
    static Password of(Path file) {
        try {
            if (Files.exists(file)) {
                var kept = Files.readString(file).strip();
                if (!kept.isEmpty()) {
                    return new Password(kept, false);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), true);
    }

    void keep(Path file) {
        OwnerFile.write(file, value + System.lineSeparator());
    }

    @Override
    public String toString() {
        return "Password[***]";
    }
}
