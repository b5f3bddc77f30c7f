/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianpu.TestDatabase;

/** A Cypher file as it lies in the project, with what its header says. */
record CypherText(String name, String text) {
    private static final Path ROOT = Path.of("cypher");
    static final Pattern PARAMETERS = Pattern.compile(":param \\[\\{ ([^}]*) }] => \\{ (RETURN .*) }");

    /** {@return all files but the migrations, and those that people paste into Browser} */
    static Stream<CypherText> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(f -> f.toString().endsWith(".cypher")
                            && !f.startsWith(ROOT.resolve("schema"))
                            && !f.startsWith(ROOT.resolve("browser")))
                    .map(f -> ROOT.relativize(f).toString().replace('\\', '/').replace(".cypher", ""))
                    .sorted()
                    .toList()
                    .stream()
                    .map(CypherText::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CypherText get(String name) {
        try {
            return new CypherText(name, Files.readString(ROOT.resolve(name + ".cypher")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** {@return the parameters that the header names} */
    Set<String> parameters() {
        return new TreeSet<>(List.of(header().group(1).strip().split("\\s*,\\s*")));
    }

    /** {@return the values that the header offers for trying, as Neo4j Browser would evaluate them} */
    Map<String, Object> sample() {
        return TestDatabase.driver()
                .executableQuery(header().group(2))
                .execute()
                .records()
                .get(0)
                .asMap();
    }

    private Matcher header() {
        Matcher matcher = PARAMETERS.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(name + " has no :param line");
        }
        return matcher;
    }
}
