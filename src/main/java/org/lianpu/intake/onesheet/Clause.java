/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Something that a link is made from: one of these ways, each of them names that are needed together.
 *
 * @param said whether the sheet says how it goes with the other clauses of the link: needed beside them
 * @param optional whether nothing stops without it
 */
record Clause(List<List<String>> ways, boolean said, boolean optional) {
    Clause {
        ways = ways.stream().map(List::copyOf).toList();
    }

    /** {@return a clause of one name} */
    static Clause of(String name) {
        return new Clause(List.of(List.of(name)), false, false);
    }

    /** {@return one clause met by any way of any of these} */
    static Clause anyOf(Collection<Clause> clauses) {
        List<List<String>> ways = new ArrayList<>();
        clauses.forEach(clause -> ways.addAll(clause.ways));
        return new Clause(List.copyOf(new LinkedHashSet<>(ways)), true, false);
    }

    Clause asSaid() {
        return new Clause(ways, true, optional);
    }

    Clause asOptional() {
        return new Clause(ways, true, true);
    }

    /** {@return every name in it, in order} */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        ways.forEach(names::addAll);
        return names;
    }

    /** {@return the clause with other names} */
    Clause map(UnaryOperator<String> rename) {
        return new Clause(
                ways.stream()
                        .map(way -> way.stream().map(rename).distinct().toList())
                        .toList(),
                said,
                optional);
    }

    /** {@return as the sheet writes it: 甲 或 乙+丙} */
    String text() {
        return String.join("/", ways.stream().map(way -> String.join("+", way)).toList());
    }
}
