/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet opens is text, never a formula. */
class CsvTests {
    @Test
    void beginsWithAByteOrderMark() {
        assertThat(new Csv().row("环节", 3, null).toString()).isEqualTo("\uFEFF环节,3,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void formulasAreNeutralised(String cell) {
        assertThat(new Csv().row(cell).toString()).isEqualTo("\uFEFF'" + cell + "\r\n");
    }

    @Test
    void leadingTabAndReturnAreNeutralised() {
        assertThat(new Csv().row("\t=1").toString()).isEqualTo("\uFEFF\"'\t=1\"\r\n");
        assertThat(new Csv().row("\r=1").toString()).isEqualTo("\uFEFF\"'\r=1\"\r\n");
    }

    @Test
    void quotesWhatWouldBreakTheRow() {
        assertThat(new Csv().row("甲\"乙\",丙", "two\nlines", " spaced", "in=side").toString())
                .isEqualTo("\uFEFF\"甲\"\"乙\"\",丙\",\"two\nlines\",\" spaced\",in=side\r\n");
    }

    @Test
    void indentedJsonKeepsEveryValueAsItWas() {
        var json = "{\"a\":[1.0,1e400,0.10],\"b\":{},\"c\":[ ],\"d\":\"x\\\"{,:}\\\\\",\"e\":null}";
        var pretty = PrettyJson.indent(json);
        assertThat(pretty.lines()).hasSize(11).contains("    1e400,", "  \"d\": \"x\\\"{,:}\\\\\",");
        assertThat(pretty.replaceAll("\n *", "").replace("\": ", "\":")).isEqualTo(json.replace("[ ]", "[]"));
    }
}
