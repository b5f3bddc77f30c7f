/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.SourceRef;
import org.lianpu.words.Name;

/**
 * The answer about one chain in one region, as sent over HTTP and printed by the commands. Sentences are in the asked
 * language; codes are stable.
 *
 * @param headline one sentence: what is present, missing, to verify, and what comes next
 * @param counts word code → number of chain links (services apart)
 * @param nextStep the first gap to see to; null where there is none
 */
public record AssessmentView(
        Place region,
        ChainRef chain,
        @Nullable Integer year,
        String yearBasis,
        String yearNote,
        long revision,
        String rules,
        String asOf,
        String headline,
        Coverage coverage,
        CompletenessView completeness,
        StructureView structure,
        Map<String, Integer> counts,
        List<Anchor> anchors,
        @Nullable NextStep nextStep,
        List<LinkView> links) {

    /** A region with the regions it lies in, province first. */
    public record Place(String code, Name name, String level, List<String> path, boolean constructed) {}

    /** A chain by code, name and version. */
    public record ChainRef(String code, Name name, String version) {}

    /** 资料覆盖度 of the chain as a whole; {@code value} 0–1, null where nothing was declared. */
    public record Coverage(String word, @Nullable Double value, String note) {}

    /** 链条完整度, each 0–1, null where it cannot be given; {@code unknownShare} of links to be verified. */
    public record CompletenessView(
            @Nullable Double value,
            @Nullable Double core,
            double unknownShare,
            @Nullable Double services,
            @Nullable Double lo,
            @Nullable Double hi,
            String note) {}

    /**
     * What follows from the structure of the chain as a whole (METHODS M10).
     *
     * @param status OK, or PARTIAL where only bounds are known because of {@code unsaid}
     * @param unsaid links of which nobody said whether all inputs are needed or any one is enough
     * @param oneStep 本地可直接配套, number of links
     * @param closed 本地闭环配套, number of links
     */
    public record StructureView(
            String status,
            List<LinkName> unsaid,
            CountView oneStep,
            CountView closed,
            @Nullable String note) {}

    /** A link by code and name. */
    public record LinkName(String code, Name name) {}

    /** A number of links; {@code value} null where only the bounds are known. */
    public record CountView(@Nullable Integer value, int lo, int hi) {}

    /** A resource of the region and the link it supplies. */
    public record Anchor(
            String resource,
            Name name,
            @Nullable String link,
            @Nullable Double reserve,
            @Nullable String unit,
            @Nullable Double natShare,
            @Nullable String note,
            SourceRef source,
            @Nullable String asOf) {}

    /** The first gap to see to. */
    public record NextStep(
            String link,
            Name name,
            String status,
            @Nullable String action,
            String word,
            @Nullable Integer hop,
            String reason) {}

    /** One link; {@code verdict} false for end uses and what is bought anywhere. */
    public record LinkView(
            String code,
            Name name,
            String stage,
            String kind,
            boolean core,
            boolean verdict,
            @Nullable String status,
            String word,
            String reason,
            int n,
            int nUnc,
            int nTransit,
            @Nullable Double ic,
            String coverageWord,
            @Nullable Integer year,
            List<EvidenceView> evidence,
            List<String> flip,
            List<String> notEvaluable,
            @Nullable ActionView action,
            @Nullable AnswerView answer,
            @Nullable DeterminationView determination,
            List<TransitView> transit,
            @Nullable Integer nationalFirms,
            List<MeasureView> measures) {}

    /** One test; {@code passed} null where it cannot be evaluated. */
    public record EvidenceView(
            String test,
            String label,
            @Nullable Double value,
            @Nullable Double cutoff,
            String unit,
            @Nullable Boolean passed,
            @Nullable String note) {}

    /**
     * One number with what is known of it (METHODS §0.1); {@code value} null where it cannot be given, as {@code note} says.
     *
     * @param lo least it can be, where only bounds are known
     * @param hi most it can be
     * @param formula METHODS number
     */
    public record MeasureView(
            String formula,
            String label,
            @Nullable Double value,
            @Nullable Double lo,
            @Nullable Double hi,
            String unit,
            String status,
            @Nullable String note) {}

    /**
     * What to do; {@code ifAbsent} what it would be if the link to verify proved absent, {@code otherwise} what it would be if one input
     * were enough where that is not said.
     */
    public record ActionView(
            String label,
            String word,
            String kind,
            @Nullable Integer hop,
            String reason,
            @Nullable ActionView ifAbsent,
            List<String> secondary,
            List<String> via,
            @Nullable String under,
            @Nullable ActionView otherwise) {}

    /** The answer of a verification sheet in force. */
    public record AnswerView(
            String answer,
            @Nullable Integer count,
            @Nullable String basis,
            String unit,
            String asOf,
            SourceRef source) {}

    /** What people determined beside the computed word. */
    public record DeterminationView(
            String verdict,
            String word,
            String reason,
            String unit,
            String asOf,
            @Nullable String until,
            boolean disagrees) {}

    /** A project on its way, not counted. */
    public record TransitView(
            String project,
            String name,
            String phase,
            String phaseWord,
            @Nullable Double capacity,
            @Nullable String unit,
            @Nullable String investor,
            @Nullable String note,
            SourceRef source,
            String asOf) {}
}
