/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The records of one list in a JSON document; the first is row 1. */
final class JsonDocumentLines implements Lines {
    private final String file;
    private final JsonParser parser;
    private final JsonRecord record;
    private boolean started;
    private int row;

    JsonDocumentLines(
            String file, InputFile source, TextEncoding encoding, String path, JsonFields fields, Limits limits)
            throws IOException {
        this.file = file;
        this.parser = JsonRecord.parser(limits, encoding.open(source));
        this.record = new JsonRecord(fields);
        try {
            JsonPaths lists = new JsonPaths(parser);
            String found = lists.next();
            while (found != null && !found.equals(path)) {
                lists.passList();
                found = lists.next();
            }
            if (found == null) {
                throw new Refusal(new FileNotice.MissingRecords(At.file(file)));
            }
        } catch (IOException e) {
            parser.close();
            throw e;
        } catch (JacksonException e) {
            parser.close();
            throw refusal(e);
        }
    }

    @Override
    public @Nullable Line next() throws IOException {
        try {
            JsonToken token = started ? parser.nextToken() : parser.currentToken();
            started = true;
            if (token == JsonToken.END_ARRAY) {
                return null;
            }
            row++;
            if (token == JsonToken.START_OBJECT) {
                return record.read(parser, row);
            }
            if (token == null) {
                throw new Refusal(new FileNotice.TruncatedFile(At.file(file)));
            }
            parser.skipChildren();
            return JsonLineLines.malformed(row, String.valueOf(token), "");
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    private Refusal refusal(JacksonException e) {
        if (XlsxScan.unwrapped(e) instanceof Refusal refusal) {
            return refusal;
        }
        return new Refusal(new FileNotice.MalformedFile(At.row(file, row), JsonLineLines.reason(e)));
    }

    @Override
    public void close() {
        parser.close();
    }
}
