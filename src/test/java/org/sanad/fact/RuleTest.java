package org.sanad.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.bundle.BundledFile;

class RuleTest {
    private static final String RULES = "https://w3id.org/sanad/id/rule/";
    private static final Node RULE_CLASS = NodeFactory.createURI("https://w3id.org/sanad/ontology#Rule");
    private static final Graph FILE = read();

    @Test
    void the_file_describes_the_rules_of_the_program_and_no_others() {
        assertThat(FILE.find(Node.ANY, RDF.type.asNode(), RULE_CLASS)
                        .mapWith(triple -> triple.getSubject().getURI())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Rule.values())
                        .map(rule -> RULES + rule.key())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_has_its_name_definition_and_example_in_both_languages(Rule rule) {
        Node node = NodeFactory.createURI(RULES + rule.key());

        for (Node property : new Node[] {SKOS.prefLabel.asNode(), SKOS.definition.asNode(), SKOS.example.asNode()}) {
            assertThat(FILE.find(node, property, Node.ANY)
                            .mapWith(triple -> triple.getObject().getLiteralLanguage())
                            .toList())
                    .containsExactlyInAnyOrder("en", "ar");
        }
    }

    private static Graph read() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(new BundledFile("ontology/rules.ttl").text(), Lang.TURTLE)
                .parse(graph);
        return graph;
    }
}
