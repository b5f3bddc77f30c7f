/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.Arrays;
import java.util.Objects;

/** A file as handed in: its name and its bytes. */
public record Upload(String name, byte[] bytes) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Upload that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
