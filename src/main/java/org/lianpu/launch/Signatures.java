/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures out of our copy of a library. Nobody checks whose they are, but Java checks each file against them, over a second of
 * every start, and keeps no class of a signed library in an archive of classes.
 */
final class Signatures {
    private Signatures() {}

    static void remove(Path library) throws IOException {
        Path plain = library.resolveSibling(library.getFileName() + ".plain");
        try (ZipFile zip = new ZipFile(library.toFile())) {
            if (zip.stream().noneMatch(Signatures::isSignature)) {
                return;
            }
            try (OutputStream out = Files.newOutputStream(plain);
                    ZipOutputStream copy = new ZipOutputStream(out)) {
                copy.setLevel(Deflater.BEST_SPEED);
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    if (!isSignature(entry)) {
                        copy(zip, entry, copy);
                    }
                }
            }
        }
        Files.move(plain, library, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isSignature(ZipEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        return name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
    }

    private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream copy) throws IOException {
        ZipEntry fresh = new ZipEntry(entry.getName());
        fresh.setTime(entry.getTime());
        copy.putNextEntry(fresh);
        try (InputStream in = zip.getInputStream(entry)) {
            if (entry.getName().equalsIgnoreCase(JarFile.MANIFEST_NAME)) {
                Manifest manifest = new Manifest(in);
                manifest.getEntries().clear(); // the digests
                manifest.write(copy);
            } else {
                in.transferTo(copy);
            }
        }
    }
}
