/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The thresholds behind every verdict, from one versioned file (METHODS §K). They are defaults of ours, never facts;
 * every answer carries {@link #version()}.
 *
 * @param version echoed in every answer
 * @param basis the ladder output, headcount, count (METHODS §0.2)
 * @param carryForward years a claim stays in force after its own year (METHODS §0.2)
 * @param aboveScaleRevenue 万元; a firm of so much revenue is above scale 规上 where no list says (METHODS M6)
 * @param coverage bands of 资料覆盖度 (METHODS §0.9)
 * @param sheet the verification sheet 核实单 (METHODS §0.9)
 * @param lq location quotient (METHODS M1)
 * @param complexity relatedness and complexity (METHODS M7, M8)
 * @param status cut-offs of M6 by level
 * @param choke single source (METHODS M14)
 * @param action gap actions (METHODS M11)
 * @param sources which source wins (DESIGN §6)
 * @param mapping when a saved mapping is recognised and a number looks wrong (intake)
 * @param chainSheet the one sheet that a chain is made from (intake)
 * @param snapshot what follows when a list that is all its source has stops naming something (intake)
 * @param er one firm or two (METHODS M23)
 * @param classify from a registry row to its links (METHODS M24)
 */
public record Rules(
        String version,
        Basis basis,
        int carryForward,
        double aboveScaleRevenue,
        Coverage coverage,
        Sheet sheet,
        Lq lq,
        Complexity complexity,
        Status status,
        Choke choke,
        Action action,
        Sources sources,
        Mapping mapping,
        ChainSheet chainSheet,
        Snapshot snapshot,
        IdentityRules er,
        ClassifyRules classify) {

    private static final String FILE = "/rules/rules.yml";

    /**
     * The ladder output, headcount, count (METHODS §0.2).
     *
     * @param minCoverage share of the counted occupations nation-wide that must have a value on the basis, 0–1
     */
    public record Basis(double minCoverage) {}

    /**
     * The one sheet that a chain is made from 一张表建链.
     *
     * @param links most rows
     * @param nameLength most letters of a link's name
     * @param ways most ways of making one link
     * @param industryList entries of a classification from which it counts as loaded in full
     * @param unit of a link's output where the sheet gives none
     */
    public record ChainSheet(int links, int nameLength, int ways, int industryList, String unit) {}

    /**
     * Bands of 资料覆盖度 (METHODS §0.9).
     *
     * @param mid lowest ic of band MID, and the least at which absence and grades are said
     * @param high lowest ic of band HIGH
     */
    public record Coverage(double mid, double high) {}

    /**
     * The verification sheet 核实单.
     *
     * @param validMonths months a returned row stays in force
     */
    public record Sheet(int validMonths) {}

    /**
     * Location quotient (METHODS M1).
     *
     * @param priorMassFactor prior mass as a share of the level's median activity
     * @param significance p above which chance is not excluded
     */
    public record Lq(double priorMassFactor, double significance) {}

    /**
     * Relatedness and complexity (METHODS M7, M8).
     *
     * @param minRegions least regions specialised in something, below which nothing is said
     * @param minLinks least links in which some region is specialised
     * @param minFirms least firms by which a region can be called specialised in a link (M1)
     * @param neighbours most related links listed and kept for one link
     */
    public record Complexity(int minRegions, int minLinks, int minFirms, int neighbours) {}

    /** Cut-offs of M6 by level. */
    public record Status(Cuts province, Cuts city, Cuts county) {}

    /** Cut-offs of M6 at one level. */
    public record Cuts(Leading leading, Strong strong, Present present, Young young) {}

    /**
     * The rule LEADING of M6.
     *
     * @param rank worst national rank
     * @param share least national share σ, 0–1
     * @param lq least LQ*
     */
    public record Leading(int rank, double share, double lq) {}

    /**
     * The rule STRONG of M6.
     *
     * @param lq least LQ*
     * @param share least national share σ, 0–1
     * @param above least number of firms above scale 规上
     */
    public record Strong(double lq, double share, int above) {}

    /**
     * The rule PRESENT of M6.
     *
     * @param lq least LQ*, or else
     * @param above least number of firms above scale together with
     * @param pool least pooled local supply, 0–1
     */
    public record Present(double lq, int above, double pool) {}

    /**
     * The rule YOUNG of M6.
     *
     * @param firms up to so many firms, none above scale, are a start whatever their age
     */
    public record Young(int firms) {}

    /**
     * Single source 单一来源 (METHODS M14).
     *
     * @param top1 share of the largest firm, 0–1
     * @param nEff effective number of firms below which there is a single source
     */
    public record Choke(double top1, double nEff) {}

    /**
     * Gap actions (METHODS M11).
     *
     * @param hops reach of 补链
     * @param buildBelow completeness of the core below which 建链 is named
     * @param lqFall fall of LQ*, 0–1
     * @param lqFallYears within so many years
     */
    public record Action(int hops, double buildBelow, double lqFall, int lqFallYears) {}

    /**
     * Which source wins where two speak of one subject (DESIGN §6).
     *
     * @param precedence kind of source → weight, higher wins
     */
    public record Sources(Map<String, Integer> precedence) {
        public Sources {
            precedence = Map.copyOf(precedence);
        }
    }

    /**
     * Lists that are all their source has.
     *
     * @param missesThatEnd lists in a row without a row, after which it counts no more
     * @param mostVanishing share of the former rows, 0–1, beyond which a list without them is stopped and asked about
     */
    public record Snapshot(int missesThatEnd, double mostVanishing) {}

    /**
     * Foreign files.
     *
     * @param recognised share of a saved mapping's headings that a file must have to be taken for its like, 0–1
     * @param magnitude numbers that are probably in another unit
     * @param filled columns in which a blank is unusual
     */
    public record Mapping(double recognised, Magnitude magnitude, Filled filled) {}

    /**
     * Columns in which a blank is unusual.
     *
     * @param values so many cells of a column must have been seen before a blank can be called unusual
     * @param share of them that must have had a value, 0–1
     */
    public record Filled(int values, double share) {}

    /**
     * Numbers that are probably in another unit.
     *
     * @param values so many numbers of a column must have been seen before one can be called unusual
     * @param factor times the median of the column so far, from which a number is told
     * @param wanMedian 万元; a column with a median of so much or more is probably in 元
     */
    public record Magnitude(int values, double factor, double wanMedian) {}

    /** {@return the rules shipped with the product} */
    public static Rules load() {
        try (InputStream in = Rules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The rules file " + FILE + " is not on the class path");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The rules file " + FILE + " cannot be read", e);
        }
    }

    /**
     * Reads rules from YAML text.
     *
     * @throws InvalidRules naming the key that is missing, unknown or of the wrong kind
     */
    public static Rules parse(String yaml) {
        return RulesReader.read(yaml);
    }

    /** {@return the cut-offs by the level's lower-case name, for display} */
    public Map<String, Cuts> cutsByLevel() {
        return Map.of("province", status.province(), "city", status.city(), "county", status.county());
    }
}
