/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.SourceRef;

/**
 * One row that somebody handed in.
 *
 * @param kind name of its table
 * @param values column → value, as the row said
 * @param url where the source can be read; null where it is not on the web
 */
public record Statement(
        String id,
        String kind,
        String asOf,
        Map<String, Object> values,
        SourceRef source,
        @Nullable String publisher,
        @Nullable String url) {
    public Statement {
        values = Map.copyOf(values);
    }
}
