/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianpu.LianpuIT;
import org.lianpu.intake.Importer;
import org.lianpu.intake.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tea chain of fifteen links from the sheet to a diagnosed panorama, as a person would go about it on the page. */
@LianpuIT
class ChainSheetIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String DRAFTS = "/api/v1/chain-drafts";
    private static final String DIAGNOSIS = "/api/v1/regions/990101/chains/cha/diagnosis";

    private static final String ROUTES = "MATCH (r:Route) WHERE r.sourceId = 'chain-sheet-cha' RETURN count(r)";

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @BeforeEach
    void begin() throws IOException {
        FileSystemUtils.deleteRecursively(Path.of("target/test-home/drafts"));
        Imports.loadShortChain(importer);
    }

    @Test
    void sheetBecomesADiagnosedPanorama() throws IOException, InterruptedException {
        JsonNode draft = upload("茶.xlsx", bytes(DRAFTS + "/template.xlsx?filled=true"));
        assertThat(draft.get("chain").asString()).isEqualTo("cha");
        assertThat(draft.get("links")).hasSize(15);
        assertThat(draft.get("notices").get("errors").asInt()).isZero();
        assertThat(Imports.number("MATCH (c:Chain {code: 'cha'}) RETURN count(c)"))
                .as("a draft is not in the graph")
                .isZero();

        JsonNode question = draft.get("questions").get(0);
        assertThat(draft.get("questions")).hasSize(1);
        assertThat(question.get("text").asString()).isEqualTo("做“包装”要用到 拼配、包装材料：是每样都要有，还是有一样就行？");
        assertThat(draft.toString()).doesNotContainPattern("(?i)(?<![a-z_])(and|or|route)(?![a-z_])|路线");

        // Not answered: what hangs on it is known between bounds, and said to be.
        JsonNode first = publish("cha", 200);
        assertThat(first.get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(first.get("version").asString()).isEqualTo("1");
        firms(draft);
        JsonNode bounded = get(DIAGNOSIS).get("structure");
        assertThat(bounded.get("status").asString()).isEqualTo("PARTIAL");
        assertThat(bounded.get("unsaid")).hasSize(1);
        assertThat(bounded.get("closed").get("hi").asInt())
                .isGreaterThan(bounded.get("closed").get("lo").asInt());
        assertThat(bounded.get("closed").get("value").isNull()).isTrue();

        long routes = Imports.number(ROUTES);

        // Answered: the next version takes the place of the first.
        answer("cha", question, 0);
        JsonNode second = publish("cha", 200);
        assertThat(second.get("version").asString()).isEqualTo("2");
        JsonNode diagnosis = get(DIAGNOSIS);
        assertThat(diagnosis.get("chain").get("version").asString()).isEqualTo("2");
        assertThat(diagnosis.get("structure").get("status").asString()).isEqualTo("OK");
        assertThat(diagnosis.get("structure").get("closed").get("value").asInt())
                .isEqualTo(bounded.get("closed").get("lo").asInt());
        assertThat(statuses(diagnosis))
                .hasSize(15)
                .as(
                        "nobody said how complete the list is: there, or unknown, never graded and never missing (METHODS M6)")
                .containsEntry("初制", "UNGRADED")
                .containsEntry("鲜叶", "UNGRADED")
                .containsEntry("茶多酚提取", "UNKNOWN");
        assertThat(Imports.number("MATCH (:Chain {code: 'cha'})-[:HAS_LINK]->(l) RETURN count(l)"))
                .isEqualTo(15);
        assertThat(Imports.number(ROUTES))
                .as("the former version is not doubled")
                .isEqualTo(routes);
        assertThat(publish("cha", 200).get("status").asString()).isEqualTo("UNCHANGED");

        Imports.load(
                importer,
                List.of(Imports.csv("coverage.csv", "region,chain,ic,as_of,source", "990101,cha,0.9,2024,t-source")));
        assertThat(statuses(get(DIAGNOSIS)))
                .containsEntry("初制", "UNGRADED")
                .containsEntry("茶多酚提取", "ABSENT")
                .containsEntry("速溶茶", "ABSENT");
        JsonNode gaps = get("/api/v1/regions/990101/chains/cha/gaps").get("gaps");
        assertThat(byName(gaps, gap -> gap.get("action").get("label").asString()))
                .as("what the answer made needed is filled, what follows from what is there is extended to")
                .containsOnly(
                        entry("包装材料", "FILL"),
                        entry("茶饮料", "EXTEND_DOWN"),
                        entry("速溶茶", "EXTEND_DOWN"),
                        entry("茶多酚提取", "EXTEND_DOWN"));
    }

    @Test
    void nextVersionLosesALinkThatNobodyUsesAndKeepsOneWithFirms() throws IOException, InterruptedException {
        JsonNode draft = upload("茶.csv", tea());
        publish("cha", 200);
        firms(draft);
        String text = new String(tea(), StandardCharsets.UTF_8);
        String shorter = text.lines()
                .filter(line -> !line.startsWith("检验检测") && !line.startsWith("初制"))
                .map(line ->
                        line.replace("初制/精制", "精制").replace("精制,初制", "精制,鲜叶").replace("速溶茶,初制", "速溶茶,鲜叶"))
                .collect(Collectors.joining("\n"));
        JsonNode changed = upload("茶.csv", shorter.getBytes(StandardCharsets.UTF_8));
        assertThat(changed.get("state").asString()).isEqualTo("CHANGED");
        JsonNode second = publish("cha", 200);
        assertThat(second.get("version").asString()).isEqualTo("2");
        assertThat(second.get("notices").toString()).contains("link_kept").contains("初制");
        assertThat(get(DIAGNOSIS).get("links")).hasSize(13);
        assertThat(Imports.number("MATCH (l:Link {nameZh: '检验检测'}) RETURN count(l)"))
                .isZero();
        assertThat(Imports.number("MATCH (l:Link {nameZh: '初制'}) RETURN count(l)"))
                .isOne();
    }

    @Test
    void nextVersionKeepsALinkThatHasWordsOfItsOwn() throws IOException, InterruptedException {
        JsonNode draft = upload("茶.csv", tea());
        publish("cha", 200);
        String code = code(draft, "速溶茶");
        Imports.load(
                importer,
                List.of(Imports.csv(
                        "link_terms.csv", "link,term,kind,mode,source", code + ",速溶茶粉,PRODUCT,INCLUDE,t-source")));
        String shorter = new String(tea(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("速溶茶"))
                .map(line -> line.replace("精制 或 速溶茶", "精制"))
                .collect(Collectors.joining("\n"));
        upload("茶.csv", shorter.getBytes(StandardCharsets.UTF_8));
        assertThat(publish("cha", 200).get("notices").toString())
                .contains("link_kept")
                .contains("速溶茶");
        assertThat(Imports.number("MATCH (:LinkTerm)-[:OF_LINK]->(l:Link {nameZh: '速溶茶'}) RETURN count(l)"))
                .isOne();
    }

    @Test
    void chainsWhoseNamesSoundAlikeAreTwo() throws IOException, InterruptedException {
        String sheet = "环节,上级/上游环节\n%1$s矿,\n%1$s盐,%1$s矿\n";
        JsonNode first = upload("锂.csv", String.format(sheet, "锂").getBytes(StandardCharsets.UTF_8));
        JsonNode second = upload("梨.csv", String.format(sheet, "梨").getBytes(StandardCharsets.UTF_8));
        assertThat(second.get("chain").asString())
                .startsWith("li-")
                .isNotEqualTo(first.get("chain").asString());
        assertThat(get(DRAFTS + "/" + first.get("chain").asString()).toString())
                .contains("锂矿")
                .doesNotContain("梨矿");
        JsonNode again = upload("梨.csv", String.format(sheet, "梨").getBytes(StandardCharsets.UTF_8));
        assertThat(again.get("chain")).isEqualTo(second.get("chain"));
    }

    private static String code(JsonNode draft, String name) {
        for (JsonNode link : draft.get("links")) {
            if (link.get("name").get("zh").asString().equals(name)) {
                return link.get("code").asString();
            }
        }
        throw new AssertionError("no link " + name);
    }

    @Test
    void takingTheBatchBackTakesTheChainBack() throws IOException, InterruptedException {
        List<String> before = Imports.dump("revision");
        upload("茶.csv", tea());
        publish("cha", 200);
        String batch = Imports.run("MATCH (c:Chain {code: 'cha'}) RETURN c.batchId", Map.of())
                .get(0)
                .get(0)
                .asString();
        send(request("/api/v1/batches/" + batch).DELETE(), 200);
        assertThat(Imports.number("MATCH (c:Chain {code: 'cha'}) RETURN count(c)"))
                .isZero();
        assertThat(Imports.number("MATCH (l:Link) RETURN count(l)")).isEqualTo(3);
        assertThat(Imports.dump("revision")).isEqualTo(before);
        JsonNode again = publish("cha", 200);
        assertThat(again.get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(Imports.number("MATCH (c:Chain {code: 'cha'}) RETURN count(c)"))
                .isOne();
    }

    @Test
    void circleKeepsItBackAndIsAskedAbout() throws IOException, InterruptedException {
        String sheet = "环节,上级/上游环节\n甲环,丙环\n乙环,甲环\n丙环,乙环\n";
        JsonNode draft = upload("圆圈.csv", sheet.getBytes(Charset.forName("GB18030")));
        String chain = draft.get("chain").asString();
        assertThat(draft.get("notices").get("errors").asInt()).isOne();
        JsonNode refused = publish(chain, 422);
        assertThat(refused.get("status").asString()).isEqualTo("REJECTED");
        assertThat(refused.get("version").isNull()).isTrue();
        JsonNode question = draft.get("questions").get(0);
        assertThat(question.get("text").asString()).contains("转了一圈");
        JsonNode answered = answer(chain, question, 0);
        assertThat(answered.get("notices").get("errors").asInt()).isZero();
        assertThat(publish(chain, 200).get("status").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void chainThatNoSheetMadeIsLeftAlone() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(form("茶.csv", tea(), "&code=short"), 400);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("短链");
    }

    /** A firm in every link but 包装材料 and what follows 包装. */
    private void firms(JsonNode draft) {
        StringBuilder occupations = new StringBuilder();
        for (JsonNode link : draft.get("links")) {
            if (List.of("茶苗繁育", "茶园种植", "鲜叶", "初制", "精制", "拼配", "包装", "品牌销售")
                    .contains(link.get("name").get("zh").asString())) {
                occupations
                        .append("\nK1,甲茶业,")
                        .append(link.get("code").asString())
                        .append(",990101,PRODUCING,CONFIRMED,1000,2024,t-source");
            }
        }
        Imports.load(
                importer,
                List.of(
                        Imports.csv(
                                "firms.csv",
                                "firm_key,uscc,name_zh,seat_region,as_of,source",
                                "K1,,甲茶业有限公司,990101,2024,t-source"),
                        Imports.csv(
                                "occupations.csv",
                                "firm,firm_name,link,region,phase,evidence,output,as_of,source" + occupations)));
    }

    private static Map<String, String> statuses(JsonNode diagnosis) {
        return byName(diagnosis.get("links"), link -> link.get("status").asString());
    }

    private static Map<String, String> byName(JsonNode links, Function<JsonNode, String> said) {
        return StreamSupport.stream(links.spliterator(), false)
                .collect(Collectors.toMap(link -> link.get("name").get("zh").asString(), said));
    }

    private static byte[] tea() throws IOException {
        return Files.readAllBytes(Path.of("data-import/chain-sheet/tea.csv"));
    }

    private JsonNode upload(String name, byte[] sheet) throws IOException, InterruptedException {
        return json(send(form(name, sheet, ""), 200));
    }

    private HttpRequest.Builder form(String name, byte[] sheet, String parameters) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--sheet\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(sheet);
        body.write("\r\n--sheet--\r\n".getBytes(StandardCharsets.UTF_8));
        return request(DRAFTS + "?lang=zh" + parameters)
                .header("Content-Type", "multipart/form-data; boundary=sheet")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private JsonNode answer(String chain, JsonNode question, int option) throws IOException, InterruptedException {
        JsonNode chosen = question.get("options").get(option);
        String body = JSON.writeValueAsString(
                Map.of("question", question.get("id"), "choice", chosen.get("choice"), "names", chosen.get("names")));
        return json(send(
                request(DRAFTS + "/" + encoded(chain) + "/answers")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                200));
    }

    private JsonNode publish(String chain, int expected) throws IOException, InterruptedException {
        return json(send(
                request(DRAFTS + "/" + encoded(chain) + "/publish?acceptWarnings=true")
                        .POST(HttpRequest.BodyPublishers.noBody()),
                expected));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return json(send(request(path), 200));
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        return send(request(path), 200).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(expected);
        return answer;
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
