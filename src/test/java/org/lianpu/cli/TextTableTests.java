/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables line up for the eye that reads Chinese and Latin letters in one column. */
class TextTableTests {
    @Test
    void chineseCharactersTakeTwoColumns() {
        assertThat(Display.width("钛矿")).isEqualTo(4);
        assertThat(Display.width("TI-ORE")).isEqualTo(6);
        assertThat(Display.width("（强）")).isEqualTo(6);
        assertThat(Display.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void columnsAlignWhateverTheScript() {
        var lines = new TextTable()
                .text("环节", 20)
                .number("家")
                .text("理由", 50)
                .row("四氯化钛", "3", "甲")
                .row("TiCl4", "12", "b")
                .lines(100);
        assertThat(lines).containsExactly("环节      家  理由", "--------  --  ----", "四氯化钛   3  甲", "TiCl4     12  b");
    }

    @Test
    void longCellsWrapWithinTheWidth() {
        var lines = new TextTable()
                .text("环节", 8)
                .text("理由", 100)
                .row("钒钛磁铁精矿", "从本地钛矿向下延伸，第一步；".repeat(6))
                .lines(60);
        assertThat(lines)
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(Display.width(line)).isLessThanOrEqualTo(60));
        assertThat(lines.get(2)).startsWith("钒钛磁铁  从本地");
        assertThat(lines.get(3)).startsWith("精矿      ");
    }

    @Test
    void noLineBeginsWithAClosingMark() {
        assertThat(Display.wrap("一二三四，五六", 8)).containsExactly("一二三", "四，五六");
        assertThat(Display.wrap("Extend down from here", 11)).containsExactly("Extend down", "from here");
        assertThat(Display.wrap("https-like-word-without-end", 10))
                .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(10));
    }

    @Test
    void foreignTextCannotSteerTheTerminal() {
        List<String> lines =
                new TextTable().text("名称", 20).row("a\u001b[2J\u202Eb").lines(40);
        assertThat(String.join("", lines)).doesNotContain("\u001b").doesNotContain("\u202E");
    }
}
