/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.schema;

import org.lianpu.words.Name;

/**
 * Something to be done once the graph has its schema and before the first question, such as importing the samples into an empty graph.
 * Beans of this type run in their {@code @Order}, each on the opening thread; one that fails keeps the application from being ready.
 */
public interface AfterMigration {
    /** {@return what a person reads meanwhile, such as 正在导入示例数据……} */
    Name step();

    /** Does it; must be idempotent, since it runs at every start. */
    void run();
}
