package org.sanad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.graph.UnionDataset;
import org.sanad.report.UnreadableInputException;
import org.sanad.serve.KnowledgeServer;
import org.sanad.serve.ServerSettings;

class ScoreTest {
    private static final String PREFIXES = """
            PREFIX : <http://example.org/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX sanad: <https://w3id.org/sanad/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            :r { :r dcterms:identifier "R/1" .
                 :p1 sanad:inReport :r ; sanad:number "1" .
                 :p2 sanad:inReport :r ; sanad:number "2" .
                 :p3 sanad:inReport :r ; sanad:number "59(a)" .
                 :other sanad:inReport :elsewhere ; sanad:number "1" . :elsewhere dcterms:identifier "X/9" .
                 :AND a sanad:State ; sanad:iso3 "AND" ; skos:prefLabel "Andorra"@en .
                 :JPN a sanad:State ; sanad:iso3 "JPN" ; skos:prefLabel "Japan"@en .
                 :unodc a sanad:Body ; sanad:acronym "UNODC" .
                 :council a sanad:Body ; skos:prefLabel "United Nations Security Council"@en .
                 :tip a sanad:Instrument ; skos:altLabel "Trafficking in Persons Protocol"@en .
                 :training skos:notation "criminal-justice" . }
            """;

    private final Path folder;

    ScoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static DatasetGraph data(String graphs) {
        List<Quad> quads = new ArrayList<>();
        RDFParser.fromString(PREFIXES + graphs, Lang.TRIG)
                .toDatasetGraph()
                .find()
                .forEachRemaining(quads::add);
        return UnionDataset.of(quads);
    }

    private Gold gold(String... lines) {
        try {
            Path file = Files.createTempFile(folder, "gold", ".jsonl");
            Files.writeString(file, String.join("\n", lines) + "\n");
            return Gold.read(List.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String para, String kind, String key, String... more) {
        return "{\"report\":\"R\",\"para\":\"%s\",\"kind\":\"%s\",\"key\":\"%s\",\"quote\":\"words\"%s}"
                .formatted(para, kind, key, more.length == 0 ? "" : "," + String.join(",", more));
    }

    private Score score(String graphs, String... lines) {
        return Score.of(Answers.in(data(graphs)), gold(lines), Map.of("R", "R/1"));
    }

    private static Score.Row only(Score score) {
        assertThat(score.rows()).hasSize(1);
        return score.rows().getFirst();
    }

    private static void counts(Score.Row row, int right, int given, int hits, int gold) {
        assertThat(row.given()).isEqualTo(given);
        assertThat(row.gold()).isEqualTo(gold);
        assertThat(row.precision()).isEqualTo(Score.share(right, given));
        assertThat(row.recall()).isEqualTo(Score.share(hits, gold));
    }

    @Test
    void a_state_given_one_missed_and_one_extra() {
        Score score = score(
                ":p1 { :p1 sanad:mentions :AND } :p2 { :p2 sanad:mentions :AND, :JPN }",
                line("1", "mention-state", "AND"),
                line("2", "mention-state", "JPN"),
                line("2", "mention-state", "TCD"));
        Score.Row row = only(score);
        assertThat(row.kind()).isEqualTo("mention-state");
        counts(row, 2, 3, 2, 3);
        assertThat(row.f1().orElseThrow()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.misses())
                .containsExactly(new Score.Miss("mention-state", new ParagraphKey("R", "2"), "TCD", "words"));
        assertThat(score.extras())
                .containsExactly(
                        new Score.Extra("mention-state", new ParagraphKey("R", "2"), "http://example.org/AND"));
        assertThat(score.table()).isEqualToNormalizingNewlines("""
                        kind                      P      R     F1   gold  given   (2 paragraphs)
                        mention-state         0.667  0.667  0.667      3      3
                        all (micro)           0.667  0.667
                        """);
    }

    @Test
    void only_paragraphs_with_an_annotation_of_the_report_are_scored() {
        Score score = score(
                ":p1 { :p1 sanad:mentions :AND } :p2 { :p2 sanad:mentions :JPN } :other { :other sanad:mentions :JPN }",
                line("1", "mention-state", "AND"));
        counts(only(score), 1, 1, 1, 1);
        assertThat(score.paragraphs()).isEqualTo(1);
    }

    @Test
    void optional_and_minor_lines_take_their_thing_and_are_not_asked_for() {
        Score score = score(
                ":p1 { :p1 sanad:mentions :AND }",
                line("1", "mention-state", "AND", "\"optional\":true"),
                line("1", "mention-state", "JPN", "\"minor\":true"),
                line("1", "mention-state", "TCD", "\"optional\":false"));
        counts(only(score), 1, 1, 0, 1);
    }

    @Test
    void a_thing_taken_already_is_taken_again_only_if_nothing_else_is_the_same() {
        String twins = ":r { :a a sanad:Body ; skos:prefLabel 'Security Council' . "
                + ":b a sanad:Body ; skos:prefLabel 'UN Security Council' } :p1 { :p1 sanad:mentions :a, :b }";
        String unsc = line("1", "mention-body", "UNSC");
        counts(only(score(twins, unsc)), 1, 2, 1, 1);
        counts(only(score(twins, unsc, unsc)), 2, 2, 2, 2);
        counts(only(score(twins, unsc, unsc, unsc)), 2, 2, 3, 3);
    }

    @Test
    void a_body_is_known_by_acronym_name_other_name_and_alternative_key() {
        String graphs = ":p1 { :p1 sanad:mentions :unodc, :council }";
        for (String line : List.of(
                line("1", "mention-body", "unodc"),
                line("1", "mention-body", "UNSC"),
                line("1", "mention-body", "Whatever", "\"aka\":[\"Security council, United Nations\"]"),
                line("1", "mention-body", "Whatever", "\"alt_key\":\"UNODC\""),
                line("1", "mention-body", "Whatever", "\"alt_key\":[\"UNODC\"]"))) {
            counts(only(score(graphs, line)), 1, 2, 1, 1);
        }
        counts(only(score(graphs, line("1", "mention-body", "Whatever", "\"aka\":\"UNODC\""))), 0, 2, 0, 1);
    }

    @Test
    void an_instrument_is_known_by_the_names_of_its_key() {
        counts(
                only(score(":p1 { :p1 sanad:mentions :tip }", line("1", "mention-instrument", "TIP-Protocol"))),
                1,
                1,
                1,
                1);
        counts(
                only(score(":p1 { :p1 sanad:mentions :tip }", line("1", "mention-instrument", "SOM-Protocol"))),
                0,
                1,
                0,
                1);
    }

    @Test
    void a_resolution_is_its_body_and_number() {
        String graph = ":p1 { :p1 sanad:mentions :res . :res a sanad:Resolution ; sanad:adoptedBy :council ; "
                + "sanad:resolutionNumber '2652' }";
        counts(only(score(graph, line("1", "resolution", "SC 2652"))), 1, 1, 1, 1);
        counts(only(score(graph, line("1", "resolution", "GA 2652"))), 0, 1, 0, 1);
    }

    @Test
    void documents_goals_and_objectives_go_by_their_numbers() {
        String graph = ":r { :doc a sanad:Document ; dcterms:identifier 'CTOC/COP/WG.4/2023/2' . "
                + ":objective9 a sanad:CompactObjective ; skos:prefLabel 'Objective 9' . "
                + ":x90 a sanad:CompactObjective } "
                + ":p1 { :p1 sanad:mentions :doc, :objective9, :x90, <http://metadata.un.org/sdg/5.2> }";
        Score score = score(
                graph,
                line("1", "document", "ctoc/cop/wg.4/2023/2"),
                line("1", "sdg", "SDG 5.2"),
                line("1", "sdg", "SDG 5"),
                line("1", "gcm-objective", "GCM 9"));
        assertThat(score.rows()).extracting(Score.Row::kind).containsExactly("document", "sdg", "gcm-objective");
        counts(score.rows().get(0), 1, 1, 1, 1);
        counts(score.rows().get(1), 1, 1, 1, 2);
        counts(score.rows().get(2), 1, 2, 1, 1);
    }

    @Test
    void an_event_goes_by_its_start_else_by_its_name_and_its_figures_are_counted_apart() {
        String graph = ":p1 { :e a sanad:Event ; skos:prefLabel 'Something else' ; "
                + "sanad:startDate '2024-03-05'^^xsd:date ; sanad:participantCount 120 ; sanad:stateCount 7 . "
                + ":p1 sanad:mentions :f . :f a sanad:Event ; skos:prefLabel 'Regional workshop on smuggling' }";
        Score score = score(
                graph,
                line(
                        "1",
                        "event",
                        "Meeting",
                        "\"start\":\"2024-03\"",
                        "\"participants\":120",
                        "\"states_count\":8",
                        "\"cso_count\":null",
                        "\"end\":\"2024-03-06\""),
                line("1", "event", "Regional workshop on smuggling"));
        counts(score.rows().get(0), 2, 2, 2, 2);
        Score.Row figures = score.rows().get(1);
        assertThat(figures.kind()).isEqualTo("event figures");
        assertThat(figures.precision()).isEmpty();
        assertThat(figures.recall()).contains(0.5);
        assertThat(score.misses())
                .extracting(Score.Miss::key)
                .containsExactly("Meeting . states_count=8", "Meeting . end=2024-03-06");
        assertThat(score.precision()).as("figures have no precision").contains(1.0);
        assertThat(score.recall()).contains(4.0 / 6);
    }

    @Test
    void a_treaty_action_is_state_treaty_and_year() {
        String graph = ":p1 { :a a sanad:TreatyAction ; sanad:state :AND ; sanad:treaty :tip ; "
                + "sanad:year '2022'^^xsd:gYear }";
        counts(only(score(graph, line("1", "treaty-action", "AND TIP-Protocol 2022"))), 1, 1, 1, 1);
        for (String key : List.of("AND TIP-Protocol 2023", "AND SOM-Protocol 2022", "JPN TIP-Protocol 2022", "AND")) {
            counts(only(score(graph, line("1", "treaty-action", key))), 0, 1, 0, 1);
        }
    }

    @Test
    void help_is_its_kind_and_who_is_helped() {
        String graph =
                ":p1 { :h a sanad:Assistance ; sanad:assistanceKind :training ; sanad:beneficiary :AND, :council }";
        counts(only(score(graph, line("1", "assistance", "criminal-justice AND"))), 1, 2, 1, 1);
        counts(only(score(graph, line("1", "assistance", "criminal-justice UNSC"))), 1, 2, 1, 1);
        counts(only(score(graph, line("1", "assistance", "legislative AND"))), 0, 2, 0, 1);
        counts(
                only(score(graph, line("1", "assistance", "legislative AND", "\"alt_key\":\"criminal-justice AND\""))),
                1,
                2,
                1,
                1);
        counts(only(score(graph, line("1", "assistance", "criminal-justice"))), 0, 2, 0, 1);
    }

    @Test
    void an_observation_is_its_value() {
        String graph =
                ":p1 { :o a sanad:Observation ; sanad:value 9000.0 . :q a sanad:Observation ; sanad:value 'many' }";
        counts(only(score(graph, line("1", "observation", "9000 | persons", "\"value\":9000"))), 1, 2, 1, 1);
        counts(only(score(graph, line("1", "observation", "9001 | persons", "\"value\":9001"))), 0, 2, 0, 1);
        counts(only(score(graph, line("1", "observation", "? | persons"))), 1, 2, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":AND sanad:partner :unodc",
                ":unodc sanad:partner :AND",
                ":m a org:Membership ; org:member :AND ; org:organization :unodc"
            })
    void a_relation_is_its_two_ends_linked_in_the_paragraph(String triples) {
        String gold = line("1", "relation", "AND > works with > UNODC");
        Score score = score(":p1 { " + triples + " }", gold);
        Score.Row row = only(score);
        assertThat(row.recall()).contains(1.0);
        assertThat(row.precision()).as("not known").isEmpty();
        assertThat(row.f1()).contains(0.0);
        assertThat(score.precision()).isEmpty();
        assertThat(only(score(":p2 { " + triples + " }", gold)).recall())
                .as("in another paragraph")
                .contains(0.0);
    }

    @Test
    void ends_of_a_node_that_is_no_relation_are_not_linked() {
        Score score = score(
                ":p1 { :m sanad:about :AND ; sanad:place :unodc }", line("1", "relation", "AND > works with > UNODC"));
        assertThat(only(score).recall()).contains(0.0);
    }

    @Test
    void kinds_that_nobody_scores_are_left_out() {
        assertThat(score("", line("1", "concept", "hawala")).rows()).isEmpty();
        Score nothing = score("", line("1", "mention-state", "AND"));
        assertThat(nothing.precision()).isEmpty();
        assertThat(nothing.recall()).contains(0.0);
        assertThat(nothing.table()).contains("mention-state           -    0.000  0.000      1      0");
    }

    @Test
    void a_share_is_printed_half_to_even() {
        Score.Row row = new Score.Row("k", Optional.of(13.0 / 16), Optional.of(15.0 / 16), Optional.empty(), 16, 16);
        assertThat(new Score(List.of(row), Optional.empty(), Optional.empty(), 1, List.of(), List.of()).table())
                .contains(" 0.812  0.938    -  ");
    }

    @Test
    void odd_and_even_paragraphs_are_told_apart_by_the_number_they_begin_with() {
        Gold gold = gold(
                line("1", "mention-state", "AND"),
                line("2", "mention-state", "AND"),
                line("59(a)", "mention-state", "AND"),
                line("fn1", "mention-state", "AND"));
        assertThat(gold.odd().paragraphs()).extracting(ParagraphKey::number).containsExactly("1", "59(a)");
        assertThat(gold.even().paragraphs()).extracting(ParagraphKey::number).containsExactly("2", "fn1");
    }

    @Test
    void an_endpoint_gives_the_same_score_as_the_dataset() {
        DatasetGraph data = data(":p1 { :p1 sanad:mentions :AND, :council } :p3 { :AND sanad:partner :unodc }");
        Gold gold = gold(
                line("1", "mention-state", "AND"),
                line("1", "mention-body", "UNSC"),
                line("59(a)", "relation", "AND > x > UNODC"));
        try (KnowledgeServer server =
                KnowledgeServer.start(data, ServerSettings.standard().withPort(0))) {
            Answers remote = Answers.at(server.address().resolve("/sparql"));
            assertThat(Score.of(remote, gold, Map.of("R", "R/1")))
                    .isEqualTo(Score.of(Answers.in(data), gold, Map.of("R", "R/1")));
        }
    }

    @Test
    void an_endpoint_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Score.of(Answers.at(URI.create("http://localhost:1/sparql")), gold(), Map.of()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("http://localhost:1/sparql")
                .hasMessageContaining("sanad serve");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "{\"report\":\"R\"}",
                "{\"report\":\"R\",\"para\":1,\"kind\":\"k\",\"key\":\"k\"}"
            })
    void a_line_that_is_no_annotation_is_named_with_its_number(String bad) {
        assertThatThrownBy(() -> gold(line("1", "mention-state", "AND"), "", bad))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining(".jsonl:3: ");
    }

    @Test
    void a_file_that_is_not_there_or_not_text_is_named() throws IOException {
        assertThatThrownBy(() -> Gold.read(List.of(folder.resolve("none.jsonl"))))
                .hasMessageContaining("none.jsonl")
                .hasMessageContaining("no such file");
        Path latin = folder.resolve("latin.jsonl");
        Files.write(latin, "\"é\"".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Gold.read(List.of(latin))).hasMessageContaining("not UTF-8");
    }
}
