/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file as handed in: its name and its bytes. */
public final class Upload implements InputFile {
    private final String name;
    private final byte[] bytes;

    public Upload(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** {@return the content; not a copy, so that a large file is kept once} */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
