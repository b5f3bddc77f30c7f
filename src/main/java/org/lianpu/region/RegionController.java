/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

import java.util.List;
import java.util.Locale;
import org.lianpu.query.CypherFile;
import org.lianpu.words.Name;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Regions, found as people type them. */
@RestController
class RegionController {
    static final CypherFile SUGGESTED = CypherFile.of("region/suggested-regions");
    private static final int MOST = 200;

    private final Regions regions;
    private final Neo4jClient neo4j;

    RegionController(Regions regions, Neo4jClient neo4j) {
        this.regions = regions;
        this.neo4j = neo4j;
    }

    /** A region with the regions it lies in. */
    record Place(String code, Name name, RegionLevel level, List<String> path, boolean constructed) {}

    @GetMapping("/api/v1/regions")
    @Transactional(readOnly = true)
    List<Place> search(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "20") int limit, Locale locale) {
        Atlas atlas = regions.current();
        int most = Math.max(1, Math.min(limit, MOST));
        List<Region> found = q.isBlank() ? suggested(atlas, most) : atlas.search(q, most);
        return found.stream().map(r -> place(atlas, r, locale)).toList();
    }

    private List<Region> suggested(Atlas atlas, int limit) {
        return neo4j.query(SUGGESTED.text()).bind(limit).to("limit").fetch().all().stream()
                .flatMap(row -> atlas.find(new RegionCode(String.valueOf(row.get("code")))).stream())
                .toList();
    }

    @GetMapping("/api/v1/regions/{region}")
    Place region(@PathVariable String region, Locale locale) {
        Atlas atlas = regions.current();
        return atlas.find(RegionCode.read(region))
                .filter(r -> !r.pseudo())
                .map(r -> place(atlas, r, locale))
                .orElseThrow(() -> Problem.notFound(
                        "unknown-region",
                        Words.both("api.problem.region", region),
                        Words.both("api.problem.region.repair")));
    }

    private static Place place(Atlas atlas, Region region, Locale locale) {
        return new Place(
                region.code().value(),
                region.name(),
                region.level(),
                atlas.path(region).stream().map(r -> r.name().in(locale)).toList(),
                region.constructed());
    }
}
