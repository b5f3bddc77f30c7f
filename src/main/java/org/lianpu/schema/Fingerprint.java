/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A hash of all migration files of this jar: equal to the one kept in the graph means that there is nothing to migrate. */
final class Fingerprint {
    private Fingerprint() {}

    static String ofMigrations() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/schema/*.cypher");
            Arrays.sort(files, Comparator.comparing(Fingerprint::name));
            var hash = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                hash.update(name(file).getBytes(StandardCharsets.UTF_8));
                hash.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNullElse(file.getFilename(), "");
    }
}
