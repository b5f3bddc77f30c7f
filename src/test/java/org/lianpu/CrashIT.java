/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lianpu.embedded.Home;
import org.lianpu.embedded.RunFile;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The product in a process of its own, killed in the middle of an import: what was acknowledged is there after the next
 * start, what was not is not seen, and the same files once more finish the work.
 */
@DisabledIfSystemProperty(
        named = "lianpu.test.database",
        matches = "container",
        disabledReason = "kills the process that holds the embedded database; a container is a server of its own")
class CrashIT {
    private static final List<String> LINKS = List.of("T-ORE", "T-CON", "T-SLAG");
    private static final int CITIES = 20;
    private static final int COUNTIES_PER_CITY = 25;
    private static final int FIRMS_PER_COUNTY_AND_LINK = 2;
    private static final int ROWS = CITIES * COUNTIES_PER_CITY * LINKS.size() * FIRMS_PER_COUNTY_AND_LINK;
    /** Of the single firm in one of the links. */
    private static final int YEAR_BEFORE = 2022;

    private static final Duration START_WITHIN = Duration.ofSeconds(90);
    private static final Duration REACH_WITHIN = Duration.ofSeconds(90);
    /** Shorter than the minute for which a publication holds its lease. */
    private static final Duration PROMPTLY = Duration.ofSeconds(50);

    private static final JsonMapper JSON = new JsonMapper();

    /** When the process is killed: a question to the graph of the running process, and one about what it left behind. */
    private enum Moment {
        CLAIMS(
                "d.publisher IS NULL AND EXISTS { (:Batch {status: 'WRITING'}) }",
                "COUNT { (:Claim) } > 1000 AND COUNT { (:Firm)-[:OCCUPIES]->() } = 1"),
        VIEWS("d.publisher IS NOT NULL", "COUNT { (:Firm)-[:OCCUPIES]->() } > 1"),
        CELLS("d.publisher IS NOT NULL", "EXISTS { MATCH (c:Cell) WHERE c.revision > d.revision }");

        private final String question;
        private final String trace;

        Moment(String during, String trace) {
            this.question = "MATCH (d:Dataset) RETURN " + during + " AND " + trace + " AS reached";
            this.trace = "MATCH (d:Dataset) RETURN " + trace + " AS there";
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path dir;

    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Server server;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Home home;

    @BeforeEach
    void home() {
        home = new Home(dir.resolve("home"));
    }

    @AfterEach
    void stop() throws InterruptedException {
        Server running = server;
        if (running != null) {
            running.kill();
        }
    }

    /** Killed three times, each time at another moment of the same import; every start in between answers as before. */
    @Test
    void nothingAcknowledgedIsLostAndNothingHalfDoneIsSeen() throws Exception {
        Server running = start();
        JsonNode loaded = answered(post(running, chainAndOneFirm()));
        assertThat(loaded.path("status").asString()).as(loaded.toString()).isEqualTo("IMPORTED");
        Map<String, JsonNode> before = diagnoses(running);
        assertThat(Objects.requireNonNull(before.get("county")).path("year").asInt())
                .isEqualTo(YEAR_BEFORE);
        assertThat(n(before.get("county"))).isEqualTo(Map.of("T-ORE", 1, "T-CON", 0, "T-SLAG", 0));

        for (Moment moment : Moment.values()) {
            CompletableFuture<HttpResponse<String>> broken = post(running, manyOccupations());
            awaitMoment(running, moment, broken);
            running.kill();
            assertThat(broken).as("%s", moment).failsWithin(10, TimeUnit.SECONDS);

            running = start();
            assertThat(running.truth("RETURN EXISTS { (b:Batch) WHERE b.status IN ['WRITING', 'PUBLISHING'] } AS b"))
                    .as("%s: the import was killed before its end", moment)
                    .isTrue();
            assertThat(running.truth("MATCH (d:Dataset) RETURN d.publisher IS NULL AS b"))
                    .as("%s: the lease of the dead process is ended", moment)
                    .isTrue();
            assertThat(running.truth(moment.trace))
                    .as("%s: what the dead process wrote is there", moment)
                    .isTrue();
            assertThat(diagnoses(running)).as("%s", moment).isEqualTo(before);
        }

        Instant asked = Instant.now();
        JsonNode again = answered(post(running, manyOccupations()));
        assertThat(Duration.between(asked, Instant.now())).isLessThan(PROMPTLY);
        assertThat(again.path("status").asString()).as(again.toString()).isEqualTo("IMPORTED");
        long revision = again.path("revision").asLong();
        assertThat(revision).isEqualTo(loaded.path("revision").asLong() + 1);
        assertComplete(running, revision);

        JsonNode third = answered(post(running, manyOccupations()));
        assertThat(third.path("status").asString()).as(third.toString()).isEqualTo("ALREADY_IMPORTED");
        assertThat(third.path("revision").asLong()).isEqualTo(revision);
        assertComplete(running, revision);
    }

    private void assertComplete(Server running, long revision) throws Exception {
        assertThat(running.number("RETURN COUNT { (:Firm)-[:OCCUPIES]->() } AS n"))
                .isEqualTo(ROWS + 1);
        assertThat(running.number("RETURN COUNT { (:Firm) } AS n")).isEqualTo(ROWS + 1);
        assertThat(running.number("RETURN COUNT { (:Claim {kind: 'occupations'}) } AS n"))
                .isEqualTo(ROWS + 1);
        assertThat(running.number("RETURN COUNT { (b:Batch) WHERE b.status <> 'PUBLISHED' } AS n"))
                .isZero();
        assertThat(running.number("MATCH (d:Dataset), (c:Cell) WHERE c.revision > d.revision RETURN count(c) AS n"))
                .isZero();
        Map<String, JsonNode> now = diagnoses(running);
        now.forEach((place, diagnosis) -> {
            assertThat(diagnosis.path("revision").asLong()).as(place).isEqualTo(revision);
            assertThat(diagnosis.path("year").asInt()).as(place).isEqualTo(place.endsWith("then") ? YEAR_BEFORE : 2024);
        });
        assertThat(n(now.get("county")))
                .isEqualTo(Map.of(
                        "T-ORE", FIRMS_PER_COUNTY_AND_LINK + 1,
                        "T-CON", FIRMS_PER_COUNTY_AND_LINK,
                        "T-SLAG", FIRMS_PER_COUNTY_AND_LINK));
        assertThat(n(now.get("nation")).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(ROWS + 1);
        assertThat(n(now.get("county then"))).isEqualTo(Map.of("T-ORE", 1, "T-CON", 0, "T-SLAG", 0));
    }

    /** {@return the whole answers for a county and the nation, by their latest year and in a given one} */
    private Map<String, JsonNode> diagnoses(Server running) throws IOException, InterruptedException {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        Map<String, String> places = Map.of("county", "990101", "nation", "000000");
        for (Map.Entry<String, String> place : places.entrySet()) {
            String path = "/api/v1/regions/" + place.getValue() + "/chains/short/diagnosis";
            all.put(place.getKey(), get(running, path));
            all.put(place.getKey() + " then", get(running, path + "?year=" + YEAR_BEFORE));
        }
        return all;
    }

    private static Map<String, Integer> n(@Nullable JsonNode diagnosis) {
        Map<String, Integer> counts = new TreeMap<>();
        if (diagnosis != null) {
            diagnosis
                    .path("links")
                    .forEach(link -> counts.put(
                            link.path("code").asString(), link.path("n").asInt()));
        }
        return counts;
    }

    // Files

    private static Map<String, String> chainAndOneFirm() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sources.csv", """
                source_id,title,year,kind,access
                t-source,测试来源,2024,REGISTRY,PUBLIC
                """);
        StringBuilder regions = new StringBuilder("""
                region,name_zh,level,parent,constructed,source
                000000,全国,NATION,,no,t-source
                990000,示例省,PROVINCE,000000,yes,t-source
                """);
        for (int city = 1; city <= CITIES; city++) {
            regions.append("99%02d00,示例市%d,CITY,990000,yes,t-source\n".formatted(city, city));
            for (int county = 1; county <= COUNTIES_PER_CITY; county++) {
                regions.append("99%02d%02d,示例县%d之%d,COUNTY,99%02d00,yes,t-source\n"
                        .formatted(city, county, city, county, city));
            }
        }
        files.put("regions.csv", regions.toString());
        files.put("chains.csv", "chain,version,name_zh,name_en,source\nshort,1,短链,Short,t-source\n");
        files.put("links.csv", """
                link,name_zh,name_en,kind,unit,source
                T-ORE,测试矿,Ore,STAGE,吨,t-source
                T-CON,测试精矿,Concentrate,STAGE,吨,t-source
                T-SLAG,测试渣,Slag,STAGE,吨,t-source
                """);
        files.put("chain_links.csv", """
                chain,link,stage,core
                short,T-ORE,UPSTREAM,yes
                short,T-CON,UPSTREAM,yes
                short,T-SLAG,MIDSTREAM,yes
                """);
        files.put("routes.csv", """
                route,link,name_zh,name_en,source
                r-ore,T-ORE,采矿,Mining,t-source
                r-con,T-CON,选矿,Dressing,t-source
                r-slag,T-SLAG,熔炼,Smelting,t-source
                """);
        files.put("route_needs.csv", """
                route,link,essential,source
                r-con,T-ORE,yes,t-source
                r-slag,T-CON,yes,t-source
                """);
        files.put("route_yields.csv", """
                route,link,primary,source
                r-ore,T-ORE,yes,t-source
                r-con,T-CON,yes,t-source
                r-slag,T-SLAG,yes,t-source
                """);
        files.put(
                "occupations.csv",
                OCCUPATIONS + occupation("K0", "最早的企业", "T-ORE", "990101", 7, YEAR_BEFORE + "-06-30"));
        return files;
    }

    private static final String OCCUPATIONS = "firm,firm_name,link,region,phase,evidence,output,as_of,source\n";

    private static String occupation(String key, String name, String link, String region, int output, String asOf) {
        return String.join(
                        ",",
                        key,
                        name,
                        link,
                        region,
                        "PRODUCING",
                        "CONFIRMED",
                        String.valueOf(output),
                        asOf,
                        "t-source")
                + "\n";
    }

    /** So many that every kind of writing takes several transactions; half of them of 2023, half of 2024. */
    private static Map<String, String> manyOccupations() {
        StringBuilder rows = new StringBuilder(OCCUPATIONS);
        int number = 0;
        for (int city = 1; city <= CITIES; city++) {
            for (int county = 1; county <= COUNTIES_PER_CITY; county++) {
                for (String link : LINKS) {
                    for (int firm = 0; firm < FIRMS_PER_COUNTY_AND_LINK; firm++) {
                        number++;
                        rows.append(occupation(
                                "K" + number,
                                "企业" + number,
                                link,
                                "99%02d%02d".formatted(city, county),
                                1 + number % 100,
                                (2023 + firm % 2) + "-06-30"));
                    }
                }
            }
        }
        assertThat(number).isEqualTo(ROWS);
        return Map.of("occupations.csv", rows.toString());
    }

    // The product

    private CompletableFuture<HttpResponse<String>> post(Server running, Map<String, String> files) {
        String boundary = "crash-test-boundary";
        StringBuilder body = new StringBuilder();
        files.forEach((name, text) -> body.append("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .append(text)
                .append("\r\n"));
        body.append("--" + boundary + "--\r\n");
        HttpRequest request = HttpRequest.newBuilder(
                        running.run.baseUri().resolve("/api/v1/imports?acceptWarnings=true"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode answered(CompletableFuture<HttpResponse<String>> answer) throws Exception {
        HttpResponse<String> response = answer.get(3, TimeUnit.MINUTES);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private JsonNode get(Server running, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(running.run.baseUri().resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static void awaitMoment(Server running, Moment moment, CompletableFuture<HttpResponse<String>> answer)
            throws InterruptedException {
        Instant end = Instant.now().plus(REACH_WITHIN);
        while (!running.truth(moment.question)) {
            if (answer.isDone() || Instant.now().isAfter(end)) {
                fail("the moment %s was not met; the import says %s", moment, said(answer));
            }
            Thread.sleep(10);
        }
    }

    private static String said(CompletableFuture<HttpResponse<String>> answer) {
        try {
            return answer.isDone() ? answer.join().body() : "nothing yet";
        } catch (CompletionException e) {
            return String.valueOf(e);
        }
    }

    /** A process of the product and a view into its graph. */
    private record Server(Process process, RunFile run, Driver driver) {
        boolean truth(String question) {
            return driver.executableQuery(question)
                    .execute()
                    .records()
                    .get(0)
                    .get(0)
                    .asBoolean();
        }

        long number(String question) {
            return driver.executableQuery(question)
                    .execute()
                    .records()
                    .get(0)
                    .get(0)
                    .asLong();
        }

        void kill() throws InterruptedException {
            CrashIT.kill(process);
            driver.close();
        }
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private Server start() throws IOException, InterruptedException {
        Path output = dir.resolve("output.txt");
        Process process = process(output);
        try {
            Instant end = Instant.now().plus(START_WITHIN);
            while (Instant.now().isBefore(end) && process.isAlive()) {
                Optional<RunFile> run = RunFile.read(home.runFile()).filter(r -> r.pid() == process.pid());
                if (run.isPresent() && isReady(run.get())) {
                    String password = Files.readString(home.passwordFile()).strip();
                    Server started = new Server(
                            process,
                            run.get(),
                            GraphDatabase.driver(
                                    "bolt://127.0.0.1:" + run.get().boltPort(), AuthTokens.basic("neo4j", password)));
                    server = started;
                    return started;
                }
                Thread.sleep(200);
            }
            return fail("not ready; it printed: " + Files.readString(output));
        } finally {
            if (server == null || !server.process.equals(process)) {
                kill(process);
            }
        }
    }

    private boolean isReady(RunFile run) throws IOException, InterruptedException {
        HttpResponse<String> status = http.send(
                HttpRequest.newBuilder(run.baseUri().resolve("/api/v1/status")).build(),
                HttpResponse.BodyHandlers.ofString());
        return status.statusCode() == 200
                && JSON.readTree(status.body()).path("state").asString().equals("READY");
    }

    /** Class path and flags are those of this process, in a file because a command line has a limit on some systems. */
    private Process process(Path output) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-Xmx1g", "-Dfile.encoding=UTF-8", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> a.startsWith("--add-opens"))
                .forEach(arguments::add);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        arguments.addAll(List.of("-cp", classPath, "org.lianpu.cli.Lianpu", "serve", "--quiet"));
        arguments.addAll(List.of("--home", home.dir().toString(), "--port", "0", "--bolt-port", "0"));
        Path file = dir.resolve("arguments.txt");
        Files.write(
                file,
                arguments.stream()
                        .map(a -> '"' + a.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .toList(),
                StandardCharsets.UTF_8);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + file)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LIANPU_"));
        builder.environment().put("LIANPU_SAMPLES", "false");
        builder.environment().put("LIANPU_PUBLISH_ONE_TRANSACTION", "500");
        return builder.start();
    }
}
