/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

/** A file as handed in: its name and its bytes. */
public final class Upload {
    private final String name;
    private final byte[] bytes;

    public Upload(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    /** {@return the content; not a copy, so that a large file is kept once} */
    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
