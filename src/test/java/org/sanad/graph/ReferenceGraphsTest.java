package org.sanad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.sanad.fact.Thing;

class ReferenceGraphsTest {
    private static final ReferenceGraphs REFERENCE = ReferenceGraphs.bundled();
    private static final List<Quad> QUADS = REFERENCE.quads();

    private static boolean has(Node graph, Node subject, Node type) {
        return QUADS.contains(Quad.create(graph, subject, RDF.type.asNode(), type));
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Prefixes.SANAD + name);
    }

    @Test
    void ontology_reference_data_quality_and_alignments_have_a_graph_each() {
        assertThat(QUADS.stream().map(Quad::getGraph).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        Iris.of("graph", "alignments"),
                        Iris.of("graph", "ontology"),
                        Iris.of("graph", "quality"),
                        Iris.of("graph", "reference"));
        assertThat(has(Iris.of("graph", "reference"), Iris.of("state", "KEN"), term("State")))
                .isTrue();
    }

    @Test
    void links_to_outside_vocabularies_stand_in_the_graph_of_alignments() {
        Node wikidata = NodeFactory.createURI("http://www.wikidata.org/entity/Q114");
        assertThat(QUADS)
                .filteredOn(quad -> quad.getObject().equals(wikidata))
                .isNotEmpty()
                .allSatisfy(quad -> assertThat(quad.getGraph()).isEqualTo(Iris.of("graph", "alignments")));
        assertThat(QUADS)
                .contains(Quad.create(
                        Iris.of("graph", "alignments"), Iris.of("state", "KEN"), OWL2.sameAs.asNode(), wikidata));
    }

    @Test
    void the_lexicon_is_not_published() {
        Set<Node> types = QUADS.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
        assertThat(types).doesNotContain(term("Cue"), term("Misprint"), term("LanguageName"), term("CoordinatedName"));
    }

    @Test
    void a_thing_is_of_the_wider_classes_too() {
        Node graph = Iris.of("graph", "reference");
        Node commission = Iris.of("body", "ccpcj");
        assertThat(has(graph, commission, term("UnOrgan"))).isTrue();
        assertThat(has(graph, commission, term("Body"))).isTrue();
    }

    @Test
    void the_wider_classes_come_nearest_first_without_the_class_itself() {
        assertThat(REFERENCE.superclasses(term("Protocol")))
                .startsWith(term("Treaty"))
                .contains(term("Instrument"));
        assertThat(REFERENCE.superclasses(term("Protocol")))
                .doesNotContain(term("Protocol"))
                .doesNotHaveDuplicates();
        assertThat(REFERENCE.superclasses(term("NoSuchClass"))).isEmpty();
    }

    @Test
    void a_thing_has_a_name_in_each_language_or_none() {
        assertThat(REFERENCE.name(new Thing("state/KEN"), "en")).contains("Kenya");
        assertThat(REFERENCE.name(new Thing("state/KEN"), "ar")).contains("كينيا");
        assertThat(REFERENCE.name(new Thing("state/KEN"), "xx")).isEmpty();
        assertThat(REFERENCE.name(new Thing("state/NOT"), "en")).isEmpty();
    }
}
