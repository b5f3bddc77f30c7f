/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An input–output table from two tables: the flows, wide (a row and a column for each sector, from row to column) or long (from, to, value
 * 来源, 去向, 数值), and the outputs (sector, output 部门, 总产出), whose further columns such as employment give multipliers.
 */
public final class FlowFile {
    private static final List<String> FROM = List.of("from", "supplier", "来源", "来源部门", "投入部门");
    private static final List<String> TO = List.of("to", "user", "去向", "去向部门", "使用部门");
    private static final List<String> VALUE = List.of("value", "数值", "值", "金额");
    private static final List<String> SECTOR = List.of("sector", "product", "link", "industry", "部门", "产品", "环节", "行业");
    private static final List<String> OUTPUT = List.of("output", "总产出", "产出", "产值");
    private static final Set<String> LABELS = Set.of("label", "name", "名称", "部门名称", "产品名称");

    private final Sheet flows;
    private final Sheet outputs;
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final List<Double> output = new ArrayList<>();
    private final Map<Integer, List<Double>> further = new LinkedHashMap<>();

    private FlowFile(Sheet flows, Sheet outputs) {
        this.flows = flows;
        this.outputs = outputs;
    }

    /** A text with the name that problems call it. */
    public record Named(String file, String text) {}

    public static FileReading<FlowTable> read(Named flows, Named outputs, FlowTable.Unit unit) {
        FlowFile reading =
                new FlowFile(new Sheet(flows.file(), flows.text()), new Sheet(outputs.file(), outputs.text()));
        if (reading.outputs.sound() && reading.flows.sound()) {
            reading.outputs();
        }
        if (!reading.outputs.sound() || !reading.flows.sound()) {
            return reading.failed();
        }
        double[][] z = reading.isLong() ? reading.longFlows() : reading.wideFlows();
        reading.checkOutputs(z);
        if (!reading.outputs.sound() || !reading.flows.sound()) {
            return reading.failed();
        }
        return FileReading.of(new FlowTable(
                List.copyOf(reading.rows.keySet()), z, array(reading.output), reading.satellites(), unit));
    }

    private FileReading<FlowTable> failed() {
        List<FileProblem> all = new ArrayList<>(flows.problems());
        all.addAll(outputs.problems());
        return FileReading.failed(all);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Map<String, double[]> satellites() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        further.forEach((column, values) -> columns.put(outputs.heading().get(column), array(values)));
        return columns;
    }

    private void outputs() {
        int sector = outputs.require(SECTOR);
        int made = outputs.require(OUTPUT);
        if (!outputs.sound()) {
            return;
        }
        IntStream.range(0, outputs.heading().size())
                .filter(i -> i != sector && i != made)
                .filter(i -> !outputs.heading().get(i).isEmpty()
                        && !LABELS.contains(outputs.heading().get(i).toLowerCase(Locale.ROOT)))
                .forEach(i -> further.put(i, new ArrayList<>()));
        Map<String, Integer> seen = new HashMap<>();
        for (Sheet.Line line : outputs.lines()) {
            String name = outputs.text(line, sector);
            Integer before = seen.putIfAbsent(name, line.row());
            if (before != null && !name.isEmpty()) {
                outputs.add(
                        FileProblem.Kind.REPEATED,
                        line.row(),
                        outputs.heading().get(sector),
                        name,
                        String.valueOf(before));
            }
            OptionalDouble amount = outputs.amount(line, made);
            rows.putIfAbsent(name, rows.size());
            output.add(amount.orElse(0));
            further.forEach(
                    (column, values) -> values.add(outputs.number(line, column).orElse(0)));
        }
    }

    private boolean isLong() {
        return List.of(FROM, TO, VALUE).stream()
                .allMatch(names -> flows.heading().stream()
                        .map(h -> h.toLowerCase(Locale.ROOT))
                        .anyMatch(names::contains));
    }

    private double[][] longFlows() {
        int from = flows.require(FROM);
        int to = flows.require(TO);
        int value = flows.require(VALUE);
        double[][] z = new double[rows.size()][rows.size()];
        Map<List<String>, Integer> seen = new HashMap<>();
        for (Sheet.Line line : flows.lines()) {
            String supplier = flows.text(line, from);
            String user = flows.text(line, to);
            OptionalDouble amount = flows.amount(line, value);
            boolean supplierKnown = sector(line, from, supplier);
            boolean userKnown = sector(line, to, user);
            Integer before = seen.putIfAbsent(List.of(supplier, user), line.row());
            if (before != null) {
                flows.add(FileProblem.Kind.REPEATED, line.row(), "", supplier + " → " + user, String.valueOf(before));
            } else if (supplierKnown && userKnown && amount.isPresent()) {
                z[rows.getOrDefault(supplier, 0)][rows.getOrDefault(user, 0)] = amount.getAsDouble();
            }
        }
        return z;
    }

    private boolean sector(Sheet.Line line, int column, String name) {
        if (!name.isEmpty() && !rows.containsKey(name)) {
            flows.add(
                    FileProblem.Kind.MISSING_OUTPUT, line.row(), flows.heading().get(column), name, "");
        }
        return rows.containsKey(name);
    }

    private double[][] wideFlows() {
        List<String> names = flows.heading().subList(1, flows.heading().size());
        names.stream()
                .filter(name -> !rows.containsKey(name))
                .forEach(name -> flows.add(FileProblem.Kind.MISSING_OUTPUT, 1, name, name, ""));
        Set<String> missing = new LinkedHashSet<>(names);
        if (missing.size() < names.size()) {
            flows.add(FileProblem.Kind.REPEATED_COLUMN, 1, "", "", String.join(", ", names));
        }
        double[][] z = new double[rows.size()][rows.size()];
        for (Sheet.Line line : flows.lines()) {
            String supplier = flows.text(line, 0);
            if (line.cells().size() != flows.heading().size()) {
                flows.add(
                        FileProblem.Kind.ROW_LENGTH,
                        line.row(),
                        "",
                        String.valueOf(line.cells().size()),
                        String.valueOf(flows.heading().size()));
            } else if (!missing.remove(supplier)) {
                flows.add(FileProblem.Kind.UNKNOWN_SECTOR, line.row(), "", supplier, "");
            } else if (flows.sound() || rows.containsKey(supplier)) {
                wideRow(line, names, z[rows.getOrDefault(supplier, 0)]);
            }
        }
        missing.forEach(name -> flows.add(FileProblem.Kind.MISSING_ROW, 0, "", name, ""));
        rows.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> outputs.add(FileProblem.Kind.UNKNOWN_SECTOR, rowOf(name), "", name, ""));
        return z;
    }

    private int rowOf(String sector) {
        return outputs.lines().get(rows.getOrDefault(sector, 0)).row();
    }

    private void wideRow(Sheet.Line line, List<String> names, double[] row) {
        for (int j = 0; j < names.size(); j++) {
            row[rows.getOrDefault(names.get(j), 0)] = flows.amount(line, j + 1).orElse(0);
        }
    }

    /** What delivers or buys must make something. */
    private void checkOutputs(double[][] z) {
        List<String> names = List.copyOf(rows.keySet());
        for (int i = 0; i < z.length; i++) {
            double sum = 0;
            for (int j = 0; j < z.length; j++) {
                sum += z[i][j] + z[j][i];
            }
            if (sum > 0 && output.get(i) == 0) {
                outputs.add(FileProblem.Kind.ZERO_OUTPUT, rowOf(names.get(i)), "", names.get(i), "");
            }
        }
    }
}
