/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who says so: enough of a source to show beside a fact. */
public record SourceRef(String id, String title, @Nullable Integer year) {
    /** {@return the source in the columns sourceId, sourceTitle, sourceYear of a row} */
    public static SourceRef of(Map<String, Object> row) {
        return new SourceRef(
                row.get("sourceId") instanceof String id ? id : "",
                row.get("sourceTitle") instanceof String title ? title : "",
                row.get("sourceYear") instanceof Number n ? Integer.valueOf(n.intValue()) : null);
    }
}
