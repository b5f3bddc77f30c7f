/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notices;

/** Paths to files: folders in the order of names, one folder at a time, links to folders not followed. */
final class Walk {
    /** What lies beside tables in a folder: notes, programs, settings, pictures. Handed in by itself it is looked at. */
    private static final Set<String> BESIDE = Set.of(
            "md",
            "yml",
            "yaml",
            "ini",
            "log",
            "properties",
            "py",
            "r",
            "sql",
            "sh",
            "bat",
            "cmd",
            "exe",
            "dll",
            "lnk",
            "url",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "bmp",
            "tif",
            "tiff",
            "svg",
            "ico",
            "mp3",
            "mp4",
            "avi",
            "mov",
            "css",
            "js",
            "ttf",
            "bak",
            "tmp");

    private Walk() {}

    /** {@return the files under a path} */
    static Stream<InputFile> files(Path path, Notices notices) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return under(path, name == null ? "" : name.toString(), notices);
    }

    private static Stream<InputFile> under(Path path, String name, Notices notices) {
        if (!Files.isDirectory(path)) {
            return Stream.of(new DiskFile(name, path));
        }
        List<Path> children;
        try (Stream<Path> listed = Files.list(path)) {
            children = listed.sorted(Comparator.comparing(p -> String.valueOf(p.getFileName())))
                    .toList();
        } catch (IOException e) {
            notices.add(new FileNotice.MalformedFile(At.file(name), String.valueOf(e.getMessage())));
            return Stream.empty();
        }
        return children.stream()
                .filter(child -> !Files.isSymbolicLink(child) || !Files.isDirectory(child))
                .filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(child))
                .flatMap(child -> {
                    String inner = String.valueOf(child.getFileName());
                    String full = name.isEmpty() ? inner : name + "/" + inner;
                    return skipped(inner, full, notices) ? Stream.empty() : under(child, full, notices);
                });
    }

    /** {@return whether a file is none of the user's tables, which is told} */
    static boolean skipped(String inner, String full, Notices notices) {
        for (String part : inner.split("/", -1)) {
            if (part.startsWith(".")
                    || part.startsWith("~$")
                    || part.startsWith(".~")
                    || part.equals("__MACOSX")
                    || part.equalsIgnoreCase("Thumbs.db")
                    || part.equalsIgnoreCase("desktop.ini")) {
                notices.add(new FileNotice.SkippedFile(At.file(full)));
                return true;
            }
        }
        if (BESIDE.contains(FileKind.extension(inner))) {
            notices.add(new FileNotice.SkippedFile(At.file(full)));
            return true;
        }
        return false;
    }
}
