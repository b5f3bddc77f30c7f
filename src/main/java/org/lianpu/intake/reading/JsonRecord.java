/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianpu.intake.reading.JsonFields.Field;
import org.lianpu.intake.reading.Line.Fault;
import org.lianpu.intake.reading.Line.FaultKind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Makes a row of a JSON object: nested objects become paths a.b.c, the values of a list stand in one cell. */
final class JsonRecord {
    /** Between the values of a list. */
    static final String JOIN = "；";

    private final JsonFields fields;
    private final Set<String> late = new HashSet<>();
    private String[] cells = new String[16];
    private boolean[] set = new boolean[16];
    private int count;
    private List<Fault> faults = new ArrayList<>();

    JsonRecord(JsonFields fields) {
        this.fields = fields;
    }

    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.jsonDepth())
                        .maxStringLength(limits.cellChars())
                        .maxNameLength(Math.min(limits.cellChars(), 1000))
                        .maxNumberLength(200)
                        .build())
                .build();
    }

    static JsonParser parser(Limits limits, Reader text) {
        return factory(limits).createParser(ObjectReadContext.empty(), text);
    }

    /** {@return the row of the object that the parser stands at the beginning of; it is left at its end} */
    Line read(JsonParser parser, int row) {
        count = 0;
        Arrays.fill(set, false);
        faults = new ArrayList<>(0);
        object(parser, fields.root(), false);
        return new Line(row, Arrays.copyOf(cells, count), faults);
    }

    private void object(JsonParser parser, Field field, boolean inList) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Field child = fields.child(field, parser.currentName());
            parser.nextToken();
            value(parser, child, inList);
        }
    }

    private void value(JsonParser parser, Field field, boolean inList) {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> object(parser, field, inList);
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    value(parser, field, true);
                }
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(field, Numbers.written(parser.getString()), inList);
            case VALUE_NULL -> put(field, "", inList);
            default -> put(field, parser.getString(), inList);
        }
    }

    private void put(Field field, String text, boolean inList) {
        int column = fields.column(field);
        if (column == JsonFields.NO_COLUMN) {
            if (late.add(field.path())) {
                faults.add(new Fault(FaultKind.LATE_FIELD, -1, field.path()));
            }
            return;
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
            set = Arrays.copyOf(set, cells.length);
        }
        while (count <= column) {
            cells[count++] = "";
        }
        if (set[column] && !inList) {
            faults.add(new Fault(FaultKind.MALFORMED_RECORD, -1, field.path() + " ×2"));
            return;
        }
        set[column] = true;
        String read = CellFaults.look(CsvRecords.readable(text, column, faults), column, faults);
        if (!read.isEmpty()) {
            cells[column] = cells[column].isEmpty() ? read : cells[column] + JOIN + read;
        }
    }
}
