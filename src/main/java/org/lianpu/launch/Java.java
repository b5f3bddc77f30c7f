/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The Java that runs us, for further processes. */
final class Java {
    /** Options from these are among the options of this process, which are handed on; a second time they would count twice. */
    private static final Set<String> VARIABLES = Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(VARIABLES);
        return builder;
    }

    /** {@return whether the options of HotSpot mean something to it} */
    static boolean isHotSpot() {
        String name = System.getProperty("java.vm.name", "");
        return name.contains("OpenJDK") || name.contains("HotSpot");
    }
}
