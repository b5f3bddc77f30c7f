/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds the lists of objects in a JSON document, which are its tables; those inside of records are not. */
final class JsonPaths {
    private static final int MOST = 100;

    private final JsonParser parser;
    private final Deque<String> names = new ArrayDeque<>();
    private boolean started;

    JsonPaths(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * {@return the path of the next list whose first entry is an object, "" for the document itself; null at the end.
     * The parser then stands at the beginning of that object, and the list has to be read to its end before the next call}
     */
    @Nullable
    String next() {
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return null;
            }
            if (!started && token != JsonToken.START_ARRAY && token != JsonToken.START_OBJECT) {
                return null;
            }
            started = true;
            switch (token) {
                case PROPERTY_NAME -> names.addLast(parser.currentName());
                case START_ARRAY -> {
                    if (parser.nextToken() == JsonToken.START_OBJECT) {
                        String path = String.join(".", names);
                        valueEnds();
                        return path;
                    }
                    passList();
                    valueEnds();
                }
                case START_OBJECT -> {
                    // Its names come next.
                }
                default -> valueEnds();
            }
        }
    }

    /** After a value its name is over; after an object the name of that object. */
    private void valueEnds() {
        names.pollLast();
    }

    /** Reads on to the end of the list whose first entry is the present token. */
    void passList() {
        for (JsonToken token = parser.currentToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            parser.skipChildren();
        }
    }

    /** {@return the paths of all lists up to the first fault} */
    static List<String> all(InputFile file, TextEncoding encoding, Limits limits) throws IOException {
        List<String> paths = new ArrayList<>();
        try (JsonParser parser = JsonRecord.parser(limits, encoding.open(file))) {
            JsonPaths lists = new JsonPaths(parser);
            for (String path = lists.next(); path != null && paths.size() < MOST; path = lists.next()) {
                paths.add(path);
                lists.passList();
            }
        } catch (tools.jackson.core.JacksonException e) {
            return paths;
        }
        return paths;
    }
}
