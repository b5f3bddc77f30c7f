/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The application in a process of its own, on the same terminal and in the same folder. It ends when this process ends, in good order
 * where there is time, and this process ends as it did.
 */
record Child(Installation installation, List<String> options, List<String> arguments) {
    /** The application closes its database within seconds; beyond this it hangs. */
    private static final int STOPS_WITHIN_SECONDS = 90;

    /** {@return the process, begun} */
    Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Java.program());
        command.addAll(options);
        command.add("-jar");
        command.add(installation.application().toString());
        command.addAll(arguments);
        ProcessBuilder builder = Java.builder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "lianpu-stop"));
        return process;
    }

    private static void stop(Process process) {
        if (process.isAlive()) {
            Lifeline.stop(process.getOutputStream());
            try {
                if (!process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
