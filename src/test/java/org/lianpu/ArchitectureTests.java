/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The arrows between the packages (DESIGN §5) and what may touch the database. */
class ArchitectureTests {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lianpu");

    /** What each package may look at; the root package only puts them together. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("words", Set.of()),
            Map.entry("rules", Set.of()),
            Map.entry("embedded", Set.of("words")),
            Map.entry("query", Set.of("words")),
            Map.entry("schema", Set.of("words", "query", "embedded")),
            Map.entry("chain", Set.of("query", "rules", "words")),
            Map.entry("region", Set.of("query", "rules", "words")),
            Map.entry("firm", Set.of("query", "rules", "words")),
            Map.entry("project", Set.of("query", "rules", "words")),
            Map.entry("office", Set.of("query", "rules", "words")),
            Map.entry("presence", Set.of("chain", "region", "firm", "project", "office", "query", "rules", "words")),
            Map.entry(
                    "diagnosis",
                    Set.of("presence", "chain", "region", "firm", "project", "office", "query", "rules", "words")),
            Map.entry(
                    "gap",
                    Set.of(
                            "diagnosis",
                            "presence",
                            "chain",
                            "region",
                            "firm",
                            "project",
                            "office",
                            "query",
                            "rules",
                            "words")),
            Map.entry(
                    "intake",
                    Set.of("presence", "chain", "region", "firm", "query", "rules", "words", "schema", "embedded")),
            Map.entry(
                    "desk",
                    Set.of(
                            "gap",
                            "diagnosis",
                            "intake",
                            "presence",
                            "chain",
                            "region",
                            "firm",
                            "project",
                            "office",
                            "query",
                            "rules",
                            "words")),
            Map.entry("web", Set.of("gap", "diagnosis", "embedded", "schema", "query", "rules", "words")),
            Map.entry(
                    "cli",
                    Set.of(
                            "desk",
                            "web",
                            "gap",
                            "diagnosis",
                            "intake",
                            "presence",
                            "chain",
                            "region",
                            "embedded",
                            "query",
                            "rules",
                            "words"))));

    @Test
    void packagesLookOnlyWhereTheArrowsPoint() {
        assertThat(packages()).isEqualTo(ARROWS.keySet());
        ARROWS.forEach((from, allowed) -> {
            Set<String> forbidden = new TreeSet<>(ARROWS.keySet());
            forbidden.removeAll(allowed);
            forbidden.remove(from);
            noClasses()
                    .that()
                    .resideInAPackage(of(from))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            forbidden.stream().map(ArchitectureTests::of).toArray(String[]::new))
                    .check(CLASSES);
        });
    }

    /** Rows come in through the driver; only the way that makes the whole database anew has to know where it lies. */
    @Test
    void onlyBulkLoadingKnowsThatTheDatabaseIsEmbedded() {
        noClasses()
                .that()
                .resideInAPackage(of("intake"))
                .and()
                .resideOutsideOfPackage(of("intake.bulk"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(of("embedded"))
                .check(CLASSES);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("org.lianpu.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** The profile without the embedded database leaves its jars out; everything else must load without them. */
    @Test
    void onlyEmbeddedKnowsTheDatabaseKernel() {
        noClasses()
                .that()
                .resideOutsideOfPackage(of("embedded"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j.dbms..",
                        "org.neo4j.graphdb..",
                        "org.neo4j.configuration..",
                        "org.neo4j.cli..",
                        "org.neo4j.kernel..",
                        "org.neo4j.server..")
                .check(CLASSES);
    }

    @Test
    void noPublicSignatureShowsTheDriver() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !Set.of("query", "embedded").contains(feature(type))) {
                Stream.concat(type.getMethods().stream(), type.getConstructors().stream())
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(unit ->
                                signature(unit).anyMatch(t -> t.getName().startsWith("org.neo4j.driver.")))
                        .forEach(unit -> found.add(unit.getFullName()));
            }
        }
        assertThat(found).isEmpty();
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
    }

    @Test
    void nobodyOutsideAPackageHandsItADatabaseClient() {
        constructors()
                .that()
                .haveRawParameterTypes(new DescribedPredicate<List<JavaClass>>("a Neo4jClient or a Driver among them") {
                    @Override
                    public boolean test(List<JavaClass> types) {
                        return types.stream()
                                .anyMatch(t -> t.isEquivalentTo(Neo4jClient.class)
                                        || t.getName().equals("org.neo4j.driver.Driver"));
                    }
                })
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void controllersStayInTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void nullIsMarkedInEveryPackage() {
        JavaPackage root = CLASSES.getPackage("org.lianpu");
        Set<String> unmarked = new TreeSet<>();
        packages().forEach(name -> {
            JavaPackage feature = root.getPackage(name);
            if (!feature.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(name);
            }
        });
        assertThat(unmarked).isEmpty();
        assertThat(root.isAnnotatedWith(NullMarked.class)).isTrue();
    }

    private static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        CLASSES.forEach(type -> names.add(feature(type)));
        names.remove("");
        return names;
    }

    private static String feature(JavaClass type) {
        String rest = type.getPackageName().substring("org.lianpu".length());
        return rest.isEmpty() ? "" : rest.substring(1).replaceFirst("\\..*", "");
    }

    private static String of(String feature) {
        return "org.lianpu." + feature + "..";
    }
}
