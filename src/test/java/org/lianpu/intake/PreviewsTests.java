/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.reading.Upload;
import org.lianpu.intake.table.Tables;
import org.lianpu.rules.Rules;
import org.lianpu.words.Words;

/** What is seen of files before anything is taken from them. */
class PreviewsTests {
    @TempDir
    private Path home;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Previews previews;

    @BeforeEach
    void begin() {
        Rules rules = Rules.load();
        previews = new Previews(new SavedMappings(home.toString(), rules), rules, Clock.systemUTC());
    }

    private Preview look(String name, String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(Charset.forName("GBK"));
        return previews.look(ImportOrder.of(List.of(new Upload(name, bytes)), Consent.CHECK_ONLY));
    }

    @Test
    void aProblemOfACellStandsAtItsRow() {
        Preview preview = look(
                "名录.csv",
                "某县规模以上企业名录,,,,,,",
                "统一社会信用代码,企业名称,所在地,营业收入,截至日期,来源,备注栏",
                "915101008718060690,甲公司,990101,5000,2024,t-source,无",
                "91350100M000100Y43,乙公司,990102,不是数字,2024,t-source,无");
        Preview.TablePreview table = preview.tables().get(0);
        assertThat(table.problems().keySet())
                .as(table.tables() + " " + table.taken() + table.problems())
                .contains(4);
        assertThat(table.problems().get(4)).extracting(Notice::code).containsExactly("malformed_value");
        assertThat(table.left()).containsExactly("备注栏");
    }

    @Test
    void onlyTheFirstRowsAreShown() {
        List<String> lines = new ArrayList<>(List.of("source_id,title,year,kind,access"));
        for (int i = 0; i < 3 * Previews.ROWS; i++) {
            lines.add("s-" + i + ",名录,2024,REGISTRY,PUBLIC");
        }
        Preview.TablePreview table =
                look("sources.csv", lines.toArray(String[]::new)).tables().get(0);
        assertThat(table.rows()).hasSize(Previews.ROWS);
        assertThat(table.more()).isTrue();
        assertThat(table.rows().get(0).row()).isEqualTo(2);
        assertThat(table.problems().keySet()).containsExactly(0);
    }

    @Test
    void aDraftIsAMappingThatIsUnderstood() {
        byte[] bytes = "公司代号,公司全名,所在地,年份\n91350100M000100Y43,乙公司,示例区,2024\n".getBytes(Charset.forName("GBK"));
        ImportOrder order = ImportOrder.of(List.of(new Upload("foreign.csv", bytes)), Consent.CHECK_ONLY);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Previews.Drafted drafted =
                    previews.draft(order, Tables.FIRMS, Words.of(locale)).orElseThrow();
            SavedMappings mappings = new SavedMappings(home.toString(), Rules.load());
            SavedMapping kept = mappings.save("entwurf", drafted.suggestion().yaml());
            assertThat(kept.notices().hasErrors()).as(kept.yaml()).isFalse();
        }
    }
}
