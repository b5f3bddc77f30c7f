/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import java.util.List;
import java.util.Optional;

/** Every table that may be handed in, in the order in which their views are written: what is pointed at comes first. */
public final class Tables {
    public static final Table SOURCES = ReferenceTables.SOURCES;
    public static final Table INDUSTRIES = ReferenceTables.INDUSTRIES;
    public static final Table REGIONS = ReferenceTables.REGIONS;
    public static final Table REGION_CHANGES = ReferenceTables.REGION_CHANGES;

    public static final Table RESOURCES = ChainTables.RESOURCES;
    public static final Table LINKS = ChainTables.LINKS;
    public static final Table CHAINS = ChainTables.CHAINS;
    public static final Table CHAIN_LINKS = ChainTables.CHAIN_LINKS;
    public static final Table ROUTES = ChainTables.ROUTES;
    public static final Table ROUTE_NEEDS = ChainTables.ROUTE_NEEDS;
    public static final Table ROUTE_YIELDS = ChainTables.ROUTE_YIELDS;
    public static final Table RESOURCE_LINKS = ChainTables.RESOURCE_LINKS;
    public static final Table LINK_TERMS = ChainTables.LINK_TERMS;
    public static final Table PRODUCT_ALIASES = ChainTables.PRODUCT_ALIASES;
    public static final Table LINK_TOTALS = ChainTables.LINK_TOTALS;
    public static final Table LINK_FACTORS = ChainTables.LINK_FACTORS;
    public static final Table LINK_CLASSES = ChainTables.LINK_CLASSES;

    public static final Table ENDOWMENTS = RegionTables.ENDOWMENTS;
    public static final Table REGION_TOTALS = RegionTables.REGION_TOTALS;
    public static final Table REGION_FACTORS = RegionTables.REGION_FACTORS;
    public static final Table REGION_LINK_FACTORS = RegionTables.REGION_LINK_FACTORS;
    public static final Table REGION_TYPES = RegionTables.REGION_TYPES;

    public static final Table FIRMS = FirmTables.FIRMS;
    public static final Table SITES = FirmTables.SITES;
    public static final Table OCCUPATIONS = FirmTables.OCCUPATIONS;
    public static final Table PRODUCTS = FirmTables.PRODUCTS;
    public static final Table CONTROLS = FirmTables.CONTROLS;
    public static final Table BRANCHES = FirmTables.BRANCHES;
    public static final Table FIRM_MATCHES = FirmTables.FIRM_MATCHES;
    public static final Table LINK_DECISIONS = FirmTables.LINK_DECISIONS;

    public static final Table SUPPLIES = TradeTables.SUPPLIES;
    public static final Table PURCHASES = TradeTables.PURCHASES;
    public static final Table CUSTOMER_CHAINS = TradeTables.CUSTOMER_CHAINS;

    public static final Table CLUSTERS = ClusterTables.CLUSTERS;
    public static final Table CLUSTER_LINKS = ClusterTables.CLUSTER_LINKS;
    public static final Table MEMBERS = ClusterTables.MEMBERS;
    public static final Table ASSOCIATIONS = ClusterTables.ASSOCIATIONS;
    public static final Table ASSOCIATION_MEMBERS = ClusterTables.ASSOCIATION_MEMBERS;
    public static final Table INSTITUTIONS = ClusterTables.INSTITUTIONS;
    public static final Table SCENES = ClusterTables.SCENES;

    public static final Table PLATFORMS = PlatformTables.PLATFORMS;
    public static final Table CHAIN_ROLES = PlatformTables.CHAIN_ROLES;
    public static final Table PLATFORM_MEMBERS = PlatformTables.PLATFORM_MEMBERS;
    public static final Table PLATFORM_RELATIONS = PlatformTables.PLATFORM_RELATIONS;
    public static final Table PLATFORM_TRADES = PlatformTables.PLATFORM_TRADES;
    public static final Table PLATFORM_RISKS = PlatformTables.PLATFORM_RISKS;
    public static final Table FACILITIES = PlatformTables.FACILITIES;

    public static final Table PARKS = ProjectTables.PARKS;
    public static final Table PROJECTS = ProjectTables.PROJECTS;
    public static final Table PROJECT_LINKS = ProjectTables.PROJECT_LINKS;

    public static final Table FUNDERS = MatchTables.FUNDERS;
    public static final Table OFFERS = MatchTables.OFFERS;
    public static final Table NEEDS = MatchTables.NEEDS;

    public static final Table POLICIES = PolicyTables.POLICIES;
    public static final Table POLICY_CLAUSES = PolicyTables.POLICY_CLAUSES;
    public static final Table CLAUSE_LINKS = PolicyTables.CLAUSE_LINKS;
    public static final Table ROUTE_POLICY = PolicyTables.ROUTE_POLICY;
    public static final Table EXCLUSIONS = PolicyTables.EXCLUSIONS;

    public static final Table CHAIN_CHIEFS = OfficeTables.CHAIN_CHIEFS;
    public static final Table MEETINGS = OfficeTables.MEETINGS;
    public static final Table LEADS = OfficeTables.LEADS;
    public static final Table TASKS = OfficeTables.TASKS;
    public static final Table PROBLEMS = OfficeTables.PROBLEMS;
    public static final Table TECH_ITEMS = OfficeTables.TECH_ITEMS;
    public static final Table DETERMINATIONS = OfficeTables.DETERMINATIONS;
    public static final Table MARKET_CHECKS = OfficeTables.MARKET_CHECKS;
    public static final Table ROAD_TIMES = OfficeTables.ROAD_TIMES;

    public static final Table COVERAGE = CoverageTables.COVERAGE;
    public static final Table REGISTRY_PROMISES = CoverageTables.REGISTRY_PROMISES;
    public static final Table VERIFICATION = CoverageTables.VERIFICATION;

    public static final Table INPUT_OUTPUT_OUTPUTS = InputOutputTables.INPUT_OUTPUT_OUTPUTS;
    public static final Table INPUT_OUTPUT_FLOWS = InputOutputTables.INPUT_OUTPUT_FLOWS;

    public static final List<Table> ALL = List.of(
            SOURCES,
            INDUSTRIES,
            REGIONS,
            REGION_CHANGES,
            RESOURCES,
            LINKS,
            CHAINS,
            CHAIN_LINKS,
            ROUTES,
            ROUTE_NEEDS,
            ROUTE_YIELDS,
            RESOURCE_LINKS,
            LINK_TERMS,
            PRODUCT_ALIASES,
            LINK_TOTALS,
            LINK_FACTORS,
            LINK_CLASSES,
            ENDOWMENTS,
            REGION_TOTALS,
            REGION_FACTORS,
            REGION_LINK_FACTORS,
            REGION_TYPES,
            FIRMS,
            SITES,
            OCCUPATIONS,
            PRODUCTS,
            CONTROLS,
            BRANCHES,
            FIRM_MATCHES,
            LINK_DECISIONS,
            SUPPLIES,
            PURCHASES,
            CUSTOMER_CHAINS,
            CLUSTERS,
            CLUSTER_LINKS,
            MEMBERS,
            ASSOCIATIONS,
            ASSOCIATION_MEMBERS,
            INSTITUTIONS,
            SCENES,
            PLATFORMS,
            CHAIN_ROLES,
            PLATFORM_MEMBERS,
            PLATFORM_RELATIONS,
            PLATFORM_TRADES,
            PLATFORM_RISKS,
            FACILITIES,
            PARKS,
            PROJECTS,
            PROJECT_LINKS,
            FUNDERS,
            OFFERS,
            NEEDS,
            POLICIES,
            POLICY_CLAUSES,
            CLAUSE_LINKS,
            ROUTE_POLICY,
            EXCLUSIONS,
            CHAIN_CHIEFS,
            MEETINGS,
            LEADS,
            TASKS,
            PROBLEMS,
            TECH_ITEMS,
            DETERMINATIONS,
            MARKET_CHECKS,
            ROAD_TIMES,
            COVERAGE,
            REGISTRY_PROMISES,
            VERIFICATION,
            INPUT_OUTPUT_OUTPUTS,
            INPUT_OUTPUT_FLOWS);

    /** Sheet of a template that explains its columns; whoever reads a workbook leaves it aside. */
    public static final String HELP_SHEET = "填写说明";

    private Tables() {}

    /** {@return the table whose rows a file of this name holds: {@code firms.csv}, {@code firms-2024.csv}} */
    public static Optional<Table> ofFile(String fileName) {
        String base = fileName.replaceAll("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        return ALL.stream()
                .filter(t -> base.equals(t.name()) || base.startsWith(t.name() + "-") || base.equals(t.title()))
                .findFirst();
    }

    public static Optional<Table> find(String name) {
        return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
    }
}
