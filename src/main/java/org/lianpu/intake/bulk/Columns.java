/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Table;

/** The properties of nodes and relationships that are written by the million, in a fixed order. */
final class Columns {
    private Columns() {}

    /** {@return the property that a column of a table becomes under this name} */
    private static Property of(String name, Column column) {
        return switch (column.type()) {
            case INTEGER -> Property.whole(name);
            case DECIMAL, SHARE, RATE -> Property.decimal(name);
            case FLAG -> Property.truth(name);
            case LIST -> Property.texts(name);
            default -> Property.text(name);
        };
    }

    /** {@return the properties of the claims of a table} */
    static List<Property> ofClaims(Table table) {
        List<Property> columns = new ArrayList<>(List.of(
                Property.text("id"),
                Property.text("kind"),
                Property.text("subject"),
                Property.text("linkCode"),
                Property.text("regionCode"),
                Property.whole("year"),
                Property.text("asOf"),
                Property.whole("precedence"),
                Property.decimal("confidence"),
                Property.text("sourceId"),
                Property.text("firmId"),
                Property.text("otherFirmId"),
                Property.truth("implied"),
                Property.text("batchId"),
                Property.texts("seen")));
        addOf(table, columns, true);
        return columns;
    }

    /** {@return the properties of the rows of a table's view, and those that follow from them} */
    static List<Property> ofView(Table table, Property... derived) {
        List<Property> columns = new ArrayList<>(List.of(derived));
        columns.add(Property.text("claimId"));
        columns.add(Property.text("sourceId"));
        columns.add(Property.text("batchId"));
        columns.add(Property.text("asOf"));
        addOf(table, columns, false);
        return columns;
    }

    private static void addOf(Table table, List<Property> columns, boolean ofClaim) {
        for (Column column : table.columns()) {
            Property property = of(ofClaim ? column.claimProperty() : column.property(), column);
            if (columns.stream().noneMatch(p -> p.name().equals(property.name()))) {
                columns.add(property);
            }
        }
    }

    static List<String> header(List<Property> columns, String... before) {
        List<String> header = new ArrayList<>(List.of(before));
        columns.forEach(c -> header.add(c.header()));
        return header;
    }

    /** Writes the properties in the order of the columns. */
    static void write(ImporterCsv csv, List<Property> columns, Map<String, @Nullable Object> properties) {
        for (Property column : columns) {
            csv.cell(properties.get(column.name()));
        }
        csv.end();
    }
}
