/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements run inside one transaction. */
@FunctionalInterface
public interface Statements {
    /** {@return all rows, in the order of the statement; values are plain Java: Long, Double, String, List, Map} */
    List<Map<String, Object>> run(CypherFile file, Map<String, ? extends @Nullable Object> parameters);
}
