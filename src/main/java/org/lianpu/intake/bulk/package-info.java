/* SPDX-License-Identifier: Apache-2.0 */
/** Millions of rows into an embedded database that holds few firms yet: through Neo4j's own importer, the same graph in a fraction of the time. */
@NullMarked
package org.lianpu.intake.bulk;

import org.jspecify.annotations.NullMarked;
