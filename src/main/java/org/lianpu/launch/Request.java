/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * As much of the command line as the launcher has to understand; the application reads it properly afterwards.
 *
 * @param serves whether a server is wanted, for which it is worth unpacking the jar
 * @param home the data directory
 */
record Request(boolean serves, Path home) {
    private static final Set<String> WITH_VALUE = Set.of("--home", "--port", "--bolt-port");
    private static final Set<String> WITHOUT_VALUE = Set.of("--quiet");

    /** {@return the request; nothing where it is no command, or one of {@code serve} that may be mistyped or ask for help} */
    static Optional<Request> of(String[] args, Map<String, String> environment) {
        if (args.length == 0 || args[0].startsWith("-") || args[0].equals("help")) {
            return Optional.empty();
        }
        boolean serves = args[0].equals("serve");
        String home = environment.getOrDefault("LIANPU_HOME", "data");
        for (int i = 1; i < args.length; i++) {
            String name = args[i].replaceFirst("=.*", "");
            boolean separate = name.equals(args[i]);
            if (args[i].startsWith("@") || (serves && !known(name, separate))) {
                return Optional.empty();
            }
            if (WITH_VALUE.contains(name)) {
                if (separate && i + 1 == args.length) {
                    return Optional.empty();
                }
                String value = separate ? args[++i] : args[i].substring(name.length() + 1);
                home = name.equals("--home") ? value : home;
            }
        }
        try {
            return home.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            new Request(serves, Path.of(home).toAbsolutePath().normalize()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean known(String name, boolean separate) {
        return WITH_VALUE.contains(name) || (separate && WITHOUT_VALUE.contains(name));
    }
}
