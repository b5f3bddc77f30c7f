/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lianpu.region.Atlas;
import org.lianpu.region.Region;
import org.lianpu.rules.Rules;

/**
 * How complete the loaded firms are for a region and link (METHODS §0.9): the narrowest statement wins, then the latest;
 * a region without a statement of its own or above it has the mean of the regions inside it, undeclared ones counting 0.
 */
public final class CoverageBook {
    private static final Comparator<CoverageEntry> LATEST = Comparator.comparing(CoverageEntry::asOf)
            .thenComparing(e -> e.source().id());

    private final Atlas atlas;
    private final Rules rules;
    private final Map<String, List<CoverageEntry>> declared = new HashMap<>();
    private final Map<String, List<CoverageEntry>> answers = new HashMap<>();

    /** @param entries everything declared or answered of one chain for a region, those above and those inside it */
    public CoverageBook(Atlas atlas, Rules rules, Collection<CoverageEntry> entries) {
        this.atlas = atlas;
        this.rules = rules;
        for (CoverageEntry entry : entries) {
            (entry.answer() == null ? declared : answers)
                    .computeIfAbsent(entry.region(), r -> new java.util.ArrayList<>())
                    .add(entry);
        }
    }

    /** {@return the latest year declared for the region or one above it, or answered for the region itself} */
    public OptionalInt declaredYear(Region region) {
        Stream<CoverageEntry> above = atlas.selfAndAbove(region).stream()
                .flatMap(r -> declared.getOrDefault(r.code().value(), List.of()).stream());
        Stream<CoverageEntry> own = answers.getOrDefault(region.code().value(), List.of()).stream();
        return Stream.concat(above, own).mapToInt(CoverageEntry::year).max();
    }

    /** {@return the answer in force for the region and link in {@code year}: the latest that still holds} */
    public Optional<CoverageEntry> answer(Region region, String link, int year) {
        return answers.getOrDefault(region.code().value(), List.of()).stream()
                .filter(e -> link.equals(e.link()) && e.year() <= year)
                .max(LATEST)
                .filter(e -> holds(e, year));
    }

    /** {@return the latest answer that was given and no longer holds in {@code year}: worth asking again} */
    public Optional<CoverageEntry> lapsed(Region region, String link, int year) {
        return answers.getOrDefault(region.code().value(), List.of()).stream()
                .filter(e -> link.equals(e.link()) && e.year() <= year)
                .filter(e -> e.answer() != CoverageEntry.Answer.UNSURE)
                .max(LATEST)
                .filter(e -> !holds(e, year));
    }

    /** 确认没有 holds for the months of the rules; 有 is carried forward like any claim; 不清楚 for its own year. */
    private boolean holds(CoverageEntry entry, int year) {
        if (entry.answer() == CoverageEntry.Answer.NONE) {
            return year <= lastYearOfSheet(entry.asOf());
        }
        int carried = entry.answer() == CoverageEntry.Answer.YES ? rules.carryForward() : 0;
        return year <= entry.year() + carried;
    }

    private int lastYearOfSheet(String asOf) {
        LocalDate day = asOf.length() >= 10
                ? LocalDate.parse(asOf.substring(0, 10))
                : LocalDate.of(Integer.parseInt(asOf.substring(0, 4)), 1, 1);
        return day.plusMonths(rules.sheet().validMonths()).getYear();
    }

    /**
     * The completeness of what is loaded for a region and link.
     *
     * @param link null asks for the chain as a whole
     * @return 0–1; empty where nothing at all was declared (which counts as 0)
     */
    public Optional<Double> ic(Region region, @org.jspecify.annotations.Nullable String link, int year) {
        if (link != null
                && answer(region, link, year)
                        .filter(a -> a.answer() == CoverageEntry.Answer.NONE)
                        .isPresent()) {
            return Optional.of(1.0);
        }
        Optional<CoverageEntry> statement = statement(region, link, year);
        return statement.isPresent() ? statement.map(CoverageEntry::ic) : meanOfChildren(region, link, year);
    }

    /** {@return the declaration that holds for the region and link: the narrowest region, then link before chain, then latest} */
    public Optional<CoverageEntry> statement(Region region, @org.jspecify.annotations.Nullable String link, int year) {
        for (Region at : atlas.selfAndAbove(region)) {
            List<CoverageEntry> here = declared.getOrDefault(at.code().value(), List.of()).stream()
                    .filter(e -> e.year() <= year && e.year() + rules.carryForward() >= year)
                    .toList();
            Optional<CoverageEntry> best = here.stream()
                    .filter(e -> link != null && link.equals(e.link()))
                    .max(LATEST)
                    .or(() -> here.stream().filter(e -> e.link() == null).max(LATEST));
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private Optional<Double> meanOfChildren(Region region, @org.jspecify.annotations.Nullable String link, int year) {
        List<Region> children = atlas.children(region.code());
        if (children.isEmpty() || (declared.isEmpty() && answers.isEmpty())) {
            return Optional.empty();
        }
        double sum = 0;
        boolean any = false;
        for (Region child : children) {
            Optional<Double> ic = ofChild(child, link, year);
            any |= ic.isPresent();
            sum += ic.orElse(0.0);
        }
        return any ? Optional.of(sum / children.size()) : Optional.empty();
    }

    /** As {@link #ic} but without looking above, which the caller has done. */
    private Optional<Double> ofChild(Region child, @org.jspecify.annotations.Nullable String link, int year) {
        if (link != null
                && answer(child, link, year)
                        .filter(a -> a.answer() == CoverageEntry.Answer.NONE)
                        .isPresent()) {
            return Optional.of(1.0);
        }
        List<CoverageEntry> own = declared.getOrDefault(child.code().value(), List.of()).stream()
                .filter(e -> e.year() <= year && e.year() + rules.carryForward() >= year)
                .toList();
        Optional<CoverageEntry> best = own.stream()
                .filter(e -> link != null && link.equals(e.link()))
                .max(LATEST)
                .or(() -> own.stream().filter(e -> e.link() == null).max(LATEST));
        return best.isPresent() ? best.map(CoverageEntry::ic) : meanOfChildren(child, link, year);
    }

    /** {@return all declarations and answers, by region, link and date} */
    public List<CoverageEntry> entries() {
        return Stream.concat(declared.values().stream(), answers.values().stream())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(CoverageEntry::region)
                        .thenComparing(e -> String.valueOf(e.link()))
                        .thenComparing(CoverageEntry::asOf))
                .toList();
    }
}
