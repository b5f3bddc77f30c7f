/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianpu.LianpuIT;
import org.lianpu.chain.LinkCode;
import org.lianpu.intake.Importer;
import org.lianpu.intake.Imports;
import org.lianpu.presence.Basis;
import org.lianpu.region.RegionCode;
import org.lianpu.region.RegionLevel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From firms to relatedness: what the graph says is what the numbers that went in say. */
@LianpuIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RelatednessIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ManyCities cities = new ManyCities(3);
    private final ProductSpace expected = cities.expected();

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private LevelSpaces spaces;

    @BeforeAll
    void load() {
        Imports.beginAnew();
        Imports.load(importer, cities.files());
        assertThat(expected.complexityReason()).isEmpty();
    }

    private LevelSpace space() {
        return spaces.of(RegionLevel.CITY, ManyCities.YEAR);
    }

    private static RegionCode city(int c) {
        return new RegionCode(ManyCities.city(c));
    }

    private static LinkCode link(int l) {
        return new LinkCode(ManyCities.link(l));
    }

    @Test
    @Order(1)
    void theCellsOfALevelGiveTheSpaceOfTheirNumbers() {
        LevelSpace space = space();
        assertThat(space.grounds().basis()).isEqualTo(Basis.OUTPUT);
        assertThat(space.grounds().known()).isEqualTo(1);
        assertThat(space.grounds().chains()).containsExactly("long");
        assertThat(space.reason()).isEmpty();
        assertThat(space.space().specialisation().activities()).hasSize(ManyCities.LINKS);
        for (int c = 0; c < ManyCities.CITIES; c++) {
            same(space.complexity(city(c)), expected.eci(c));
            same(space.outlook(city(c)), expected.coi(c));
            assertThat(space.diversity(city(c)))
                    .isEqualTo(expected.specialisation().diversity(c));
            for (int l = 0; l < ManyCities.LINKS; l++) {
                same(space.advantage(city(c), link(l)), cities.advantage().at(c, l));
                assertThat(space.specialised(city(c), link(l)))
                        .isEqualTo(expected.specialisation().at(c, l));
                for (Convention convention : Convention.values()) {
                    same(space.density(city(c), link(l), convention), expected.density(c, l, convention));
                }
                same(space.outlookGain(city(c), link(l)), expected.cog(c, l));
                same(space.outlookGainAtlas(city(c), link(l)), expected.cogAtlas(c, l));
            }
        }
        for (int l = 0; l < ManyCities.LINKS; l++) {
            same(space.complexity(link(l)), expected.pci(l));
            assertThat(space.ubiquity(link(l)))
                    .isEqualTo(expected.specialisation().ubiquity(l));
        }
    }

    private static void same(Score actual, Score wanted) {
        assertThat(actual.reason()).isEqualTo(wanted.reason());
        Double value = wanted.value();
        if (value != null) {
            assertThat(actual.orElseThrow()).isCloseTo(value, within(1e-9));
        }
    }

    @Test
    @Order(2)
    void oneFirmOrAThinListProvesNoSpecialisation() {
        int[] pair = cities.aloneAboveOne();
        assertThat(space().advantage(city(pair[0]), link(pair[1])).orElseThrow())
                .isGreaterThanOrEqualTo(1);
        assertThat(space().specialised(city(pair[0]), link(pair[1]))).isFalse();
        RegionCode thin = city(ManyCities.CITIES - 1);
        assertThat(space().diversity(thin)).isZero();
        assertThat(space().complexity(thin).reason()).isEqualTo(Reason.NO_SPECIALISATION);
    }

    @Test
    @Order(3)
    void whatIsNotComparedOrNotThereSaysSo() {
        assertThat(space().density(city(0), new LinkCode("T-SERVICE"), Convention.EXCL)
                        .reason())
                .isEqualTo(Reason.NOT_COMPARED);
        assertThat(space().complexity(new LinkCode("T-POWER")).reason()).isEqualTo(Reason.NOT_COMPARED);
        assertThat(space().density(new RegionCode("990000"), link(0), Convention.EXCL)
                        .reason())
                .isEqualTo(Reason.NOT_AMONG_REGIONS);
        LevelSpace provinces = spaces.of(RegionLevel.PROVINCE, ManyCities.YEAR);
        assertThat(provinces.reason()).contains(Reason.TOO_FEW_REGIONS);
        assertThat(provinces.complexity(new RegionCode("990000")).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(provinces.neighbours(link(0), 50)).isEmpty();
        assertThat(spaces.of(RegionLevel.CITY, 1990).reason()).contains(Reason.TOO_FEW_REGIONS);
    }

    @Test
    @Order(4)
    void neighboursOfALinkOverHttp() throws IOException, InterruptedException {
        JsonNode answer = json("/api/v1/relatedness/links/T-L05?level=CITY");
        assertThat(answer.get("grounds").get("status").asString()).isEqualTo("OK");
        assertThat(answer.get("grounds").get("year").asInt()).isEqualTo(ManyCities.YEAR);
        assertThat(answer.get("grounds").get("yearFrom").asString()).isEqualTo("DECLARED");
        assertThat(answer.get("grounds").get("note").asString()).contains("不是官方总量");
        assertThat(answer.get("complexity").get("value").asDouble())
                .isCloseTo(expected.pci(5).orElseThrow(), within(1e-9));
        List<Double> proximities = new ArrayList<>();
        for (JsonNode near : answer.get("neighbours")) {
            int other = Integer.parseInt(near.get("link").asString().substring(3));
            double phi = near.get("proximity").get("value").asDouble();
            proximities.add(phi);
            assertThat(phi).isCloseTo(expected.proximity(5, other).orElseThrow(), within(1e-9));
            assertThat(near.get("adjacent").asBoolean()).isEqualTo(Math.abs(other - 5) == 1);
            assertThat(near.get("together").asInt()).isEqualTo(expected.together(5, other));
        }
        assertThat(proximities).hasSize(expected.nearest(5).length).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    @Order(5)
    void linksSeenFromARegionOverHttp() throws IOException, InterruptedException {
        JsonNode answer = json("/api/v1/regions/" + ManyCities.city(4) + "/relatedness?chain=long&lang=en");
        assertThat(answer.get("complexity").get("value").asDouble())
                .isCloseTo(expected.eci(4).orElseThrow(), within(1e-9));
        assertThat(answer.get("links")).hasSize(ManyCities.LINKS);
        JsonNode first = answer.get("links").get(0);
        assertThat(first.get("densityExcl").get("formula").asString()).isEqualTo("M7.DENSITY.EXCL");
        assertThat(first.get("densityExcl").get("value").asDouble())
                .isCloseTo(expected.density(4, 0, Convention.EXCL).orElseThrow(), within(1e-9));
        assertThat(first.get("position").get("level").asInt()).isEqualTo(ManyCities.LINKS - 1);
        assertThat(first.get("position").get("status").asString()).isEqualTo("PARTIAL");
        JsonNode all = json("/api/v1/regions/" + ManyCities.city(4) + "/relatedness");
        assertThat(all.get("links")).hasSize(ManyCities.LINKS);
        assertThat(all.get("links").get(0).get("position").isNull()).isTrue();
    }

    @Test
    @Order(6)
    void tooFewRegionsAreSaidToBeTooFew() throws IOException, InterruptedException {
        JsonNode link = json("/api/v1/relatedness/links/T-L05?level=PROVINCE&year=2024");
        assertThat(link.get("grounds").get("status").asString()).isEqualTo("NOT_APPLICABLE");
        assertThat(link.get("grounds").get("reason").asString()).isEqualTo("TOO_FEW_REGIONS");
        assertThat(link.get("grounds").get("regionsNeeded").asInt()).isEqualTo(30);
        assertThat(link.get("neighbours")).isEmpty();
        assertThat(link.get("complexity").get("value").isNull()).isTrue();
        JsonNode region = json("/api/v1/regions/990000/relatedness?chain=long&lang=en");
        assertThat(region.get("complexity").get("note").asString()).contains("too few regions");
    }

    @ParameterizedTest
    @Order(7)
    @CsvSource({
        "404, /api/v1/relatedness/links/T-NONE",
        "404, /api/v1/relatedness/links/T-SERVICE",
        "400, /api/v1/relatedness/links/t_l",
        "400, /api/v1/relatedness/links/T-L05?year=1800",
        "400, /api/v1/relatedness/links/T-L05?level=VILLAGE",
        "404, /api/v1/regions/990099/relatedness?chain=long",
        "400, /api/v1/regions/99/relatedness?chain=long",
        "404, /api/v1/regions/990100/relatedness?chain=short"
    })
    void whatCannotBeMeantIsToldWithARepair(int status, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"repair\"");
    }

    @Test
    @Order(8)
    void nearestLinksAreKeptOnlyWhenSomebodyAsksForIt() throws IOException, InterruptedException {
        String count = "MATCH (:Link)-[r:RELATED_TO]->(:Link) RETURN count(r) AS n";
        assertThat(Imports.number(count)).isZero();
        int pairs = 0;
        for (int l = 0; l < ManyCities.LINKS; l++) {
            pairs += expected.nearest(l).length;
        }
        assertThat(written("level=CITY")).isEqualTo(pairs);
        assertThat(written("level=CITY&year=2024")).isEqualTo(pairs);
        assertThat(written("level=PROVINCE&year=2024")).isZero();
        assertThat(Imports.number(count)).isEqualTo(pairs);
        Imports.run(
                        "MATCH (a:Link)-[r:RELATED_TO {level: 'CITY', year: 2024}]->(b:Link) RETURN a.code AS a, b.code AS b,"
                                + " r.phi AS phi",
                        Map.of())
                .forEach(row -> assertThat(row.get("phi").asDouble())
                        .isCloseTo(
                                expected.proximity(
                                                place(row.get("a").asString()),
                                                place(row.get("b").asString()))
                                        .orElseThrow(),
                                within(1e-12)));
    }

    private int written(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/relatedness/links?" + query))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).get("written").asInt();
    }

    private static int place(String link) {
        return Integer.parseInt(link.substring(3));
    }

    @Test
    @Order(9)
    void aPublicationIsSeenAtOnce() {
        double before = space().advantage(city(0), link(23)).orElseThrow();
        long revision = space().grounds().revision();
        Imports.load(importer, ManyCities.another(0, 23, 5_000));
        assertThat(space().grounds().revision()).isGreaterThan(revision);
        assertThat(space().advantage(city(0), link(23)).orElseThrow()).isGreaterThan(before);
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.body()).doesNotContain("NaN").doesNotContain("Infinity");
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
