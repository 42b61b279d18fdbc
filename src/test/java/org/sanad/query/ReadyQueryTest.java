package org.sanad.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.graph.SampleData;
import org.sanad.report.UnreadableInputException;

class ReadyQueryTest {
    private static final String PREFIXES = "PREFIX sanad: <https://w3id.org/sanad/ontology#> "
            + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";
    private static final String NAMES_OF = "#+ parameter: thing, iri, the thing, named\n" + PREFIXES
            + "SELECT ?thing ?name { ?thing skos:prefLabel ?name } ORDER BY LANG(?name)";

    private static String ask(String text, AnswerFormat format, Map<String, String> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadyQuery.parse(text, "test.rq").run(SampleData.dataset(), values, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String ask(String text, AnswerFormat format) {
        return ask(text, format, Map.of());
    }

    @Test
    void a_header_gives_id_titles_parameters_and_tags() {
        ReadyQuery query = ReadyQuery.parse("""
                #+ id: x-1
                #+ title: Who: and when?
                #+ title-ar: من؟
                #+ comment: One row: a body.
                #+ comment-ar: لكل هيئة صف.
                #+ example: since = 2024-07
                #+ parameter: body, iri, the body, if any
                #+ parameter: since, date, the first day
                #+ tags: [one, two words]
                #+ endpoint: whatever another tool needs
                ASK { ?body ?p ?since }
                """, "queries/x.rq");
        assertThat(query.id()).isEqualTo("x-1");
        assertThat(query.title()).isEqualTo("Who: and when?");
        assertThat(query.arabicTitle()).isEqualTo("من؟");
        assertThat(query.comment()).isEqualTo("One row: a body.");
        assertThat(query.arabicComment()).isEqualTo("لكل هيئة صف.");
        assertThat(query.parameters())
                .containsExactly(
                        new Parameter("body", ParameterType.IRI, "the body, if any", "id:body/unodc"),
                        new Parameter("since", ParameterType.DATE, "the first day", "2024-07"));
        assertThat(query.tags()).containsExactly("one", "two words");
    }

    @Test
    void without_a_header_the_file_name_is_the_id() {
        ReadyQuery query = ReadyQuery.parse("ASK {}", "some/folder/mine.rq");
        assertThat(query.id()).isEqualTo("mine");
        assertThat(query.title()).isEmpty();
        assertThat(query.comment()).isEmpty();
        assertThat(query.parameters()).isEmpty();
        assertThat(query.tags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#+ parameter: body, iri|x.rq:1|name, type and meaning",
                "#+ parameter: bo dy, iri, the body|x.rq:1|name, type and meaning",
                "#+ parameter: body, uri, the body|x.rq:1|language-tagged",
                "#+ parameter: other, iri, the body|x.rq|no variable of the query",
                "#+ parameter: fixed, string, what is bound|x.rq|given a value by the query itself",
                "#+ title|x.rq:1|without a colon",
                "#+ example: body|x.rq:1|without a value",
                "#+ id: a\\n#+ id: b|x.rq:2|a second time",
                "#+ parameter: body, iri, a\\n#+ parameter: body, iri, b|x.rq:2|a second time",
                "#+ parameter: body, integer, a\\n#+ example: body = many|x.rq:1|is no integer"
            })
    void a_bad_header_is_named_with_its_line(String header, String place, String problem) {
        String text = header.replace("\\n", "\n") + "\nSELECT * { ?body ?p ?o BIND(1 AS ?fixed) }";
        assertThatThrownBy(() -> ReadyQuery.parse(text, "x.rq"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith(place + ": ")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SELECT", "DROP ALL", "SELECT * { ?s un:known ?o }", "JSON { 'a': 1 } WHERE {}"})
    void what_is_no_query_is_refused(String text) {
        assertThatThrownBy(() -> ReadyQuery.parse(text, "x.rq"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("x.rq")
                .hasMessageContaining("not a SPARQL 1.1 query");
    }

    @Test
    void the_place_of_a_mistake_is_given() {
        assertThatThrownBy(() -> ReadyQuery.parse("SELECT *\n{ ?s ?p }", "x.rq"))
                .hasMessageStartingWith("x.rq:2:9: ");
    }

    @Test
    void service_is_refused_and_from_reads_nothing() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "<http://127.0.0.1:" + listener.getLocalPort() + "/x>";
            assertThatThrownBy(() -> ReadyQuery.parse("ASK { SERVICE SILENT " + address + " { ?s ?p ?o } }", "x.rq"))
                    .hasMessageContaining("SERVICE");
            assertThat(ask("ASK FROM " + address + " { ?s ?p ?o }", AnswerFormat.TABLE))
                    .isEqualTo("no\n");
            assertThat(ask("ASK FROM <file:///etc/hostname> { ?s ?p ?o }", AnswerFormat.TABLE))
                    .isEqualTo("no\n");
        }
    }

    @Test
    void a_value_takes_the_place_of_its_variable() {
        assertThat(ask(NAMES_OF, AnswerFormat.CSV, Map.of("thing", "id:state/JPN")))
                .isEqualToNormalizingNewlines("""
                        thing,name
                        https://w3id.org/sanad/id/state/JPN,اليابان
                        https://w3id.org/sanad/id/state/JPN,Japan
                        """);
        assertThat(ask(NAMES_OF, AnswerFormat.CSV, Map.of("thing", "https://w3id.org/sanad/id/state/JPN")))
                .contains("Japan");
    }

    @ParameterizedTest
    @CsvSource({
        "iri, sanad:State, a, true",
        "iri, https://w3id.org/sanad/ontology#State, a, true",
        "iri, sanad:Claims, a, false",
        "string, JPN, sanad:iso3, true",
        "string, J, sanad:iso3, false",
        "integer, 2, sanad:order, true",
        "integer, ٢, sanad:order, true",
        "date, 2022, sanad:year, true",
        "date, 2024-07, sanad:asOf, true",
        "language-tagged, Japan@en, skos:prefLabel, true",
        "language-tagged, اليابان@ar, skos:prefLabel, true",
        "language-tagged, Japan@ar, skos:prefLabel, false"
    })
    void each_type_makes_its_own_kind_of_term(String type, String value, String property, boolean isThere) {
        String text = "#+ parameter: value, " + type + ", what is looked for\n" + PREFIXES + "ASK { ?s " + property
                + " ?value }";
        assertThat(ask(text, AnswerFormat.TABLE, Map.of("value", value))).isEqualTo(isThere ? "yes\n" : "no\n");
    }

    @Test
    void a_value_reaches_into_sub_queries_and_filters() {
        String text = "#+ parameter: code, string, the code\n" + PREFIXES
                + "SELECT ?s { ?s sanad:iso3 ?c { SELECT ?s { ?s sanad:iso3 ?code } } FILTER(?c = ?code) }";
        assertThat(ask(text, AnswerFormat.CSV, Map.of("code", "MLT")))
                .contains("state/MLT")
                .hasLineCount(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x> } ; DROP ALL #",
                "\"} UNION { ?s ?p ?o } #",
                "' . ?s ?p ?o . '",
                "\\u0022 }",
                "?s",
                "<http://e/>"
            })
    void a_value_cannot_change_the_query(String value) {
        String text = "#+ parameter: name, string, a name\n" + PREFIXES + "SELECT * { ?s skos:prefLabel ?name }";
        assertThat(ask(text, AnswerFormat.CSV, Map.of("name", value))).hasLineCount(1);
        assertThatThrownBy(() -> ask(NAMES_OF, AnswerFormat.CSV, Map.of("thing", "http://e/" + value + " ")))
                .isInstanceOf(WrongRequestException.class);
    }

    @Test
    void a_missing_parameter_is_named_with_type_meaning_and_example() {
        assertThatThrownBy(() -> ask(NAMES_OF, AnswerFormat.CSV))
                .isInstanceOf(WrongRequestException.class)
                .hasMessage("query test takes thing: give a value for thing (iri: the thing, named), "
                        + "for example --param thing=id:body/unodc");
    }

    @Test
    void all_wrong_parameters_are_named_at_once() {
        String two = "#+ parameter: day, date, a day\n#+ parameter: n, integer, a number\nASK { ?s ?day ?n }";
        assertThatThrownBy(() -> ask(two, AnswerFormat.TABLE, Map.of("day", "2024-13-01", "n", "1.5", "m", "x")))
                .hasMessageContaining("takes day, n")
                .hasMessageContaining("there is no parameter m")
                .hasMessageContaining("\"2024-13-01\" is no value of day (date: a day)")
                .hasMessageContaining("\"1.5\" is no value of n (integer: a number)");
        assertThatThrownBy(() -> ask("ASK {}", AnswerFormat.TABLE, Map.of("x", "1")))
                .hasMessageContaining("takes no parameters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unodc", "foo:bar", "body/unodc", "http://e/a b", "http://e/<x>", "id :x", "12"})
    void what_is_no_iri_is_refused(String value) {
        assertThatThrownBy(() -> ask(NAMES_OF, AnswerFormat.CSV, Map.of("thing", value)))
                .hasMessageContaining("is no value of thing (iri");
    }

    @Test
    void rows_come_in_their_formats() {
        String text = PREFIXES + "SELECT ?s ?n { ?s sanad:iso3 'MLT' ; sanad:m49 ?n }";
        assertThat(ask(text, AnswerFormat.TSV)).contains("?s\t?n", "<https://w3id.org/sanad/id/state/MLT>\t\"470\"");
        assertThat(JSON.parse(ask(text, AnswerFormat.JSON)).getObj("results").getArray("bindings"))
                .hasSize(1);
        assertThatThrownBy(() -> ask(text, AnswerFormat.TTL))
                .isInstanceOf(WrongRequestException.class)
                .hasMessageContaining("table, csv, tsv, json");
    }

    @Test
    void a_graph_comes_in_its_formats() {
        String text = PREFIXES + "CONSTRUCT { ?s skos:prefLabel ?n } { ?s sanad:iso3 'MLT' ; skos:prefLabel ?n }";
        for (var entry : Map.of(AnswerFormat.TTL, Lang.TTL, AnswerFormat.JSONLD, Lang.JSONLD)
                .entrySet()) {
            var graph = RDFParser.fromString(ask(text, entry.getKey()), entry.getValue())
                    .toGraph();
            assertThat(graph.size()).isEqualTo(2);
        }
        assertThat(ask(text, AnswerFormat.JSONLD))
                .contains("\"@context\"", "مالطة")
                .doesNotContain(".jsonld\"");
        assertThat(ask(text, AnswerFormat.TABLE)).contains("skos:prefLabel");
        assertThatThrownBy(() -> ask(text, AnswerFormat.CSV)).hasMessageContaining("ttl");
        assertThat(ask("DESCRIBE <https://w3id.org/sanad/id/state/MLT>", AnswerFormat.TTL))
                .contains("مالطة");
    }

    @Test
    void yes_and_no_come_in_their_formats() {
        assertThat(ask("ASK { ?s ?p ?o }", AnswerFormat.TABLE)).isEqualTo("yes\n");
        assertThat(JSON.parse(ask("ASK { ?s ?p 0.5 }", AnswerFormat.JSON)).getBoolean("boolean"))
                .isFalse();
        assertThatThrownBy(() -> ask("ASK {}", AnswerFormat.JSONLD)).hasMessageContaining("yes or no");
    }

    @Test
    void a_format_is_found_by_name_or_the_names_are_listed() {
        assertThat(AnswerFormat.of("JsonLD")).isEqualTo(AnswerFormat.JSONLD);
        assertThatThrownBy(() -> AnswerFormat.of("xls")).hasMessageContaining("table, csv, tsv, json, ttl, jsonld");
    }

    @Test
    void a_query_is_found_by_id_or_file_name_or_the_names_are_listed() {
        assertThat(ReadyQuery.named("cq-01")).isEqualTo(ReadyQuery.named("cq-01-states-that-became-parties"));
        assertThat(ReadyQuery.named("cq-01-states-that-became-parties.rq").id()).isEqualTo("cq-01");
        assertThatThrownBy(() -> ReadyQuery.named("cq-99"))
                .isInstanceOf(WrongRequestException.class)
                .hasMessageContaining("cq-01  Which states became parties");
    }
}
