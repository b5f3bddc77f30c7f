/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.List;
import java.util.stream.Collectors;
import org.lianpu.query.Graph;
import org.lianpu.query.PerRevision;
import org.lianpu.query.Revisions;
import org.lianpu.words.Name;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chains and their drawings. */
@RestController
class ChainController {
    private final Chains chains;
    private final Graph graph;
    private final PerRevision<Asked, ChainGraph> drawn = new PerRevision<>();

    ChainController(Chains chains, Graph graph) {
        this.chains = chains;
        this.graph = graph;
    }

    /** A drawing is costly and the same until a chain changes. */
    private record Asked(ChainCode chain, ChainDrawing.Detail detail) {}

    /** A chain as listed. */
    record Listed(String code, Name name, Name description, String version, long links) {}

    @GetMapping("/api/v1/chains")
    List<Listed> chains() {
        return chains.list().stream()
                .map(e -> new Listed(e.code().value(), e.name(), e.description(), e.version(), e.links()))
                .toList();
    }

    @GetMapping("/api/v1/chains/{chain}/graph")
    ChainGraph graph(
            @PathVariable String chain,
            @RequestParam(defaultValue = "true") boolean exogenous,
            @RequestParam(defaultValue = "true") boolean optional) {
        ChainCode code = ChainCode.read(chain);
        Asked asked = new Asked(code, new ChainDrawing.Detail(exogenous, optional));
        return drawn.get(graph.read(Revisions::read).chains(), asked, a -> {
            Chain found = chains.find(code).orElseThrow(() -> unknown(chain));
            return ChainDrawing.of(found, chains.industries(code), a.detail);
        });
    }

    private Problem unknown(String chain) {
        String known = chains.list().stream().map(e -> e.code().value()).collect(Collectors.joining(", "));
        return Problem.notFound(
                "unknown-chain", Words.both("api.problem.chain", chain), Words.both("api.problem.chain.repair", known));
    }
}
