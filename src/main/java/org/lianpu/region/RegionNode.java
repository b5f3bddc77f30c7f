/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A region as the graph keeps it, without its neighbours. Read only: what is written goes through the intake. */
@Node("Region")
record RegionNode(
        @Id String code,
        String nameZh,
        @Nullable String nameEn,
        String level,
        @Nullable Boolean pseudo,
        @Nullable String standingCode,
        @Nullable List<String> aliases,
        @Nullable Boolean constructed) {}
