/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianpu.chain.LinkKind;
import org.lianpu.chain.Stage;
import org.lianpu.diagnosis.CoverageBand;
import org.lianpu.diagnosis.Evidence;
import org.lianpu.diagnosis.Flip;
import org.lianpu.diagnosis.StatusWord;
import org.lianpu.diagnosis.YearBasis;
import org.lianpu.gap.GapLabel;
import org.lianpu.gap.Reason;
import org.lianpu.presence.CoverageEntry;
import org.lianpu.project.Phase;

/** Whatever the product may say, it can say in both languages. */
class WordsTests {
    private static final Words ZH = Words.of(Locale.CHINESE);
    private static final Words EN = Words.of(Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ZH.all().keySet()).isEqualTo(EN.all().keySet());
    }

    static Stream<String> keys() {
        return ZH.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesFillTheSamePlaces(String key) {
        assertThat(places(EN, key)).isEqualTo(places(ZH, key));
        // What is said of a value that needs no word is nothing, but in both languages.
        assertThat(String.valueOf(EN.all().get(key)).isBlank())
                .isEqualTo(String.valueOf(ZH.all().get(key)).isBlank());
        assertThat(new MessageFormat(ZH.all().get(key), Locale.CHINESE)).isNotNull();
        assertThat(new MessageFormat(EN.all().get(key), Locale.ENGLISH)).isNotNull();
    }

    private static Set<String> places(Words words, String key) {
        return PLACE.matcher(String.valueOf(words.all().get(key)))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyNoticeHasTitleMessageAndRepair() {
        Set<String> missing = new TreeSet<>();
        int notices = 0;
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.lianpu.intake")) {
            if (type.isAssignableTo("org.lianpu.intake.notice.Notice") && !type.isInterface()) {
                notices++;
                String code = type.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT);
                Stream.of("title", "message", "repair")
                        .map(part -> "notice." + code + "." + part)
                        .filter(key -> !ZH.has(key))
                        .forEach(missing::add);
            }
        }
        assertThat(notices).isGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    static Stream<String> spoken() {
        return Stream.of(
                        all("status.", StatusWord.values()),
                        all("action.", GapLabel.values()),
                        all("stage.", Stage.values()),
                        all("kind.", LinkKind.values()),
                        all("coverage.", CoverageBand.values()),
                        all("phase.", Phase.values()),
                        all("answer.", CoverageEntry.Answer.values()),
                        all("api.test.", Evidence.Test.values()),
                        all("api.flip.", Flip.Kind.values()),
                        all("api.year.", YearBasis.values()),
                        all("api.action.", Reason.Kind.values()),
                        all("api.relatedness.reason.", org.lianpu.relatedness.Reason.values()),
                        Stream.of("action.NONE", "evidence.CONFIRMED", "evidence.UNCERTAIN", "evidence.REJECTED"))
                .flatMap(keys -> keys);
    }

    private static Stream<String> all(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(v -> prefix + v.name());
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void everyWordThatAnAnswerMayHoldHasItsText(String key) {
        assertThat(ZH.has(key)).as(key).isTrue();
    }

    @Test
    void forgottenSentenceIsToldAtOnce() {
        assertThatThrownBy(() -> ZH.say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }
}
