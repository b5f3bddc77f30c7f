/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that somebody wants analysed: read as offices write them, or every problem told with its row. */
class FilesTests {
    private static final String F1 = """
            region,product,value
            A,Y,60
            A,W,30
            A,G,10
            B,Y,20
            B,W,40
            B,G,40
            C,W,10
            C,G,50
            C,T,40
            D,Y,20
            D,W,20
            D,T,60
            """;
    private static final String F3 = "部门,总产出,从业人员\nY,100,50\nW,160,40\nG,200,0\n";

    private static FileReading<ActivityMatrix> matrix(String text) {
        return MatrixFile.read("m.csv", text, null, null);
    }

    private static FileReading<FlowTable> flows(String z, String x) {
        return FlowFile.read(new FlowFile.Named("z.csv", z), new FlowFile.Named("x.csv", x), FlowTable.Unit.VALUE);
    }

    private static List<String> told(FileReading<?> reading) {
        assertThat(reading.content()).isEmpty();
        return reading.problems().stream()
                .map(p -> p.file() + " " + p.row() + " " + p.kind() + " " + p.column() + "|" + p.value() + "|"
                        + p.detail())
                .toList();
    }

    @Test
    void pairsWithoutARowCountAsZero() {
        ActivityMatrix read = matrix(F1).content().orElseThrow();
        assertThat(read.regions()).containsExactly("A", "B", "C", "D");
        assertThat(read.activities()).containsExactly("Y", "W", "G", "T");
        for (int r = 0; r < 4; r++) {
            for (int a = 0; a < 4; a++) {
                assertThat(read.value(r, a)).isEqualTo(Matrices.f1().value(r, a));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"地区,产品/环节,数值", "地区代码,环节,产值", "Region,Activity,VALUE"})
    void headingsAsOfficesWriteThem(String region, String product, String value) {
        String text = region + "," + product + ",备注," + value + "\n甲,纱线,无,\"1,234.5\"\n乙,布,无,１２\n";
        ActivityMatrix read = matrix(text).content().orElseThrow();
        assertThat(read.value(0, 0)).isEqualTo(1234.5);
        assertThat(read.value(1, 1)).isEqualTo(12);
        assertThat(matrix(text.replace("\"1,234.5\"", "7").replace(',', '\t')).content())
                .isPresent();
    }

    @Test
    void everyProblemIsToldWithItsRow() {
        assertThat(
                        told(
                                matrix(
                                        "region,product,value\nA,Y,many\nA,W,\nA,Y,3\n,Y,1\n\nB,Y,-2\nB,W,1e99999\nB,G,1e99\nB,G,2\nC,G\n")))
                .containsExactly(
                        "m.csv 2 NOT_A_NUMBER value|many|",
                        "m.csv 3 BLANK value||",
                        "m.csv 5 BLANK region||",
                        "m.csv 7 NEGATIVE value|-2|",
                        "m.csv 8 NOT_A_NUMBER value|1e99999|",
                        "m.csv 10 REPEATED |B × G|9",
                        "m.csv 11 BLANK value||");
        String tiny = "0." + "0".repeat(29) + "1e-99";
        assertThat(told(matrix("region,product,value\nA,Y,999999999999999e99\nA,W," + tiny + "\n")))
                .containsExactly("m.csv 3 OUT_OF_RANGE value|" + tiny + "|");
    }

    @Test
    void columnsThatAreMissingOrDoubled() {
        assertThat(told(matrix("region,amount\nA,1\n")))
                .hasSize(2)
                .allSatisfy(p -> assertThat(p).contains("1 MISSING_COLUMN"))
                .anySatisfy(p -> assertThat(p).contains("产品/环节"))
                .anySatisfy(p -> assertThat(p).contains("数值"));
        assertThat(told(matrix("region,地区,product,value\nA,A,Y,1\n")))
                .containsExactly("m.csv 1 REPEATED_COLUMN 地区||region");
        assertThat(told(matrix("region,product,value\n"))).containsExactly("m.csv 0 EMPTY ||");
        assertThat(told(matrix(""))).containsExactly("m.csv 0 EMPTY ||");
        assertThat(told(matrix("region,product,value\nA,\"Y,1\n"))).hasSize(1);
    }

    @Test
    void oneLevelAndYearAtATime() {
        String text = "region,level,year,product,value\nA,市,2023,Y,1\nA,市,2024,Y,2\nB,省,2024,Y,3\n";
        assertThat(told(matrix(text))).containsExactly("m.csv 0 CHOOSE level||市, 省", "m.csv 0 CHOOSE year||2023, 2024");
        ActivityMatrix cities =
                MatrixFile.read("m.csv", text, "市", "2024").content().orElseThrow();
        assertThat(cities.regions()).containsExactly("A");
        assertThat(cities.value(0, 0)).isEqualTo(2);
        assertThat(told(MatrixFile.read("m.csv", text, "县", "2024"))).containsExactly("m.csv 0 NONE_SUCH level|县|市, 省");
        assertThat(told(MatrixFile.read("m.csv", F1, null, "2024")))
                .containsExactly("m.csv 1 MISSING_COLUMN year||year, 年份, 年度");
    }

    @Test
    void flowsWideAndLongAreTheSameTable() {
        FlowTable wide =
                flows("部门,Y,W,G\nG,0,0,0\nY,0,80,0\nW,0,0,120\n", F3).content().orElseThrow();
        FlowTable narrow = flows("来源,去向,数值\nY,W,80\nW,G,120\n", F3).content().orElseThrow();
        for (FlowTable table : List.of(wide, narrow)) {
            assertThat(table.sectors()).containsExactly("Y", "W", "G");
            assertThat(table.satellites()).containsExactly("从业人员");
            assertThat(table.flow(0, 1)).isEqualTo(80);
            assertThat(table.flow(1, 2)).isEqualTo(120);
            assertThat(table.satellite("从业人员", 1)).isEqualTo(40);
            assertThat(Linkages.of(table).of(Linkage.UPSTREAMNESS, 0).orElseThrow())
                    .isCloseTo(2.4, within(1e-12));
        }
    }

    @Test
    void tablesThatDoNotFitTogether() {
        assertThat(told(flows("x,Y,W,G\nY,0,80,0\nW,0,0,120\n", F3))).containsExactly("z.csv 0 MISSING_ROW |G|");
        assertThat(told(flows("x,Y,W,Q\nY,0,80,0\nW,0,0,120\nQ,0,0,0\n", F3)))
                .containsExactly("z.csv 1 MISSING_OUTPUT Q|Q|", "x.csv 4 UNKNOWN_SECTOR |G|");
        assertThat(told(flows("x,Y,W,G\nY,0,80\nW,0,0,120\nG,0,0,0\nG,0,0,0\n", F3)))
                .containsExactly("z.csv 2 ROW_LENGTH |3|4", "z.csv 5 UNKNOWN_SECTOR |G|", "z.csv 0 MISSING_ROW |Y|");
        assertThat(told(flows("from,to,value\nY,W,80\nY,W,90\nY,Q,1\n", F3)))
                .containsExactly("z.csv 3 REPEATED |Y → W|2", "z.csv 4 MISSING_OUTPUT to|Q|");
        assertThat(told(flows("from,to,value\nY,W,80\n", F3.replace("160", "0"))))
                .containsExactly("x.csv 3 ZERO_OUTPUT |W|");
        assertThat(told(flows("from,to,value\nY,W,80\n", F3 + "Y,1,1\nV,1\n")))
                .containsExactly("x.csv 5 REPEATED 部门|Y|2", "x.csv 6 BLANK 从业人员||");
        assertThat(told(flows("x,Y,Y\nY,0,80\n", "sector,output\nY,1\n"))).contains("z.csv 1 REPEATED_COLUMN ||Y, Y");
        assertThat(told(flows("from,to,value\nY,W,80\n", "sector\nY\n")))
                .containsExactly("x.csv 1 MISSING_COLUMN output||output, 总产出, 产出, 产值");
    }

    @Test
    void aLabelColumnIsNoMultiplier() {
        FlowTable table = flows("from,to,value\nY,W,80\n", "sector,label,output\nY,纱线,100\nW,织布,160\n")
                .content()
                .orElseThrow();
        assertThat(table.satellites()).isEmpty();
    }
}
