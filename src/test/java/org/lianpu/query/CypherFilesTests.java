/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.neo4j.cypherdsl.core.StatementCatalog;
import org.neo4j.cypherdsl.parser.CypherParser;

/** Every question of {@code cypher/} can be read by a person and by the parser, and is asked by exactly one class. */
class CypherFilesTests {
    private static final Path JAVA = Path.of("src", "main", "java");
    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern CYPHER =
            Pattern.compile("\\b(MATCH|MERGE|CREATE|UNWIND|DETACH DELETE)\\b[^\"]*[(\\[$]", Pattern.CASE_INSENSITIVE);

    /** DESIGN §6, and those of decision 011: Factor, Policy, Product, MAKES. */
    private static final Set<String> LABELS = Set.of(
            ("Chain Link Route Region Firm Site Cluster Platform Facility Park Project Resource Industry Cell Source Batch"
                            + " Coverage Determination Alias LinkTerm PolicyClause RoutePolicy ChainChief Meeting Task Lead"
                            + " Association Institution Funder Offer Need Scene Scenario Verdict Dataset Claim"
                            + " Factor Policy Product FirmRecord FirmName IdentityQuestion")
                    .split(" "));

    private static final Set<String> TYPES = Set.of(
            ("HAS_LINK OF NEEDS YIELDS FEEDS OCCUPIES SEATED_IN HAS_SITE IN SUPPLIES CONTROLS BRANCH_OF WITHIN ENDOWED_WITH"
                            + " SUPPLIES_LINK EXCLUDES MEMBER_OF FOCUSES_ON HAS_MEMBER TRADES OPERATES INVESTS_IN BUILDS"
                            + " CHAIN_LEADER_OF STANDS_TO OF_REGION OF_LINK HAS_CLAIM MAKES RESOLVED_TO ALSO_NAMED RELATED_TO")
                    .split(" "));

    static Stream<String> files() {
        return CypherText.all().map(CypherText::name);
    }

    @ParameterizedTest
    @MethodSource("files")
    void beginsWithAQuestionItsParametersAndWhatItReturns(String name) {
        CypherText file = CypherText.get(name);
        List<String> lines = file.lines();
        assertThat(lines.get(0)).matches("// \\p{Lu}.{10,}");
        assertThat(lines.get(1)).isEqualTo("/*");
        assertThat(lines.get(2)).matches(CypherText.PARAMETERS);
        assertThat(lines.get(3)).isEqualTo("*/");
        assertThat(lines.get(4)).isEqualTo("// Returns");
        assertThat(lines.get(5)).matches("//   \\S.*");
        assertThat(file.text()).endsWith("\n").doesNotContain("\t").doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesExactlyTheParametersItNames(String name) {
        CypherText file = CypherText.get(name);
        Set<String> named = file.parameters();
        // A file without parameters still shows the block, with a placeholder.
        named.remove("none");
        assertThat(new TreeSet<>(catalog(file).getParameterNames())).isEqualTo(named);
    }

    @ParameterizedTest
    @MethodSource("files")
    void speaksOfTheModelOnly(String name) {
        StatementCatalog catalog = catalog(CypherText.get(name));
        assertThat(values(catalog.getNodeLabels())).isSubsetOf(LABELS);
        assertThat(values(catalog.getRelationshipTypes())).isSubsetOf(TYPES);
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsOneStatementAndLimitsEveryListThatGrows(String name) {
        String code = code(CypherText.get(name));
        assertThat(code.strip()).doesNotEndWith(";");
        assertThat(code.split(";\\s*\\n", -1)).hasSize(1);
    }

    /** Those under {@code browser/} are for people to paste into Neo4j Browser. */
    @Test
    void everyFileIsAskedByExactlyOneClass() throws ReflectiveOperationException {
        List<String> used = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.lianpu")) {
            for (JavaField field : type.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getRawType().getName().equals(CypherFile.class.getName())) {
                    var reflected = field.reflect();
                    reflected.setAccessible(true);
                    used.add(((CypherFile) reflected.get(null)).name());
                }
            }
        }
        for (Table table : Tables.ALL) {
            Stream.of(table.view(), table.unview()).flatMap(Stream::ofNullable).forEach(file -> used.add(file.name()));
        }
        assertThat(used)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        files().filter(f -> !f.startsWith("browser/")).toList());
    }

    @Test
    void noClassHoldsCypherOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(JAVA)) {
            sources.filter(p -> p.toString().endsWith(".java"))
                    .forEach(p -> TEXT.matcher(read(p))
                            .results()
                            .filter(text -> CYPHER.matcher(text.group()).find())
                            .forEach(text -> found.add(p.getFileName() + ": " + text.group())));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void anAbsentFileIsNamedWithTheFolderItBelongsIn() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> CypherFile.of("gap/no-such-question"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/cypher/gap/no-such-question.cypher")
                .hasMessageContaining("cypher/");
    }

    private static StatementCatalog catalog(CypherText file) {
        return CypherParser.parse(code(file)).getCatalog();
    }

    /** {@return the statement without its header and hints on relationships} */
    private static String code(CypherText file) {
        return file.text()
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^//.*$", "")
                // The parser's catalog takes the type in a hint on a relationship for a label.
                .replaceAll("(?m)^USING INDEX SEEK \\w+:OCCUPIES\\([\\w, ]+\\)$", "");
    }

    private static Set<String> values(Collection<StatementCatalog.Token> tokens) {
        Set<String> values = new TreeSet<>();
        tokens.forEach(t -> values.add(t.value()));
        return values;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
