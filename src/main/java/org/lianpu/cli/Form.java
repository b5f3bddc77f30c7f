/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files as a browser's form would send them ({@code multipart/form-data}); read while they are sent, not kept in memory. */
final class Form {
    /** What the server takes in one request ({@code spring.servlet.multipart.max-request-size}). */
    static final long MOST_BYTES = 8L << 30;

    private final String boundary = "lianpu-" + UUID.randomUUID();
    private final List<BodyPublisher> parts = new ArrayList<>();

    /** Adds a file under the name that notices will call it. */
    Form file(String field, String name, Path file) throws FileNotFoundException {
        parts.add(text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + quoted(name) + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        parts.add(BodyPublishers.ofFile(file));
        parts.add(text("\r\n"));
        return this;
    }

    /** Adds a text; null and blank ones are left out. */
    Form value(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.add(text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
                    + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n"));
        }
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        List<BodyPublisher> all = new ArrayList<>(parts);
        all.add(text("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    /** Refuses what the server would refuse after a long upload. */
    Form requireSendable() {
        long length = body().contentLength();
        if (length > MOST_BYTES) {
            throw Misuse.of("cli.misuse.size", megabytes(length), megabytes(MOST_BYTES));
        }
        return this;
    }

    private static String megabytes(long bytes) {
        return String.valueOf((bytes + (1 << 20) - 1) >> 20);
    }

    private static String quoted(String name) {
        return name.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n]", " ");
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
