package org.sanad.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks of the ontology what ROBOT's report asks, by ROBOT's own queries and profile.
 *
 * <ul>
 *   <li>{@code core.ttl} as it is written has no finding of the level ERROR.
 *   <li>No file has an error or a warning, once names and definitions in SKOS are also given in the properties that
 *       ROBOT looks for: {@code rdfs:label}, and the definition of the Information Artifact Ontology. A file is asked by
 *       itself, since a theme and a unit may share a name.
 * </ul>
 */
class RobotReportTest {
    private static final Node DEFINITION = NodeFactory.createURI("http://purl.obolibrary.org/obo/IAO_0000115");

    /** A line of ROBOT's profile: a query and how grave its findings are. */
    private record Rule(String level, String name) {
        List<String> findings(Graph graph) {
            List<String> rows = new ArrayList<>();
            try (QueryExec query = QueryExec.graph(graph)
                    .query(resource("report_queries/" + name + ".rq"))
                    .build()) {
                query.select().forEachRemaining(row -> rows.add(row.toString()));
            }
            return rows;
        }
    }

    @Test
    void the_profile_has_errors_and_warnings() {
        assertThat(rules("ERROR")).hasSizeGreaterThan(10);
        assertThat(rules("WARN")).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void the_core_has_no_error(Rule rule) {
        assertThat(rule.findings(OntologyFiles.CORE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("filesWithErrorsAndWarnings")
    void a_file_has_neither_error_nor_warning(String file, Rule rule) {
        assertThat(rule.findings(asRobotReads(OntologyFiles.read(file)))).isEmpty();
    }

    @Test
    void a_term_without_a_name_is_found() {
        Graph graph = OntologyFiles.turtle("""
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix : <https://w3id.org/sanad/ontology#> .
                :Nameless a owl:Class ; rdfs:comment "It has no name." .
                """);

        assertThat(new Rule("ERROR", "missing_label").findings(graph)).hasSize(1);
    }

    private static Graph asRobotReads(Graph graph) {
        Graph read = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(triple -> {
            read.add(triple);
            boolean english = triple.getObject().isLiteral()
                    && triple.getObject().getLiteralLanguage().equals("en");
            if (english && triple.getPredicate().equals(SKOS.prefLabel.asNode())) {
                read.add(triple.getSubject(), RDFS.label.asNode(), triple.getObject());
            } else if (english && triple.getPredicate().equals(SKOS.definition.asNode())) {
                read.add(triple.getSubject(), DEFINITION, triple.getObject());
            }
        });
        return read;
    }

    static Stream<Rule> errors() {
        return rules("ERROR").stream();
    }

    static Stream<Arguments> filesWithErrorsAndWarnings() {
        return Stream.of("core", "rules", "schemes", "themes").flatMap(file -> Stream.of("ERROR", "WARN")
                .flatMap(level -> rules(level).stream())
                .map(rule -> Arguments.of(file, rule)));
    }

    private static List<Rule> rules(String level) {
        return resource("report_profile.txt")
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].equals(level))
                .map(cells -> new Rule(cells[0], cells[1]))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream stream = RobotReportTest.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
