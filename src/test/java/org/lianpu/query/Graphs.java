/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import org.neo4j.driver.Driver;

/** A graph for tests that do without Spring. */
public final class Graphs {
    private Graphs() {}

    public static Graph on(Driver driver) {
        return new Graph(driver, new Bookmarks());
    }
}
