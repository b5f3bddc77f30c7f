/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

/** The entry point of the jar. */
public final class Lianpu {
    private Lianpu() {}

    public static void main(String[] args) {
        System.exit(args.length);
    }
}
