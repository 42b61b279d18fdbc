package org.sanad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and orders that get none. */
class SparqlRefusalTest {
    private static final String CROSS_PRODUCT = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(ServerSettings.standard()
            .withQueryTimeout(Duration.ofMillis(500))
            .withQueryBytes(64 * 1024)
            .withRows(1_000)
            .withQueriesAtOnce(2));

    private static void isProblem(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\"");
        for (String word : words) {
            assertThat(answer.body()).contains(word);
        }
        assertThat(answer.body().toLowerCase(Locale.ROOT))
                .doesNotContain("jena", "jetty", "fuseki", "exception", "java.", "error\"", "\tat ");
    }

    private static boolean hasJapan() {
        return SERVER.ask("ASK { <https://w3id.org/sanad/id/state/JPN> ?p ?o }")
                .body()
                .contains("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP ALL", "INSERT DATA { <http://e/s> <http://e/p> 1 }", "LOAD <file:///etc/hostname>"})
    void an_update_is_refused_whatever_way_it_comes(String update) {
        isProblem(SERVER.post("/sparql", "application/sparql-update", update), 403, "no update");
        isProblem(
                SERVER.post("/sparql", "application/x-www-form-urlencoded", "update=" + RunningServer.encoded(update)),
                403,
                "no update");
        isProblem(SERVER.get("/sparql?update=" + RunningServer.encoded(update)), 403, "no update");
        isProblem(SERVER.ask(update), 400, "Not a SPARQL 1.1 query");
        isProblem(SERVER.post("/sparql", "application/sparql-query", update), 400, "Not a SPARQL 1.1 query");
        assertThat(hasJapan()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "QUERY"})
    void other_methods_are_405(String method) {
        HttpResponse<String> answer = SERVER.send(SERVER.request("/sparql?default")
                .header("Content-Type", "text/turtle")
                .method(method, HttpRequest.BodyPublishers.ofString("<http://e/s> <http://e/p> 1 .")));
        isProblem(answer, 405, "Nothing can be written");
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
        assertThat(hasJapan()).isTrue();
    }

    @Test
    void an_upload_is_refused() {
        isProblem(SERVER.post("/sparql", "text/turtle", "<http://e/s> <http://e/p> 1 ."), 415);
        isProblem(
                SERVER.post("/sparql?default", "application/n-quads", "<http://e/s> <http://e/p> <http://e/o> ."), 415);
    }

    @Test
    void a_graph_is_not_read_by_name() {
        HttpResponse<String> answer = SERVER.get("/sparql?default");
        assertThat(answer.body()).contains("sd:Service").doesNotContain("Japan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:%d/x> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:%d/x> { ?s ?p ?o } }",
                "SELECT * { VALUES ?e { <http://127.0.0.1:%d/x> } SERVICE SILENT ?e { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:%d/x> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://127.0.0.1:%d/x> { ?s ?p ?o } } } } }",
                "SELECT ?s { ?s ?p ?o } ORDER BY EXISTS { SERVICE SILENT <http://127.0.0.1:%d/x> { ?s ?p ?o } }",
                "SELECT ?s (MAX(EXISTS { SERVICE <http://127.0.0.1:%d/x> { ?s ?p ?o } }) AS ?m) { ?s ?p ?o } GROUP BY ?s",
                "SELECT * { { SELECT ?s { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://127.0.0.1:%d/x> { ?s ?p ?o } } } }",
                "SELECT ?e { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <http://127.0.0.1:%d/x> { ?s ?p ?o } } AS ?e)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING EXISTS { SERVICE <http://127.0.0.1:%d/x> { ?s ?p ?o } }",
                "SELECT (EXISTS { SERVICE <http://127.0.0.1:%d/x> { ?s ?p ?o } } AS ?e) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o MINUS { GRAPH ?g { SERVICE <http://127.0.0.1:%d/x> { ?s ?p ?o } } } }",
                "DESCRIBE ?s { SERVICE <http://127.0.0.1:%d/x> { ?s ?p ?o } }",
                "CONSTRUCT { ?s ?p ?o } { SERVICE SILENT <http://127.0.0.1:%d/x> { ?s ?p ?o } }"
            })
    void service_is_refused_and_connects_to_nothing(String query) throws IOException {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(listener, connections));
            isProblem(SERVER.ask(query.formatted(listener.getLocalPort())), 403, "SERVICE");
        }
        assertThat(connections).hasValue(0);
    }

    private static void count(ServerSocket listener, AtomicInteger connections) {
        while (!listener.isClosed()) {
            try {
                listener.accept().close();
                connections.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROM", "FROM NAMED"})
    void from_reads_neither_files_nor_addresses(String clause) throws IOException {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(listener, connections));
            for (String place : new String[] {
                "file:///etc/hostname", "file:///etc/passwd", "http://127.0.0.1:" + listener.getLocalPort() + "/x.ttl"
            }) {
                HttpResponse<String> answer = SERVER.ask(
                        "ASK %s <%s> { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }".formatted(clause, place));
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("false");
                assertThat(SERVER.get("/sparql?query=ASK%7B?s%20?p%20?o%7D&default-graph-uri="
                                        + RunningServer.encoded(place))
                                .body())
                        .contains("false");
            }
        }
        assertThat(connections).hasValue(0);
    }

    @Test
    void a_query_that_runs_too_long_is_503_in_time() {
        long start = System.nanoTime();
        isProblem(SERVER.ask(CROSS_PRODUCT), 503, "stopped", "500 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "0", "-1", "abc", "1,2,3", "99999999999999999999"})
    void a_client_cannot_raise_the_time(String timeout) {
        isProblem(
                SERVER.get("/sparql?timeout=" + timeout + "&query=" + RunningServer.encoded(CROSS_PRODUCT)),
                503,
                "stopped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c",
                "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "SELECT (GROUP_CONCAT(STR(?a)) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "SELECT * { GRAPH ?x { ?a ?b ?c } GRAPH ?y { ?d ?e ?f } GRAPH ?z { ?g ?h ?i } GRAPH ?w { ?j ?k ?l } FILTER(?a = ?i) }"
            })
    void no_form_of_query_outlives_its_time(String query) {
        HttpResponse<String> answer = SERVER.ask(query);
        assertThat(answer.statusCode()).as(answer.body()).isIn(503, 422);
    }

    @Test
    void a_regular_expression_cannot_hold_the_server() {
        String query = "SELECT ?x { VALUES ?x { '1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1' } "
                + "FILTER(REGEX(?x, '^(.*?,){19}P')) }";
        assertThat(SERVER.send(SERVER.request("/sparql?query=" + RunningServer.encoded(query))
                                .timeout(Duration.ofSeconds(10)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_function_of_the_server_is_not_loaded_by_name() {
        for (String name : new String[] {
            "java:org.apache.jena.sparql.function.library.wait", "http://jena.apache.org/ARQ/function#wait"
        }) {
            long start = System.nanoTime();
            HttpResponse<String> answer = SERVER.ask("SELECT ?x { BIND(<" + name + ">(20000) AS ?x) }");
            assertThat(answer.body()).doesNotContain("true");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void an_answer_with_too_many_rows_is_422() {
        isProblem(SERVER.ask("SELECT * { ?a ?b ?c . ?d ?e ?f }"), 422, "1000 rows", "LIMIT");
    }

    @Test
    void a_long_query_is_413() {
        String query = "SELECT * { ?s ?p '" + "x".repeat(64 * 1024) + "' }";
        isProblem(SERVER.ask(query), 413);
        isProblem(SERVER.post("/sparql", "application/sparql-query", query), 413);
        isProblem(SERVER.post("/sparql", "application/sparql-query", "#" + "x".repeat(1_000_000)), 413);
        isProblem(SERVER.post("/sparql", "application/x-www-form-urlencoded", "query=" + "x".repeat(1_000_000)), 413);
    }

    @Test
    void a_body_of_unknown_length_or_packed_is_not_read() {
        isProblem(
                SERVER.send(SERVER.request("/sparql")
                        .header("Content-Type", "application/sparql-query")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream("ASK {}".getBytes(StandardCharsets.UTF_8))))),
                411,
                "Content-Length");
        isProblem(
                SERVER.send(SERVER.request("/sparql")
                        .header("Content-Type", "application/sparql-query")
                        .header("Content-Encoding", "gzip")
                        .POST(HttpRequest.BodyPublishers.ofString("ASK {}"))),
                415);
    }

    @Test
    void deep_nesting_is_a_plain_400() {
        int depth = 5_000;
        isProblem(
                SERVER.post(
                        "/sparql",
                        "application/sparql-query",
                        "SELECT * {" + "{".repeat(depth) + "}".repeat(depth) + "}"),
                400,
                "nested too deeply");
        isProblem(
                SERVER.post(
                        "/sparql",
                        "application/sparql-query",
                        "SELECT * { FILTER(" + "(".repeat(depth) + "1" + ")".repeat(depth) + ") }"),
                400,
                "nested too deeply");
    }

    @Test
    void many_unions_have_an_answer_or_a_reason() {
        String unions = String.join(" UNION ", Collections.nCopies(3_000, "{ ?s ?p 1 }"));
        HttpResponse<String> answer = SERVER.post("/sparql", "application/sparql-query", "SELECT * { " + unions + " }");
        assertThat(answer.statusCode()).isIn(200, 400, 422);
        assertThat(answer.body()).isNotBlank().doesNotContain("StackOverflow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%20", "SELECT", "hello", "SELECT%20*%20%7B%20?s%20un:known%20?o%20%7D", "JSON%20%7B%7D"})
    void a_bad_query_is_400(String query) {
        isProblem(SERVER.get("/sparql?query=" + query), 400);
    }

    @Test
    void two_queries_at_once_are_400() {
        isProblem(SERVER.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D"), 400);
    }

    @Test
    void a_form_with_a_broken_escape_is_400() {
        for (String body : new String[] {"query=%zz", "query=%D8", "query=ASK%7B%7D&%", "query=%FF%FE"}) {
            isProblem(SERVER.post("/sparql", "application/x-www-form-urlencoded", body), 400);
        }
    }

    @Test
    void a_form_without_a_query_is_400() {
        isProblem(SERVER.post("/sparql", "application/x-www-form-urlencoded", "q=x"), 400, "query");
    }

    @Test
    void scripts_and_style_sheets_of_a_client_are_not_sent_back() {
        String query = "/sparql?query=ASK%7B%7D&output=";
        HttpResponse<String> json = SERVER.get(query + "json&callback=alert(1)//");
        assertThat(json.body()).startsWith("{").doesNotContain("alert");
        assertThat(SERVER.get(query + "xml&stylesheet=http://evil.example/x.xsl")
                        .body())
                .doesNotContain("evil");
    }

    @Test
    void more_queries_than_places_wait_or_are_told_to_come_back() {
        List<CompletableFuture<HttpResponse<String>>> answers;
        // Threads of its own: the common pool has one fewer than the machine has processors.
        try (ExecutorService clients = Executors.newFixedThreadPool(24)) {
            answers = IntStream.range(0, 24)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> SERVER.ask(CROSS_PRODUCT), clients))
                    .toList();
        }
        assertThat(answers.stream().map(CompletableFuture::join)).allSatisfy(answer -> isProblem(answer, 503));
        assertThat(answers.stream().map(CompletableFuture::join))
                .anySatisfy(answer ->
                        assertThat(answer.headers().firstValue("Retry-After")).isPresent());
        assertThat(hasJapan()).as("and the places are free again").isTrue();
    }

    @Test
    void a_broken_escape_is_400() throws IOException {
        try (var socket = new Socket("localhost", SERVER.port())) {
            socket.getOutputStream()
                    .write("GET /sparql?query=%zz HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains(" 400 ").doesNotContain("jetty", "Exception", "\tat ");
        }
    }
}
