/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What is inside the jar: the application's classes, and libraries in the order of the class path. */
final class Contents {
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String META = "META-INF/";
    private static final String INDEX = "BOOT-INF/classpath.idx";
    /** Raised when the same jar is to be unpacked in another way. */
    private static final String FORMAT = "1";

    private Contents() {}

    /** {@return a name for this content: other content, other name; read from the table of the jar without reading the jar} */
    static String id(ZipFile jar) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(FORMAT.getBytes(StandardCharsets.UTF_8));
            for (ZipEntry entry : Collections.list(jar.entries())) {
                String line = entry.getName() + '\n' + entry.getSize() + '\n' + entry.getCrc() + '\n';
                hash.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(hash.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Writes the application as a jar of the given name, whose manifest names the libraries beside it. */
    static void unpack(ZipFile jar, Path dir, String application) throws IOException {
        Path lib = Files.createDirectory(dir.resolve("lib"));
        List<String> classPath = new ArrayList<>();
        for (String library : libraries(jar)) {
            String name = library.substring(library.lastIndexOf('/') + 1);
            Path file = lib.resolve(name);
            try (InputStream in = open(jar, library)) {
                Files.copy(in, file);
            }
            Signatures.remove(file);
            classPath.add("lib/" + name);
        }
        try (OutputStream out = Files.newOutputStream(dir.resolve(application));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
            manifest(jar, classPath).write(zip);
            for (ZipEntry entry : Collections.list(jar.entries())) {
                String name = nameInCopy(entry.getName());
                if (!name.isEmpty()) {
                    copy(jar, entry, name, zip);
                }
            }
        }
    }

    /**
     * {@return the name in the copy, empty for what belongs to Spring Boot's loader}; folders stay, since Spring looks for classes in those
     * that a jar names. Repackaging leaves at the root what an application has in {@code META-INF}, except its services.
     */
    static String nameInCopy(String name) {
        if (name.startsWith(CLASSES)) {
            return name.substring(CLASSES.length());
        }
        boolean own = name.startsWith(META) && name.indexOf('/', META.length()) < 0 && name.length() > META.length();
        return own && !name.equals(JarFile.MANIFEST_NAME) && !name.endsWith(".SF") ? name : "";
    }

    private static List<String> libraries(ZipFile jar) throws IOException {
        try (InputStream in = open(jar, INDEX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("- \""))
                    .map(line -> line.substring(3, line.lastIndexOf('"')))
                    .toList();
        }
    }

    private static Manifest manifest(ZipFile jar, List<String> classPath) throws IOException {
        Manifest manifest;
        try (InputStream in = open(jar, JarFile.MANIFEST_NAME)) {
            manifest = new Manifest(in);
        }
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MAIN_CLASS, main.getValue("Start-Class"));
        main.put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
        return manifest;
    }

    /** Stored, not compressed again: the disk is cheaper than the time of every start. */
    private static void copy(ZipFile jar, ZipEntry entry, String name, ZipOutputStream zip) throws IOException {
        ZipEntry copy = new ZipEntry(name);
        copy.setMethod(ZipEntry.STORED);
        copy.setSize(entry.getSize());
        copy.setCrc(entry.getCrc());
        copy.setTime(entry.getTime());
        zip.putNextEntry(copy);
        try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo(zip);
        }
    }

    private static InputStream open(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name + " in the jar");
        }
        return jar.getInputStream(entry);
    }
}
