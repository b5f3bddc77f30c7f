/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianpu.LianpuIT;
import org.lianpu.intake.Importer;
import org.lianpu.intake.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files looked at, imported, watched and taken back through the REST interface. */
@LianpuIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportRestIT {
    private static final Charset GBK = Charset.forName("GBK");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SOURCES = "source_id,title,year,kind,access";
    private static final String FIRMS = "uscc,name_zh,seat_region,revenue,as_of,source";
    private static final String FOREIGN = """
            某县企业名录
            公司代号,公司全名,所在地,年份
            91350100M000100Y43,乙公司,示例区,2024
            """;

    /** A list as an office exports it: a title, then the headings. */
    private static final byte[] OFFICE_LIST = """
            某县规模以上企业名录,,,,,
            统一社会信用代码,企业名称,所在地,营业收入,截至日期,来源,备注栏
            915101008718060690,甲公司,990101,5000,2024,t-source,无
            91350100M000100Y43,乙公司,990102,不是数字,2024,t-source,无
            """.getBytes(GBK);

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @BeforeAll
    void begin() {
        Imports.loadShortChain(importer);
    }

    private record Answer(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    private HttpResponse<byte[]> send(String path, UnaryOperator<HttpRequest.Builder> how)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path));
        return HttpClient.newHttpClient().send(how.apply(request).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private Answer ask(String path, UnaryOperator<HttpRequest.Builder> how) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(path, how);
        return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    private Answer get(String path) throws IOException, InterruptedException {
        return ask(path, r -> r.GET());
    }

    private Answer post(String path, Multipart form) throws IOException, InterruptedException {
        return ask(path, form::post);
    }

    private Answer put(String name, String yaml) throws IOException, InterruptedException {
        return ask(
                "/mappings/" + (name.contains("%") ? name : encoded(name)),
                r -> r.header("Content-Type", "application/yaml").PUT(HttpRequest.BodyPublishers.ofString(yaml)));
    }

    private Answer delete(String path) throws IOException, InterruptedException {
        return ask(path, r -> r.DELETE());
    }

    private JsonNode ended(String job) throws IOException, InterruptedException {
        JsonNode view = get("/imports/" + job).json();
        while (view.get("state").asString().equals("RUNNING")) {
            Thread.sleep(50);
            view = get("/imports/" + job).json();
        }
        return view;
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.get(field).asString()));
        return texts;
    }

    @Test
    void aPreviewShowsHowAnOfficeListIsReadAndMarksItsProblems() throws IOException, InterruptedException {
        String before = get("/status").body();
        Answer answer = post("/imports/preview", new Multipart().file("名录.csv", OFFICE_LIST));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode table = answer.json().get("tables").get(0);
        assertThat(table.get("encoding").asString()).startsWith("GB");
        assertThat(table.get("headerRow").asInt()).isEqualTo(2);
        assertThat(table.get("titles").get(0).asString()).contains("某县规模以上企业名录");
        assertThat(table.get("reading").get("how").asString()).isEqualTo("OWN");
        assertThat(table.get("reading").get("tables").get(0).get("name").asString())
                .isEqualTo("firms");
        assertThat(table.get("headings")
                        .get(1)
                        .get("becomes")
                        .get(0)
                        .get("column")
                        .asString())
                .isEqualTo("name_zh");
        assertThat(table.get("left").toString()).contains("备注栏");
        assertThat(table.get("rows")).hasSize(2);
        assertThat(table.get("rows").get(0).get("cells").get(1).asString()).isEqualTo("甲公司");
        JsonNode wrong = table.get("problems")
                .valueStream()
                .filter(p -> p.get("row").asInt() == 4)
                .findFirst()
                .orElseThrow();
        assertThat(wrong.get("cells").get(0).asInt()).isEqualTo(3);
        assertThat(wrong.get("message").asString()).contains("不是数字");
        assertThat(get("/status").body()).isEqualTo(before);
    }

    @Test
    void whatIsSaidOfAFileTakesThePlaceOfWhatIsFoundOut() throws IOException, InterruptedException {
        Answer wrong = post(
                "/imports/preview",
                new Multipart()
                        .file("名录.csv", OFFICE_LIST)
                        .file("b.csv", SOURCES, "t-2,乙,2024,REGISTRY,PUBLIC")
                        .value(
                                "particular",
                                "{\"名录.csv\":{\"charset\":\"ISO-8859-1\",\"headerRow\":2,\"table\":\"firms\"}}"));
        JsonNode tables = wrong.json().get("tables");
        assertThat(tables.get(0).get("encoding").asString()).isEqualTo("ISO-8859-1");
        assertThat(tables.get(0).get("reading").get("how").asString()).isEqualTo("TABLE_CHOSEN");
        assertThat(tables.get(1).get("encoding").asString()).isEqualTo("UTF-8");
        assertThat(tables.get(1).get("reading").get("tables").get(0).get("name").asString())
                .isEqualTo("sources");
        assertThat(post(
                                "/imports/preview",
                                new Multipart().file("a.csv", SOURCES).value("charset", "EBCDIC-X"))
                        .status())
                .isEqualTo(400);
        assertThat(post("/imports/preview", new Multipart().value("dryRun", "true"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void boundsTablesAndTemplatesAreTold() throws IOException, InterruptedException {
        assertThat(get("/imports/limits").json().get("fileBytes").asLong()).isPositive();
        JsonNode tables = get("/tables").json().get("tables");
        assertThat(texts(tables, "name")).contains("firms", "sources", "occupations");
        assertThat(get("/tables?lang=en").body()).contains("name zh");
        String template = get("/templates/firms.csv").body();
        assertThat(template).startsWith("\uFEFF").contains("统一社会信用代码");
        assertThat(send("/templates/firms.xlsx", r -> r.GET()).body()).startsWith((byte) 'P', (byte) 'K');
        assertThat(get("/templates/nothing.csv").status()).isEqualTo(404);
    }

    @Test
    void aMappingIsDraftedKeptRecognisedAndRemoved() throws IOException, InterruptedException {
        Answer drafted = post(
                "/mappings/suggest",
                new Multipart().file("foreign.csv", FOREIGN).value("table", "firms"));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(200);
        JsonNode draft = drafted.json();
        assertThat(draft.get("table").asString()).isEqualTo("firms");
        assertThat(draft.get("yaml").asString()).contains("table: firms");
        String yaml = """
                title: 外来名录
                table: firms
                columns: { uscc: 公司代号, name_zh: 公司全名, seat_region: 所在地, as_of: 年份 }
                constants: { source: t-source }
                """;
        Answer bad = put("外来名录", "table: [");
        assertThat(bad.status()).as(bad.body()).isEqualTo(422);
        assertThat(bad.json().get("notices").get("errors").asInt()).isPositive();
        assertThat(get("/mappings/" + encoded("外来名录")).status()).isEqualTo(404);
        Answer kept = put("外来名录", yaml);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(texts(get("/mappings").json(), "name")).contains("外来名录", "tyre-chain");
        assertThat(get("/mappings/" + encoded("外来名录") + ".yml").body()).isEqualTo(yaml);
        JsonNode seen = post("/imports/preview", new Multipart().file("foreign.csv", FOREIGN))
                .json()
                .get("tables")
                .get(0);
        assertThat(seen.get("reading").get("how").asString())
                .as(seen.toString())
                .isEqualTo("EXACT");
        assertThat(seen.get("reading").get("mapping").asString()).isEqualTo("外来名录");
        assertThat(seen.get("constants").get(0).get("value").asString()).isEqualTo("t-source");
        assertThat(delete("/mappings/tyre-chain").status()).isEqualTo(409);
        assertThat(delete("/mappings/" + encoded("外来名录")).status()).isEqualTo(204);
        assertThat(delete("/mappings/" + encoded("外来名录")).status()).isEqualTo(404);
        assertThat(put("..%2Foutside", yaml).status()).isBetween(400, 404);
        assertThat(put("-x", yaml).status()).isEqualTo(400);
    }

    @Test
    void anImportIsWatchedReportedAndTakenBack() throws IOException, InterruptedException {
        HttpResponse<byte[]> begun = send(
                "/imports",
                new Multipart()
                        .file(
                                "firms.csv",
                                FIRMS,
                                "915101008718060690,丙公司,990101,5000,2024,t-source",
                                "坏代码,丁公司,999999,1,2024,t-source")
                        .value("acceptGood", "true")
                        .value("async", "true")::post);
        assertThat(begun.statusCode()).isEqualTo(202);
        String place = begun.headers().firstValue("Location").orElseThrow();
        String id = place.substring(place.lastIndexOf('/') + 1);
        JsonNode done = ended(id);
        assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
        JsonNode report = done.get("report");
        assertThat(report.get("status").asString()).isEqualTo("IMPORTED");
        assertThat(report.get("rejected").asInt()).isEqualTo(1);
        assertThat(texts(get("/imports").json(), "id")).contains(id);
        assertThat(get("/imports/" + id + "/report.json").json().get("status").asString())
                .isEqualTo("IMPORTED");
        assertThat(get("/imports/" + id + "/report.html").body()).contains("<html");
        assertThat(rejectedRows(id)).contains("坏代码").doesNotContain("丙公司");
        String batch = report.get("batch").asString();
        JsonNode listed = get("/batches").json().get(0);
        assertThat(listed.get("id").asString()).isEqualTo(batch);
        assertThat(listed.get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(firms()).isEqualTo(1);
        Answer undone = delete("/batches/" + batch);
        assertThat(undone.status()).as(undone.body()).isEqualTo(200);
        assertThat(firms()).isZero();
        assertThat(ask("/batches/" + batch + "/resume", r -> r.POST(HttpRequest.BodyPublishers.noBody()))
                        .status())
                .isEqualTo(404);
        assertThat(get("/imports/none").status()).isEqualTo(404);
    }

    private String rejectedRows(String id) throws IOException, InterruptedException {
        byte[] zip = send("/imports/" + id + "/rejected.zip", r -> r.GET()).body();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(in.getNextEntry()).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long firms() {
        return Imports.number("MATCH (f:Firm {nameZh: '丙公司'}) RETURN count(f)");
    }

    private static String encoded(String name) {
        return java.net.URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
