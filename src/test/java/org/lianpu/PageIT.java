/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/** The page in real Chromium, with the samples: nothing foreign is asked for, nothing goes wrong in the console. */
@LianpuIT
@TestPropertySource(properties = "lianpu.samples=true")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageIT {
    @LocalServerPort
    private int port;

    private static @Nullable Chromium started;
    private Page page;

    @BeforeAll
    static void startBrowser() {
        started = Chromium.start();
    }

    private static Chromium chromium() {
        return Objects.requireNonNull(started);
    }

    @AfterAll
    static void stopBrowser() {
        if (started != null) {
            started.close();
        }
    }

    @BeforeEach
    void openPage() {
        page = chromium().open(home());
    }

    @AfterEach
    void nothingForeignAndNoComplaint() {
        chromium().closeWithoutComplaint(page);
    }

    private String home() {
        return "http://127.0.0.1:" + port + "/";
    }

    private Locator at(String testId) {
        return page.getByTestId(testId);
    }

    @Test
    @Order(1)
    void firstScreenAnswersForARealCountyWithoutReadingOn() {
        page.navigate(home());
        assertThat(at("headline")).containsText("阿图什市");
        assertThat(at("headline")).containsText("待核实");
        assertThat(at("node-TI-CON")).isVisible();
        assertThat(at("node-TI-CON")).hasAttribute("data-status", "UNKNOWN");
        Chromium.shot(page, "1-atushi");
    }

    @Test
    @Order(2)
    void threeTicksTurnToVerifyIntoMissingWithAnAction() {
        page.navigate(home());
        for (String link : List.of("TI-CON", "TI-SLAG", "TI-TICL4")) {
            at("answer-NONE-" + link).click();
            assertThat(at("node-" + link)).hasAttribute("data-status", "ABSENT");
        }
        at("node-TI-SLAG").click();
        assertThat(at("link-panel")).containsText("缺失");
        assertThat(at("action")).containsText("延链（向下）");
        assertThat(at("link-panel")).containsText("第2步");
        Chromium.shot(page, "2-three-ticks");
    }

    @Test
    @Order(3)
    void clickOnALinkShowsEvidenceAndWhatWouldChangeIt() {
        page.navigate(home() + "#/990000/titanium");
        at("node-TI-TICL4").click();
        assertThat(at("link-panel")).containsText("补链");
        assertThat(at("link-panel")).containsText("再补哪项资料");
        assertThat(at("link-panel")).containsText("资料覆盖度");
        Chromium.shot(page, "3-example-province");
    }

    @Test
    @Order(4)
    void gapListNamesActionsAndFollowsAClick() {
        page.navigate(home() + "#/990000/titanium");
        assertThat(at("gap-row-TI-SPONGE")).containsText("补链");
        at("gap-row-TI-SPONGE").click();
        assertThat(at("link-panel")).containsText("海绵钛");
    }

    @Test
    @Order(5)
    void sheetTicksUpdateTheStatusOfTheirRow() {
        page.navigate(home() + "#/511529/textile-garment");
        assertThat(at("node-TX-YARN")).hasAttribute("data-status", "UNGRADED");
        assertThat(at("node-TX-WEAVE")).containsText("在途");
        at("sheet-tab").click();
        at("sheet-answer-NONE-TX-DYE").click();
        assertThat(at("sheet-status-TX-DYE")).containsText("缺失");
        Chromium.shot(page, "5-sheet");
    }

    @Test
    @Order(6)
    void searchFindsARegionByPinyinInitials() {
        page.navigate(home());
        assertThat(at("headline")).containsText("阿图什市");
        at("region-search").fill("psx");
        // 平山县 has the same initials; both are offered and one is chosen.
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("屏山县")))
                .click();
        assertThat(at("headline")).containsText("屏山县");
    }

    @Test
    @Order(7)
    void englishSwitchLeavesNoChineseInTheFrame() {
        page.navigate(home() + "#/990000/titanium");
        assertThat(at("headline")).containsText("示例省");
        at("lang-switch").click();
        assertThat(at("headline")).containsText("missing");
        assertThat(at("gap-row-TI-TICL4")).containsText("Titanium tetrachloride");
        assertThat(at("gaps-tab")).not().containsText(Pattern.compile("\\p{IsHan}"));
        assertThat(at("gap-row-TI-TICL4")).not().containsText(Pattern.compile("\\p{IsHan}"));
        Chromium.shot(page, "7-english");
    }

    private static FilePayload officeList() {
        String text = """
                某县规模以上企业名录,,,,,,
                统一社会信用代码,企业名称,所在地,营业收入,截至日期,来源,备注栏
                915101008718060690,甲公司,653001,5000,2024,ex-atushi-talk25,无
                91350100M000100Y43,乙公司,653001,不是数字,2024,ex-atushi-talk25,无
                """;
        return new FilePayload("名录.csv", "text/csv", text.getBytes(Charset.forName("GBK")));
    }

    @Test
    @Order(8)
    void aFileIsLookedAtImportedAndTakenBack() {
        page.navigate(home() + "#/653001/titanium");
        at("import-tab").click();
        at("import-files").setInputFiles(officeList());
        assertThat(at("preview-how")).containsText("认作企业");
        assertThat(at("preview-header")).hasValue("2");
        assertThat(at("preview-table")).containsText("→ 营业收入");
        assertThat(at("preview-table").locator("td.bad")).hasText("不是数字");
        assertThat(at("preview-problems")).containsText("不是数字");
        at("import-preview").scrollIntoViewIfNeeded();
        Chromium.shot(page, "8-import-preview");
        at("preview-header").fill("1");
        at("preview-header").blur();
        assertThat(at("preview-how")).containsText("认不出");
        at("preview-header").fill("2");
        at("preview-header").blur();
        at("preview-as").selectOption("table:firms");
        assertThat(at("preview-how")).containsText("按指定作为企业");
        at("import-check").click();
        assertThat(at("import-result")).containsText("没有导入");
        at("import-consent").selectOption("GOOD");
        at("import-run").click();
        assertThat(at("import-result")).containsText("已导入");
        assertThat(at("import-rejected")).containsText("退回 1 行");
        Locator batch = at("batches").locator("tbody tr").first();
        assertThat(batch).containsText("名录.csv");
        assertThat(batch).containsText("已发布");
        at("import-result").scrollIntoViewIfNeeded();
        Chromium.shot(page, "8-import-done");
        batch.locator("button").click();
        assertThat(batch).containsText("确认撤销");
        batch.locator("button").click();
        assertThat(at("import-result")).containsText("已撤销");
        assertThat(at("batches").locator("tbody tr").first()).containsText("已撤销");
    }

    @Test
    @Order(9)
    void importInEnglishLeavesNoChineseInItsFrame() {
        page.navigate(home() + "#/653001/titanium?lang=en&tab=import");
        assertThat(at("batches")).containsText("Batches imported");
        at("import-files").setInputFiles(officeList());
        assertThat(at("preview-how")).containsText("Taken as firms");
        assertThat(at("preview-how")).not().containsText(Pattern.compile("\\p{IsHan}"));
        assertThat(at("import-consent")).not().containsText(Pattern.compile("\\p{IsHan}"));
        Chromium.shot(page, "9-import-english");
    }

    /** The answers of the server are played: what is tested is that the page asks, shows and sends. */
    @Test
    @Order(10)
    void aDoubtfulPairIsShownAndAnswered() {
        String pair = """
                {"questions": [{"id": "q-1", "weight": 2, "text": "是不是同一家企业？", "reasons": ["名称相近"],
                  "a": {"id": "f-1", "name": "阿图什甲公司", "regionName": "阿图什市", "source": "名录一", "links": ["TI-CON"]},
                  "b": {"id": "f-2", "name": "阿图什市甲有限公司", "code": "915101008718060690", "links": []}}], "total": 1}""";
        List<String> answers = new ArrayList<>();
        page.route("**/api/v1/questions**", route -> {
            if (route.request().method().equals("POST")) {
                answers.add(route.request().url() + " " + route.request().postData());
            }
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(answers.isEmpty() ? pair : "{\"revision\": 1}"));
        });
        page.navigate(home() + "#/653001/titanium?tab=questions");
        assertThat(at("questions-total")).containsText("1 个问题");
        assertThat(at("question-q-1")).containsText("阿图什市甲有限公司");
        assertThat(at("question-q-1")).containsText("TI-CON");
        Chromium.shot(page, "10-question");
        at("question-source").fill("工信局核对");
        at("question-same").click();
        assertThat(at("questions-total")).containsText("没有待判断的问题");
        org.assertj.core.api.Assertions.assertThat(answers)
                .singleElement()
                .asString()
                .contains("/questions/q-1/answer", "\"answer\":\"same\"", "工信局核对");
    }

    @Test
    @Order(11)
    void aSheetOfLinksBecomesAChainOnThePage() throws IOException {
        FileSystemUtils.deleteRecursively(Path.of("target/test-home/drafts"));
        byte[] tea = Files.readAllBytes(Path.of("data-import/chain-sheet/tea.csv"));
        String wrong = new String(tea, StandardCharsets.UTF_8).replace("精制,初制,", "精制,毛茶加工,");
        page.navigate(home() + "#/653001/titanium?tab=import");
        at("chain-sheet").locator("summary").first().click();
        at("chain-sheet-file")
                .setInputFiles(new FilePayload("茶.csv", "text/csv", wrong.getBytes(StandardCharsets.UTF_8)));
        assertThat(at("chain-sheet-step")).hasAttribute("data-step", "DRAFT");
        Locator problem = at("chain-sheet").locator(".notice-ERROR");
        assertThat(problem).containsText("毛茶加工");
        assertThat(problem.locator("tbody td").nth(1)).hasText("7");
        assertThat(problem.locator("tbody td").nth(2)).hasText("上级/上游环节");
        assertThat(at("chain-sheet-publish")).isDisabled();

        at("chain-sheet-file").setInputFiles(new FilePayload("茶.csv", "text/csv", tea));
        assertThat(at("chain-sheet-step")).hasAttribute("data-step", "CHECKED");
        assertThat(at("chain-question").nth(0)).containsText("里也有“检验检测”，是同一个环节吗");
        assertThat(at("chain-question").nth(1)).containsText("每样都要有，还是有一样就行");
        assertThat(at("chain-sheet-links").locator("tbody tr")).hasCount(15);
        assertThat(at("chain-sheet-links")).containsText("未说明");
        at("chain-answer-1-1").check();
        assertThat(at("chain-sheet-links")).not().containsText("未说明");
        assertThat(at("chain-answer-1-1")).isChecked();
        assertThat(at("chain-sheet-step")).containsText("还有 1 个问题没有答");
        at("chain-answer-0-1").check();
        assertThat(at("chain-sheet-step")).not().containsText("没有答");
        at("chain-sheet-head").scrollIntoViewIfNeeded();
        Chromium.shot(page, "11-chain-sheet");
        at("chain-sheet-publish").click();
        assertThat(at("chain-sheet-result")).containsText("第 1 版已发布");
        assertThat(at("chain-sheet-step")).hasAttribute("data-step", "PUBLISHED");
        assertThat(at("chain-draft-cha")).containsText("已发布");
        at("chain-sheet-open").click();
        assertThat(at("headline")).containsText("茶");
        assertThat(page.locator("[data-testid^='node-CHA-']")).not().hasCount(0);
        assertThat(at("chain-select")).hasValue("cha");
        Chromium.shot(page, "11-chain-panorama");
    }
}
