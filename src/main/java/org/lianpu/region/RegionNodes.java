/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All regions; some three thousand, read whole once a revision. */
interface RegionNodes extends Neo4jRepository<RegionNode, String> {
    List<RegionNode> findAllByOrderByCode();
}
