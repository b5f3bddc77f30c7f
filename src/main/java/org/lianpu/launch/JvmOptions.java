/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The options of the application's process: what makes it start quickly, then what the user gave, which prevails. */
final class JvmOptions {
    private static final int FEW_PROCESSORS = 2;

    private JvmOptions() {}

    /** {@return whether the user's options are about this very process, such as a debugger that listens on a port} */
    static boolean wantThisProcess(List<String> given) {
        return has(given, "-agentlib:") || has(given, "-agentpath:");
    }

    static List<String> forChild(List<String> given, Installation installation) throws IOException {
        List<String> options = new ArrayList<>();
        options.add(Lifeline.option());
        options.add(Upkeep.option(installation));
        options.addAll(Terminal.options());
        if (Java.isHotSpot()) {
            // what another version of Java does not know is no reason not to start
            options.add("-XX:+IgnoreUnrecognizedVMOptions");
            options.addAll(collector(given, Runtime.getRuntime().availableProcessors()));
            options.addAll(compilers(given));
            options.addAll(archive(given, installation));
        }
        options.addAll(given);
        return options;
    }

    /** With one or two processors the threads of a parallel collector only take turns with the application. */
    static List<String> collector(List<String> given, int processors) {
        boolean chosen = given.stream().anyMatch(o -> o.matches("-XX:[+-]Use\\w*GC"));
        return chosen || processors > FEW_PROCESSORS ? List.of() : List.of("-XX:+UseSerialGC");
    }

    static List<String> compilers(List<String> given) {
        boolean chosen =
                has(given, "-XX:Tier") || has(given, "-XX:-Tier") || has(given, "-Xint") || has(given, "-Xcomp");
        return chosen
                ? List.of()
                : List.of(
                        "-XX:Tier4InvocationThreshold=50000",
                        "-XX:Tier4MinInvocationThreshold=6000",
                        "-XX:Tier4CompileThreshold=150000",
                        "-XX:Tier4BackEdgeThreshold=400000");
    }

    private static List<String> archive(List<String> given, Installation installation) throws IOException {
        boolean chosen = has(given, "-Xshare") || has(given, "-XX:SharedArchiveFile") || has(given, "-XX:AOT");
        return chosen ? List.of() : ClassArchive.of(installation).options();
    }

    private static boolean has(List<String> given, String beginning) {
        return given.stream().anyMatch(o -> o.startsWith(beginning));
    }

    /** {@return the options of a rehearsal: those of the server that an archive of classes must agree with, and few resources} */
    static List<String> forRehearsal(List<String> given) {
        List<String> options = new ArrayList<>(
                List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        if (!has(given, "-Xmx")) {
            options.add("-Xmx640m");
        }
        given.stream()
                .filter(o -> o.matches("-Xm[sx].*|-XX:([+-]UseCompressed|ObjectAlignment).*"))
                .forEach(options::add);
        return options;
    }
}
