/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.nio.file.Path;
import java.util.List;

/**
 * Files for Neo4j's own importer: each begins with a header line; ids are the node ids themselves, arrays are parted by
 * {@link #ARRAY_DELIMITER}.
 *
 * @param nodes by labels
 * @param relationships by type
 * @param multiline files in which a cell may hold a line break; reading those is slower
 */
public record ImporterFiles(List<Nodes> nodes, List<Relationships> relationships, List<Path> multiline) {
    /** Stands in no text. */
    public static final char ARRAY_DELIMITER = '\u001F';

    public ImporterFiles {
        nodes = List.copyOf(nodes);
        relationships = List.copyOf(relationships);
        multiline = List.copyOf(multiline);
    }

    /** Nodes with the same labels and columns. */
    public record Nodes(List<String> labels, Path file) {
        public Nodes {
            labels = List.copyOf(labels);
        }
    }

    /** Relationships of a type with the same columns. */
    public record Relationships(String type, Path file) {}
}
