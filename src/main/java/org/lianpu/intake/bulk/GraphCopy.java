/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.ImporterFiles;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;

/**
 * Everything that the graph holds beside firms, copied into importer files as it is: regions, chains, sources, batches, what was declared.
 * That is little; it is held while it is copied. How firms are joined may be much: of that only the ids of the firms are held.
 */
final class GraphCopy {
    static final CypherFile NODES = CypherFile.of("bulk/nodes-beside-firms");
    static final CypherFile OF_FIRMS = CypherFile.of("bulk/relationships-of-firms");
    static final CypherFile RELATIONSHIPS = CypherFile.of("bulk/relationships-beside-firms");

    private static final long NOT_YET = -1;

    private record Group(List<String> labels, List<Property> columns) {}

    private record Edges(String type, List<Property> columns) {}

    private record Node(long id, Map<String, Object> properties) {}

    private record Edge(long from, long to, Map<String, Object> properties) {}

    private final Graph graph;
    private final Workplace place;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Long> byLabelAndCode = new HashMap<>();
    /** Firms that are joined to something; the node of each is known once it is written. */
    private final Map<String, Long> joinedFirms = new HashMap<>();

    private final List<ImporterFiles.Nodes> nodes = new ArrayList<>();
    private final List<ImporterFiles.Relationships> relationships = new ArrayList<>();
    private final List<java.nio.file.Path> multiline = new ArrayList<>();

    GraphCopy(Graph graph, Workplace place) {
        this.graph = graph;
        this.place = place;
    }

    /**
     * Copies.
     *
     * @param change gives the properties that some nodes are to have instead, by their labels and properties
     * @return the first node id that is free
     */
    long copy(Change change) {
        Map<Group, List<Node>> groups = new LinkedHashMap<>();
        graph.stream(NODES, Map.of(), row -> {
            List<String> labels = texts(row.get("labels"));
            Map<String, Object> properties = change.of(labels, map(row.get("properties")));
            long id = ids.size();
            ids.put(String.valueOf(row.get("id")), id);
            Object code = properties.get("code");
            if (code != null) {
                byLabelAndCode.put(labels.get(0) + " " + code, id);
            }
            groups.computeIfAbsent(new Group(labels, columns(properties)), g -> new ArrayList<>())
                    .add(new Node(id, properties));
        });
        groups.forEach(this::write);
        Map<Edges, List<Edge>> edges = new LinkedHashMap<>();
        graph.stream(RELATIONSHIPS, Map.of(), row -> {
            Map<String, Object> properties = map(row.get("properties"));
            edges.computeIfAbsent(
                            new Edges(String.valueOf(row.get("type")), columns(properties)), e -> new ArrayList<>())
                    .add(new Edge(idOf(row.get("from")), idOf(row.get("to")), properties));
        });
        edges.forEach(this::write);
        graph.stream(
                OF_FIRMS,
                Map.of(),
                row -> List.of("fromFirm", "toFirm").forEach(end -> {
                    if (row.get(end) != null) {
                        joinedFirms.put(String.valueOf(row.get(end)), NOT_YET);
                    }
                }));
        return ids.size();
    }

    /** Notes under which node a firm is in the new database. */
    void written(String firm, long node) {
        joinedFirms.computeIfPresent(firm, (id, before) -> node);
    }

    /**
     * Copies how firms are joined to each other and to other things; to be called when all firms are written. A firm of which nobody says
     * any more that it exists takes its relationships with it.
     */
    void copyRelationshipsOfFirms() {
        Map<Edges, ImporterCsv> files = new LinkedHashMap<>();
        try {
            graph.stream(OF_FIRMS, Map.of(), row -> {
                long from = nodeOf(row, "from");
                long to = nodeOf(row, "to");
                if (from != NOT_YET && to != NOT_YET) {
                    Map<String, Object> properties = map(row.get("properties"));
                    Edges edges = new Edges(String.valueOf(row.get("type")), columns(properties));
                    ImporterCsv csv = files.computeIfAbsent(
                            edges,
                            e -> new ImporterCsv(
                                    place.file("joined-" + files.size() + ".csv"),
                                    Columns.header(e.columns, ":START_ID", ":END_ID")));
                    csv.cell(from).cell(to);
                    Columns.write(csv, edges.columns, new HashMap<>(properties));
                }
            });
        } finally {
            files.values().forEach(ImporterCsv::close);
        }
        files.forEach((edges, csv) -> {
            relationships.add(new ImporterFiles.Relationships(edges.type, csv.path()));
            note(csv);
        });
    }

    private long nodeOf(Map<String, Object> row, String end) {
        Object firm = row.get(end + "Firm");
        return firm == null ? idOf(row.get(end)) : joinedFirms.getOrDefault(firm.toString(), NOT_YET);
    }

    /** What some nodes are to look like in the copy. */
    @FunctionalInterface
    interface Change {
        Map<String, Object> of(List<String> labels, Map<String, Object> properties);
    }

    private long idOf(@Nullable Object id) {
        Long known = ids.get(String.valueOf(id));
        if (known == null) {
            throw new IllegalStateException("the graph changed while it was copied");
        }
        return known;
    }

    /** {@return the node id of a node by label and code, such as a link or a region; null where there is none} */
    @Nullable
    Long find(String label, String code) {
        return byLabelAndCode.get(label + " " + code);
    }

    List<ImporterFiles.Nodes> nodes() {
        return nodes;
    }

    List<ImporterFiles.Relationships> relationships() {
        return relationships;
    }

    List<java.nio.file.Path> multiline() {
        return multiline;
    }

    private void write(Group group, List<Node> all) {
        try (ImporterCsv csv =
                new ImporterCsv(place.file("nodes-" + nodes.size() + ".csv"), Columns.header(group.columns, ":ID"))) {
            for (Node node : all) {
                csv.cell(node.id);
                Columns.write(csv, group.columns, new HashMap<>(node.properties));
            }
            nodes.add(new ImporterFiles.Nodes(group.labels, csv.path()));
            note(csv);
        }
    }

    private void write(Edges group, List<Edge> all) {
        try (ImporterCsv csv = new ImporterCsv(
                place.file("edges-" + relationships.size() + ".csv"),
                Columns.header(group.columns, ":START_ID", ":END_ID"))) {
            for (Edge edge : all) {
                csv.cell(edge.from).cell(edge.to);
                Columns.write(csv, group.columns, new HashMap<>(edge.properties));
            }
            relationships.add(new ImporterFiles.Relationships(group.type, csv.path()));
            note(csv);
        }
    }

    private void note(ImporterCsv csv) {
        if (csv.multiline()) {
            multiline.add(csv.path());
        }
    }

    private static List<Property> columns(Map<String, Object> properties) {
        List<Property> columns = new ArrayList<>();
        new TreeMap<>(properties).forEach((name, value) -> columns.add(Property.like(name, value)));
        return columns;
    }

    private static List<String> texts(@Nullable Object list) {
        List<String> texts = new ArrayList<>();
        if (list instanceof List<?> values) {
            values.forEach(v -> texts.add(v.toString()));
        }
        return texts;
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new TreeMap<>();
        if (value instanceof Map<?, ?> properties) {
            properties.forEach((k, v) -> map.put(k.toString(), v));
        }
        return map;
    }
}
