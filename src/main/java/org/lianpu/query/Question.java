/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was put, with all that the database's plan for it depends on.
 *
 * @param file name of the {@link CypherFile}
 * @param parameters plans differ by their types and by the rough length of texts and lists
 * @param afterWriting whether its transaction had written before
 */
record Question(String file, Map<String, @Nullable Object> parameters, boolean afterWriting) {}
