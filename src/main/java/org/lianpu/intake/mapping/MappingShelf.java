/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.query.Ids;
import org.lianpu.rules.Rules;

/**
 * The saved mappings, and which of them a file is meant for: the one whose header it has, or enough of it (rules, {@code mapping.recognised}).
 */
public final class MappingShelf {
    /** Share of the headings that must be there for a sheet that is accepted by its name. */
    private static final double LEAST_BY_SHEET = 0.5;
    /** A header of fewer headings says too little to recognise anything by a part of it. */
    private static final int FEWEST_FOR_A_PART = 3;

    private final List<FileMapping> mappings;
    private final Rules.Mapping rules;

    public MappingShelf(Collection<FileMapping> mappings, Rules.Mapping rules) {
        this.mappings = mappings.stream()
                .sorted(Comparator.comparing(FileMapping::name))
                .toList();
        this.rules = rules;
    }

    /**
     * A mapping that fits a file.
     *
     * @param share of the mapping's headings that the file has, 0–1
     * @param exact whether the file has these headings and no others
     */
    public record Recognised(FileMapping mapping, double share, boolean exact) {}

    /** {@return the saved mappings by name} */
    public List<FileMapping> mappings() {
        return mappings;
    }

    /** {@return the mapping that fits best: an exact one before all, then the one with more of its headings, then by name} */
    public Optional<Recognised> recognise(TableHead head) {
        Set<String> folded = new HeadingIndex(head.headings()).folded();
        return mappings.stream()
                .flatMap(m -> best(m, head, folded).stream())
                .min(Comparator.comparing((Recognised r) -> !r.exact())
                        .thenComparing(r -> -r.share())
                        .thenComparing(r -> -r.mapping().targets().size())
                        .thenComparing(r -> r.mapping().name()));
    }

    private Optional<Recognised> best(FileMapping mapping, TableHead head, Set<String> folded) {
        List<TargetRule> targets = mapping.targetsFor(head.file(), head.sheet());
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        List<HeaderMatch> matches = mapping.match();
        if (matches.isEmpty()) {
            Set<String> named = new LinkedHashSet<>();
            targets.forEach(t -> t.headings().forEach(h -> named.add(HeadingIndex.fold(h))));
            matches = List.of(new HeaderMatch(named, "", Set.of()));
        }
        return matches.stream()
                .flatMap(match -> fit(mapping, match, head, folded).stream())
                .min(Comparator.comparing((Recognised r) -> !r.exact()).thenComparing(r -> -r.share()));
    }

    private Optional<Recognised> fit(FileMapping mapping, HeaderMatch match, TableHead head, Set<String> folded) {
        if (match.headings().isEmpty()) {
            return match.fingerprint().equals(fingerprint(folded))
                    ? Optional.of(new Recognised(mapping, 1, true))
                    : Optional.empty();
        }
        Set<String> there = new HashSet<>(match.headings());
        there.retainAll(folded);
        double share = (double) there.size() / match.headings().size();
        boolean bySheet = head.sheet() != null
                && share >= LEAST_BY_SHEET
                && match.sheets().stream().anyMatch(glob -> Glob.matches(glob, head.sheet()));
        boolean byHeadings =
                share >= rules.recognised() && (share == 1 || match.headings().size() >= FEWEST_FOR_A_PART);
        return byHeadings || bySheet
                ? Optional.of(new Recognised(mapping, share, match.headings().equals(folded)))
                : Optional.empty();
    }

    /** {@return what a header is known again by: a hash of its headings, whatever their order and way of writing} */
    public static String fingerprint(List<String> headings) {
        return fingerprint(new HeadingIndex(headings).folded());
    }

    private static String fingerprint(Set<String> folded) {
        return Ids.of(folded.stream().sorted().toList());
    }
}
