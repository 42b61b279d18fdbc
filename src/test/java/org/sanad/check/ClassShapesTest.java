package org.sanad.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.bundle.BundledFile;

/** Holds the classes that data is made of and the shapes together. */
class ClassShapesTest {
    private static final String SANAD = "https://w3id.org/sanad/ontology#";
    private static final Graph ONTOLOGY = Checker.read(BundledFile.list("ontology", ".ttl").stream()
            .filter(file -> file.path().lastIndexOf('/') == "ontology".length())
            .toList());
    private static final Graph SHAPES = Checker.read(BundledFile.list("shapes", ".shapes.ttl"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Report",
                "Section",
                "Paragraph",
                "Footnote",
                "FrontMatter",
                "Mention",
                "Claim",
                "State",
                "Territory",
                "Region",
                "Body",
                "Instrument",
                "Treaty",
                "Convention",
                "Protocol",
                "Compact",
                "PlanOfAction",
                "Resolution",
                "Document",
                "Programme",
                "Project",
                "Initiative",
                "Operation",
                "Campaign",
                "Platform",
                "Publication",
                "Event",
                "Meeting",
                "Session",
                "Workshop",
                "SideEvent",
                "StudyVisit",
                "TreatyAction",
                "Assistance",
                "Observation",
                "Partnership",
                "CompactObjective"
            })
    void a_class_of_the_graph_is_named_by_a_shape_as_its_target(String name) {
        assertThat(targets()).contains(SANAD + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/ns/org#Membership",
                "http://www.w3.org/ns/oa#SpecificResource",
                "http://www.w3.org/ns/oa#TextPositionSelector",
                "http://www.w3.org/ns/oa#TextQuoteSelector",
                "http://www.w3.org/2004/02/skos/core#Concept",
                "http://www.w3.org/2004/02/skos/core#ConceptScheme",
                "http://rdfs.org/ns/void#Linkset",
                "https://w3id.org/sssom/Mapping"
            })
    void a_class_taken_from_elsewhere_is_named_by_a_shape_as_its_target(String iri) {
        assertThat(targets()).contains(iri);
    }

    @Test
    void every_class_of_the_ontology_or_one_above_it_is_the_target_of_a_shape() {
        Set<String> targets = targets();
        Set<String> without = ONTOLOGY.find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                .mapWith(triple -> triple.getSubject())
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(SANAD))
                .filterDrop(term -> above(term).stream().anyMatch(wide -> targets.contains(wide.getURI())))
                .mapWith(term -> term.getURI().substring(SANAD.length()))
                .toSet();

        assertThat(without).isEmpty();
    }

    @Test
    void every_target_is_a_class_that_is_described_or_used() {
        List<String> unknown = targets().stream()
                .filter(iri -> iri.startsWith(SANAD))
                .filter(iri -> !ONTOLOGY.contains(NodeFactory.createURI(iri), RDF.type.asNode(), OWL.Class.asNode()))
                .toList();

        assertThat(unknown).isEmpty();
    }

    private static Set<String> targets() {
        return SHAPES
                .find(Node.ANY, SHACL.targetClass, Node.ANY)
                .mapWith(triple -> triple.getObject().getURI())
                .toList()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Node> above(Node term) {
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(term));
        while (!open.isEmpty()) {
            Node next = open.pop();
            if (next.isURI() && seen.add(next)) {
                ONTOLOGY.find(next, RDFS.subClassOf.asNode(), Node.ANY)
                        .forEachRemaining(triple -> open.push(triple.getObject()));
            }
        }
        return seen;
    }
}
