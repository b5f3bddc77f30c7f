/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;

/** The fixtures F2 and F3 of METHODS §0.6, and small builders. */
public final class Fixtures {
    private Fixtures() {}

    public static LinkCode link(String code) {
        return new LinkCode(code);
    }

    public static Set<LinkCode> links(String... codes) {
        return Arrays.stream(codes).map(LinkCode::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads {@code "TICL4<-SLAG,CL2@MGE => TICL4,X"}; {@code @} = recycled via, {@code /g} = group, {@code ?} = not essential. */
    public static Route route(String id, String text) {
        String[] sides = text.split("=>", -1);
        String[] parts = sides[0].split("<-", -1);
        LinkCode owner = link(parts[0].strip());
        List<Need> needs = new ArrayList<>();
        for (String input : parts[1].strip().split(",", -1)) {
            if (!input.isBlank()) {
                needs.add(need(input.strip()));
            }
        }
        List<Yield> yields = new ArrayList<>(List.of(new Yield(owner, null, true)));
        if (sides.length > 1) {
            for (String product : sides[1].strip().split(",", -1)) {
                yields.add(new Yield(link(product.strip()), null, false));
            }
        }
        return new Route(id, owner, new Name(id, id), needs, yields, null, null);
    }

    private static Need need(String text) {
        boolean essential = !text.endsWith("?");
        String rest = essential ? text : text.substring(0, text.length() - 1);
        @Nullable String group = null;
        @Nullable LinkCode via = null;
        if (rest.contains("@")) {
            via = link(rest.substring(rest.indexOf('@') + 1));
            rest = rest.substring(0, rest.indexOf('@'));
        }
        if (rest.contains("/")) {
            group = rest.substring(rest.indexOf('/') + 1);
            rest = rest.substring(0, rest.indexOf('/'));
        }
        return new Need(link(rest), essential, group, null, null, via, null, null);
    }

    public static List<Route> routes(String... texts) {
        List<Route> routes = new ArrayList<>();
        for (String text : texts) {
            routes.add(route("R" + routes.size(), text));
        }
        return routes;
    }

    /** Titanium: OR, AND, co-products and a cycle that nothing declares. */
    public static List<Route> f2() {
        return f2("");
    }

    /** Titanium with the return of chlorine and magnesium declared. */
    public static List<Route> f2Recycled() {
        return f2("@MGE");
    }

    private static List<Route> f2(String via) {
        return routes(
                "CON<-ORE",
                "SLAG<-CON",
                "TICL4<-SLAG,CL2" + via,
                "SPONGE<-TICL4,MG" + via + "=>MGCL2",
                "TIO2<-TICL4",
                "TIO2<-CON,H2SO4",
                "MILL<-SPONGE",
                "CL2<-",
                "MG<-",
                "H2SO4<-",
                "MGE<-MGCL2=>MG,CL2");
    }

    public static Chain titanium() {
        return chain("titanium", f2Recycled());
    }

    /** Textile: 纱线 Y → 织布 W → 制衣 G, the yarn mill needing nothing of the chain. */
    public static Chain textile() {
        return chain("textile", routes("Y<-", "W<-Y", "G<-W"));
    }

    /** A chain of the links its routes name, all core STAGE links of weight 1; services as asked. */
    public static Chain chain(String code, List<Route> routes, String... services) {
        Map<LinkCode, Membership> members = new LinkedHashMap<>();
        for (Route route : routes) {
            add(members, route.owner(), LinkKind.STAGE);
            route.needs().forEach(n -> add(members, n.link(), LinkKind.MATERIAL));
            route.yields().forEach(y -> add(members, y.link(), LinkKind.MATERIAL));
        }
        for (String service : services) {
            add(members, link(service), LinkKind.SERVICE);
        }
        return new Chain(
                new ChainCode(code), new Name(code, code), "1", null, List.copyOf(members.values()), routes, null);
    }

    private static void add(Map<LinkCode, Membership> members, LinkCode code, LinkKind kind) {
        Name name = new Name(code.value(), code.value());
        members.putIfAbsent(
                code,
                new Membership(Link.of(code, name, kind, "t", false), Stage.MIDSTREAM, kind != LinkKind.SERVICE, 1));
    }
}
