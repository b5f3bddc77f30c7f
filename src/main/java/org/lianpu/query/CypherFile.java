/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One question asked of the graph: a file {@code cypher/<feature>/<noun-phrase>.cypher} holding exactly one statement.
 * Declared as a constant in the one class that runs it; read once; values only ever travel as parameters.
 *
 * @param name feature and noun phrase, such as {@code presence/cells-of-chain}
 * @param text the statement with its comments, as a person would paste it into Neo4j Browser
 */
public record CypherFile(String name, String text) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads the file from the class path.
     *
     * @throws IllegalStateException when the file is absent or empty; the message holds the path that was tried
     */
    public static CypherFile of(String name) {
        String path = "/cypher/" + name + ".cypher";
        try (InputStream in = CypherFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No Cypher file " + path + " on the class path; it belongs in the "
                        + "top-level folder cypher/ under the same name");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.startsWith(BYTE_ORDER_MARK)) {
                text = text.substring(1);
            }
            if (text.isBlank()) {
                throw new IllegalStateException("The Cypher file " + path + " is empty");
            }
            return new CypherFile(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException("The Cypher file " + path + " could not be read", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
