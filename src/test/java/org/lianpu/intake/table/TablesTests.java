/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notices;
import org.lianpu.words.Words;

/** Each table is declared once and in full: what a parser, a template, a document and a view need to know of it. */
class TablesTests {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2025-12-31T08:00:00Z"), ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern ROW = Pattern.compile("\\brow\\.(\\w+)");

    /** What a view row has besides the columns: of the winning claim. */
    private static final Set<String> OF_EVERY_ROW = Set.of("id", "claimId", "sourceId", "batchId", "asOf", "year");

    /** Tables without a view of their own, each with its reason. */
    private static final Map<String, String> WITHOUT_VIEW = Map.of(
            "firms", "published with what is said of the firm",
            "occupations", "published with what is said of the firm",
            "link_totals", "go into cells",
            "region_totals", "go into cells");

    static Stream<Table> tables() {
        return Tables.ALL.stream();
    }

    @Test
    void everyDeclaredTableIsInTheListOnce() throws IllegalAccessException {
        List<Table> declared = new ArrayList<>();
        for (Field field : Tables.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Table.class) {
                declared.add((Table) Objects.requireNonNull(field.get(null)));
            }
        }
        assertThat(Tables.ALL).doesNotHaveDuplicates().containsExactlyElementsOf(declared);
        assertThat(Tables.ALL).extracting(Table::title).doesNotHaveDuplicates();
        assertThat(Tables.ALL).extracting(Table::group).contains(TableGroup.values());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isNamedKeyedAndExplained(Table table) {
        assertThat(table.name()).matches(NAME);
        assertThat(table.title()).isNotBlank();
        assertThat(table.key()).isNotEmpty();
        assertThat(table.key()).anyMatch(Column::required);
        assertThat(table.meaning().zh())
                .endsWith("。")
                .isNotEqualTo(table.meaning().en());
        assertThat(table.meaning().en()).endsWith(".");
        for (Column column : table.columns()) {
            assertThat(column.name()).matches(NAME);
            assertThat(column.headings()).as(column.name()).isNotEmpty();
            assertThat(table.meaningOf(column).zh()).as(column.name()).endsWith("。");
            assertThat(table.meaningOf(column).en()).as(column.name()).endsWith(".");
            assertThat(column.choices().isEmpty()).isEqualTo(column.type() != ColumnType.CHOICE);
        }
    }

    /** A heading in a file means one column, whatever its case. */
    @ParameterizedTest
    @MethodSource("tables")
    void headingsAreUniqueWithinTheTable(Table table) {
        assertThat(table.columns().stream()
                        .flatMap(c -> c.allHeadings().stream())
                        .map(h -> h.toLowerCase(Locale.ROOT))
                        .toList())
                .doesNotHaveDuplicates();
    }

    /** A reference is written as one code, and what it points at is written before it. */
    @ParameterizedTest
    @MethodSource("tables")
    void referencesPointToTablesThatComeBefore(Table table) {
        int place = Tables.ALL.indexOf(table);
        for (Column column : table.columns()) {
            assertThat(column.reference() != null).isEqualTo(column.type() == ColumnType.REFERENCE);
            if (column.reference() != null) {
                Table target = Tables.find(column.reference()).orElseThrow();
                assertThat(target.key())
                        .as(target.name())
                        .singleElement()
                        .satisfies(key -> assertThat(key.type()).isEqualTo(ColumnType.CODE));
                assertThat(Tables.ALL.indexOf(target)).as(column.name()).isLessThanOrEqualTo(place);
            }
            if (column.type() == ColumnType.FIRM) {
                assertThat(Tables.ALL.indexOf(Tables.FIRMS)).isLessThan(place);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyExampleIsInForm(Table table) {
        for (Column column : table.columns()) {
            Notices notices = new Notices();
            assertThat(new CellParser(TODAY, notices).parse(column, column.example(), () -> At.row("example", 2)))
                    .as("%s.%s: %s", table.name(), column.name(), column.example())
                    .isNotNull();
            assertThat(notices.groups()).isEmpty();
            assertThat(column.example()).as(column.name()).isNotBlank();
        }
    }

    /** Both ways: the view writes every column, and reads nothing that no row has. */
    @ParameterizedTest
    @MethodSource("tables")
    void viewWritesEveryColumnAndNothingElse(Table table) {
        var view = table.view();
        if (view == null) {
            assertThat(WITHOUT_VIEW).containsKey(table.name());
            return;
        }
        Set<String> read =
                ROW.matcher(view.text()).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = new TreeSet<>();
        for (Column column : table.columns()) {
            // A row's source is that of the winning claim.
            declared.add(column.property().equals("source") ? "sourceId" : column.property());
        }
        assertThat(read).containsAll(declared);
        read.removeAll(declared);
        read.removeAll(OF_EVERY_ROW);
        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tableWithAViewCanTakeItBack(Table table) {
        assertThat(table.unview() == null).isEqualTo(table.view() == null);
    }

    /** DESIGN §6: legal representatives and phones only as keyed hashes. */
    @Test
    void personalColumnsAreNamedAsHashes() {
        assertThat(Tables.ALL.stream()
                        .flatMap(t -> t.columns().stream()
                                .filter(Column::isPersonal)
                                .map(c -> t.name() + "." + c.property())))
                .containsExactly("firms.legalRepHash", "firms.phoneHash");
    }

    /** Words without a column would be explained to nobody. */
    @Test
    void everyWordOfTheBundleBelongsToAColumn() {
        Set<String> known = new HashSet<>();
        for (Table table : Tables.ALL) {
            known.add("table." + table.name());
            table.columns().forEach(c -> {
                known.add("table." + table.name() + "." + c.name());
                known.add("table.any." + c.name());
            });
        }
        for (TableGroup group : TableGroup.values()) {
            known.add("table.group." + group);
        }
        for (ColumnType type : ColumnType.values()) {
            known.add("table.type." + type);
        }
        Set<String> words = Words.of(Locale.CHINESE).all().keySet().stream()
                .filter(key -> key.startsWith("table."))
                .collect(Collectors.toSet());
        words.removeAll(known);
        assertThat(words).isEmpty();
    }

    @Test
    void groupsAndTypesHaveTheirWords() {
        for (TableGroup group : TableGroup.values()) {
            assertThat(Words.both("table.group." + group).zh()).isNotBlank();
        }
        for (ColumnType type : ColumnType.values()) {
            assertThat(Words.both("table.type." + type).zh()).isNotBlank();
        }
    }

    @Test
    void wordOfTwoChoicesIsRefused() {
        assertThatThrownBy(() -> Column.choice("c", "列", "A=甲", "B=甲")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void choicesAreShownByTheirFirstChineseWord() {
        assertThat(Column.choice("c", "列", "A=甲/乙", "B", "C=丙").choiceWords()).containsExactly("甲", "B", "丙");
    }

    @Test
    void fileIsKnownByNameOrTitle() {
        assertThat(Tables.ofFile("dir/link_terms.csv")).contains(Tables.LINK_TERMS);
        assertThat(Tables.ofFile("links-2025.xlsx")).contains(Tables.LINKS);
        assertThat(Tables.ofFile("企业.csv")).contains(Tables.FIRMS);
        assertThat(Tables.ofFile("firmsold.csv")).isEmpty();
    }
}
