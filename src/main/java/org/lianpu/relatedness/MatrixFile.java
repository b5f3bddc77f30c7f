/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A region × activity matrix as a table with the columns region, product, value (地区, 产品/环节, 数值), a row for each pair; pairs without a
 * row count as 0. Columns level 层级 and year 年份 are used where they are there; all others are left alone.
 */
public final class MatrixFile {
    private static final List<String> REGION = List.of("region", "地区", "地区代码", "地区名称", "区域");
    private static final List<String> PRODUCT =
            List.of("product", "activity", "link", "产品/环节", "产品", "环节", "环节编码", "产业", "行业");
    private static final List<String> VALUE = List.of("value", "数值", "值", "产值", "金额");
    private static final List<String> LEVEL = List.of("level", "层级");
    private static final List<String> YEAR = List.of("year", "年份", "年度");

    private record Pair(String region, String product) {}

    private record Known(int row, double value) {}

    private final Sheet sheet;
    private final Map<Pair, Known> known = new LinkedHashMap<>();
    private final Map<String, Integer> regions = new LinkedHashMap<>();
    private final Map<String, Integer> products = new LinkedHashMap<>();

    private MatrixFile(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Reads a table.
     *
     * @param file its name, for problems
     * @param level the level wanted, as it stands in the file; null where the file holds one only
     * @param year likewise
     */
    public static FileReading<ActivityMatrix> read(
            String file, String text, @Nullable String level, @Nullable String year) {
        MatrixFile reading = new MatrixFile(new Sheet(file, text));
        if (reading.sheet.sound()) {
            reading.rows(level, year);
        }
        return reading.sheet.sound() ? FileReading.of(reading.matrix()) : FileReading.failed(reading.sheet.problems());
    }

    private void rows(@Nullable String level, @Nullable String year) {
        int region = sheet.require(REGION);
        int product = sheet.require(PRODUCT);
        int value = sheet.require(VALUE);
        List<Sheet.Line> lines = chosen(chosen(sheet.lines(), LEVEL, level), YEAR, year);
        if (!sheet.sound()) {
            return;
        }
        for (Sheet.Line line : lines) {
            String ofRegion = sheet.text(line, region);
            String ofProduct = sheet.text(line, product);
            OptionalDouble amount = sheet.amount(line, value);
            if (!ofRegion.isEmpty() && !ofProduct.isEmpty() && amount.isPresent()) {
                put(line, new Pair(ofRegion, ofProduct), amount.getAsDouble());
            }
        }
    }

    private void put(Sheet.Line line, Pair pair, double value) {
        Known before = known.putIfAbsent(pair, new Known(line.row(), value));
        if (before != null) {
            sheet.add(
                    FileProblem.Kind.REPEATED,
                    line.row(),
                    "",
                    pair.region() + " × " + pair.product(),
                    String.valueOf(before.row()));
        }
        regions.putIfAbsent(pair.region(), regions.size());
        products.putIfAbsent(pair.product(), products.size());
    }

    /** {@return the lines of the wanted level or year; all of them where the file has but one and none is wanted} */
    private List<Sheet.Line> chosen(List<Sheet.Line> lines, List<String> column, @Nullable String wanted) {
        OptionalInt found = sheet.find(column);
        if (found.isEmpty()) {
            if (wanted != null) {
                sheet.add(FileProblem.Kind.MISSING_COLUMN, 1, column.get(0), "", String.join(", ", column));
            }
            return lines;
        }
        int at = found.getAsInt();
        Map<String, List<Sheet.Line>> by = new HashMap<>();
        lines.forEach(line ->
                by.computeIfAbsent(line.cell(at), k -> new ArrayList<>()).add(line));
        String there = new TreeSet<>(by.keySet()).stream().collect(Collectors.joining(", "));
        if (wanted == null && by.size() > 1) {
            sheet.add(FileProblem.Kind.CHOOSE, 0, sheet.heading().get(at), "", there);
        } else if (wanted != null && !lines.isEmpty() && !by.containsKey(wanted)) {
            sheet.add(FileProblem.Kind.NONE_SUCH, 0, sheet.heading().get(at), wanted, there);
        }
        return wanted == null ? lines : by.getOrDefault(wanted, List.of());
    }

    private ActivityMatrix matrix() {
        double[][] values = new double[regions.size()][products.size()];
        known.forEach((pair, cell) ->
                values[regions.getOrDefault(pair.region(), 0)][products.getOrDefault(pair.product(), 0)] =
                        cell.value());
        return new ActivityMatrix(List.copyOf(regions.keySet()), List.copyOf(products.keySet()), values);
    }
}
