/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;

/** Rows of the graph, or of a file that is not yet in it, to links and routes. */
public final class ChainRows {
    private ChainRows() {}

    /** {@return the link with these properties of a {@code Link} node} */
    public static Link link(Map<String, Object> p) {
        List<String> aliases = new ArrayList<>();
        if (p.get("aliases") instanceof Collection<?> all) {
            all.forEach(a -> aliases.add(a.toString()));
        }
        return new Link(
                new LinkCode(required(p, "code")),
                name(p),
                LinkKind.valueOf(required(p, "kind")),
                required(p, "unit"),
                Boolean.TRUE.equals(p.get("exogenous")),
                text(p, "industryCode"),
                text(p, "industryEdition"),
                number(p, "transportRadiusKm"),
                number(p, "minScale"),
                aliases,
                text(p, "noteZh"),
                text(p, "outputZh"),
                text(p, "sourceId"));
    }

    /** {@return the route of a row of {@code chain/routes-of-chain}} */
    public static Route route(Map<String, Object> row) {
        Map<String, Object> p = map(row.get("route"));
        return new Route(
                required(p, "id"),
                new LinkCode(required(row, "owner")),
                name(p),
                maps(row.get("needs")).stream()
                        .map(n -> need(required(n, "link"), map(n.get("need"))))
                        .sorted((a, b) -> a.link().compareTo(b.link()))
                        .toList(),
                maps(row.get("yields")).stream()
                        .map(y -> output(required(y, "link"), map(y.get("yield"))))
                        .sorted((a, b) -> a.link().compareTo(b.link()))
                        .toList(),
                p.get("semantics") == null ? Semantics.ALL : Semantics.valueOf(required(p, "semantics")),
                text(p, "noteZh"),
                text(p, "sourceId"));
    }

    /** {@return the membership of a row of {@code chain/members-of-chain}} */
    static Membership membership(Map<String, Object> row) {
        Double weight = number(row, "weight");
        return new Membership(
                link(map(row.get("link"))),
                Stage.valueOf(required(row, "stage")),
                Boolean.TRUE.equals(row.get("core")),
                weight == null ? 1 : weight);
    }

    private static Need need(String link, Map<String, Object> p) {
        String via = text(p, "recycleVia");
        return new Need(
                new LinkCode(link),
                !Boolean.FALSE.equals(p.get("essential")),
                text(p, "group"),
                number(p, "qty"),
                text(p, "qtyUnit"),
                via == null ? null : new LinkCode(via),
                text(p, "noteZh"),
                text(p, "sourceId"));
    }

    private static Yield output(String link, Map<String, Object> p) {
        return new Yield(new LinkCode(link), number(p, "qty"), !Boolean.FALSE.equals(p.get("primary")));
    }

    static Name name(Map<String, Object> p) {
        String zh = required(p, "nameZh");
        String en = text(p, "nameEn");
        return new Name(zh, en == null ? zh : en);
    }

    static @Nullable String text(Map<String, Object> p, String key) {
        Object value = p.get(key);
        return value == null ? null : value.toString();
    }

    private static String required(Map<String, Object> p, String key) {
        return Objects.requireNonNull(
                text(p, key), () -> String.format(Locale.ROOT, "The graph holds a row without %s: %s", key, p));
    }

    private static @Nullable Double number(Map<String, Object> p, String key) {
        return p.get(key) instanceof Number n ? Double.valueOf(n.doubleValue()) : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return value instanceof Collection<?> all
                ? all.stream().map(ChainRows::map).toList()
                : List.of();
    }
}
