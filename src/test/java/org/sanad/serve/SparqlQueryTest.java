package org.sanad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that get an answer. */
class SparqlQueryTest {
    private static final String ANDORRA =
            "SELECT ?name { <https://w3id.org/sanad/id/state/AND> <http://www.w3.org/2004/02/skos/core#prefLabel> ?name "
                    + "FILTER(LANG(?name) = 'ar') }";

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(ServerSettings.standard());

    @Test
    void get_with_a_query_is_200() {
        HttpResponse<String> answer = SERVER.ask(ANDORRA);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/sparql-results+json; charset=utf-8");
        assertThat(answer.body()).contains("\"أندورا\"");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("fuseki"));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void post_of_a_form_is_200() {
        HttpResponse<String> answer =
                SERVER.post("/sparql", "application/x-www-form-urlencoded", "query=" + RunningServer.encoded(ANDORRA));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"أندورا\"");
    }

    @Test
    void post_of_a_query_is_200() {
        HttpResponse<String> answer = SERVER.post(
                "/sparql",
                "application/sparql-query; charset=utf-8",
                "SELECT ?s { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> 'اليابان'@ar }");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("state/JPN");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values",
        "application/sparql-results+xml, application/sparql-results+xml",
        "application/sparql-results+json, application/sparql-results+json"
    })
    void get_comes_in_the_format_asked_for(String accept, String type) {
        HttpResponse<String> answer = SERVER.send(SERVER.request("/sparql?query=" + RunningServer.encoded(ANDORRA))
                .header("Accept", accept));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void head_has_the_headers_and_no_body() {
        HttpResponse<String> answer = SERVER.send(SERVER.request("/sparql?query=" + RunningServer.encoded(ANDORRA))
                .HEAD());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/sparql-results+json; charset=utf-8");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void options_lets_other_sites_read() {
        HttpResponse<String> answer =
                SERVER.send(SERVER.request("/sparql").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void the_default_graph_is_the_union_and_named_graphs_are_paragraphs() {
        assertThat(SERVER.ask("ASK { <https://w3id.org/sanad/id/state/AND> ?p ?o . "
                                + "?paragraph <https://w3id.org/sanad/ontology#mentions> "
                                + "<https://w3id.org/sanad/id/state/AND> }")
                        .body())
                .contains("true");
        assertThat(SERVER.ask("SELECT ?g { GRAPH ?g { ?x a <https://w3id.org/sanad/ontology#TreatyAction> } }")
                        .body())
                .contains("report/T.1/paragraph/1");
    }

    @Test
    void from_names_a_graph_of_the_dataset() {
        String count = "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/sanad/id/graph/regions> { ?s ?p ?o }";
        assertThat(SERVER.send(SERVER.request("/sparql?query=" + RunningServer.encoded(count))
                                .header("Accept", "text/csv"))
                        .body())
                .isEqualToIgnoringNewLines("n8");
    }

    @Test
    void construct_comes_as_turtle() {
        HttpResponse<String> answer = SERVER.ask("CONSTRUCT WHERE { ?s a <https://w3id.org/sanad/ontology#State> }");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(answer.body()).contains("state/JPN");
    }

    @Test
    void get_without_a_query_describes_the_service() {
        HttpResponse<String> answer = SERVER.get("/sparql");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(answer.body()).contains("sd:UnionDefaultGraph", "sd:SPARQL11Query", "/sparql>");
        assertThat(answer.body()).doesNotContain("_:", "[");
    }

    @ParameterizedTest
    @CsvSource({
        "application/rdf+xml, <rdf:RDF",
        "application/ld+json, @context",
        "application/n-triples, <http://localhost"
    })
    void get_describes_the_service_in_the_syntax_asked_for(String accept, String part) {
        HttpResponse<String> answer = SERVER.send(SERVER.request("/sparql").header("Accept", accept));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
        assertThat(answer.body()).contains(part);
    }

    @Test
    void get_describes_the_service_in_no_other_syntax() {
        HttpResponse<String> answer = SERVER.send(SERVER.request("/sparql").header("Accept", "image/png"));
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/turtle");
    }

    @Test
    void arabic_in_an_error_stays_whole() {
        HttpResponse<String> answer = SERVER.ask("SELECT سؤال");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new String(answer.body().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .contains("Not a SPARQL 1.1 query", "line 1");
    }
}
