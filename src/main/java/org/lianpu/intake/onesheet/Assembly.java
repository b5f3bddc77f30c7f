/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Link;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.LinkKind;
import org.lianpu.chain.Membership;
import org.lianpu.chain.Need;
import org.lianpu.chain.Route;
import org.lianpu.chain.Semantics;
import org.lianpu.chain.Stage;
import org.lianpu.chain.Yield;
import org.lianpu.intake.notice.Notices;
import org.lianpu.rules.Rules;
import org.lianpu.words.Name;

/** Links and routes in the form of the graph. */
final class Assembly {
    private final String source;
    private final List<Flow.Made> made;
    private final String unit;
    private final IndustryCodes industries;
    private final Map<String, Flow.Made> byKey = new HashMap<>();

    Assembly(String chain, List<Flow.Made> made, Known known, Rules.ChainSheet rules, Notices notices) {
        this.source = SheetCodes.source(chain);
        this.made = made;
        this.unit = rules.unit();
        this.industries = new IndustryCodes(known, rules.industryList(), notices);
        made.forEach(m -> byKey.put(m.link().key(), m));
    }

    /** {@return the routes that the sheet defines: one at least for everything that is made, also from nothing} */
    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (Flow.Made one : made) {
            Map<String, LinkCode> returns = new HashMap<>();
            for (SheetLink.Return back : one.returns()) {
                Optional.ofNullable(byKey.get(back.via()))
                        .ifPresent(via -> returns.put(back.input(), via.coded().code()));
            }
            for (int i = 0; i < one.ways().size(); i++) {
                routes.add(route(one, i, returns));
            }
        }
        return routes;
    }

    private Route route(Flow.Made one, int number, Map<String, LinkCode> returns) {
        List<Need> needs = new ArrayList<>();
        for (Ways.Input input : one.ways().get(number)) {
            Flow.Made from = byKey.get(input.key());
            if (from != null) {
                needs.add(new Need(
                        from.coded().code(),
                        input.essential(),
                        input.group(),
                        null,
                        null,
                        returns.get(input.key()),
                        null,
                        source));
            }
        }
        LinkCode code = one.coded().code();
        return new Route(
                code + "-R" + (number + 1),
                code,
                routeName(one, number),
                needs,
                List.of(new Yield(code, null, true)),
                one.unsaid() ? Semantics.UNKNOWN : Semantics.ALL,
                null,
                source);
    }

    /** Of several ways each is called by what sets it apart. */
    private Name routeName(Flow.Made one, int number) {
        Name name = name(one);
        if (one.ways().size() == 1) {
            return name;
        }
        List<Flow.Made> inputs = one.ways().get(number).stream()
                .flatMap(i -> Optional.ofNullable(byKey.get(i.key())).stream())
                .toList();
        return new Name(
                name.zh() + "（" + inputs.stream().map(m -> name(m).zh()).collect(Collectors.joining("＋")) + "）",
                name.en() + " (" + inputs.stream().map(m -> name(m).en()).collect(Collectors.joining(" + ")) + ")");
    }

    private static Name name(Flow.Made one) {
        @Nullable Link shared = one.coded().shared();
        if (shared != null) {
            return shared.name();
        }
        SheetLink link = one.link();
        return new Name(link.name(), link.english().isEmpty() ? link.name() : link.english());
    }

    /** {@return the stages that the sheet says; a service stands with the services whatever it says} */
    Map<LinkCode, Stage> stagesSaid() {
        Map<LinkCode, Stage> said = new HashMap<>();
        for (Flow.Made one : made) {
            @Nullable Stage stage = one.link().stage();
            if (one.kind() == LinkKind.SERVICE) {
                said.put(one.coded().code(), Stage.SERVICE);
            } else if (stage != null && stage != Stage.SERVICE) {
                said.put(one.coded().code(), stage);
            } else if (one.kind() == LinkKind.END_USE) {
                said.put(one.coded().code(), Stage.DOWNSTREAM);
            }
        }
        return said;
    }

    /** {@return the links with their places, in the order of the sheet} */
    List<Membership> members(Map<LinkCode, Stage> stages) {
        return made.stream()
                .map(one -> new Membership(
                        link(one),
                        stages.getOrDefault(one.coded().code(), Stage.MIDSTREAM),
                        one.link().core(),
                        1))
                .toList();
    }

    private Link link(Flow.Made one) {
        @Nullable Link shared = one.coded().shared();
        if (shared != null) {
            return shared;
        }
        SheetLink link = one.link();
        Optional<IndustryCodes.Coded> industry =
                industries.read(link.industry(), link.row().at(SheetColumn.INDUSTRY));
        return new Link(
                one.coded().code(),
                name(one),
                one.kind(),
                link.unit().isEmpty() ? unit : link.unit(),
                one.bought(),
                industry.map(IndustryCodes.Coded::code).orElse(null),
                industry.map(IndustryCodes.Coded::edition).orElse(null),
                null,
                null,
                aliases(one),
                link.note().isEmpty() ? null : link.note(),
                link.output().isEmpty() ? null : link.output(),
                source);
    }

    /** Former names stay as aliases: lists of firms go on using them. */
    private static List<String> aliases(Flow.Made one) {
        Map<String, String> aliases = new LinkedHashMap<>();
        one.link().aliases().forEach(a -> aliases.putIfAbsent(LinkNames.key(a), a));
        @Nullable Link before = one.coded().before();
        if (before != null) {
            before.aliases().forEach(a -> aliases.putIfAbsent(LinkNames.key(a), a));
            aliases.putIfAbsent(LinkNames.key(before.name().zh()), before.name().zh());
        }
        aliases.remove(one.link().key());
        return List.copyOf(aliases.values());
    }
}
