package org.sanad.ontology;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.sanad.bundle.BundledFile;

/** The files of {@code ontology/} as graphs. */
final class OntologyFiles {
    static final String SANAD = "https://w3id.org/sanad/ontology#";
    static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/sanad/ontology");

    /** The classes and properties. */
    static final Graph CORE = read("core");

    /** All that an ontologist takes along: classes, properties, schemes, themes and rules. */
    static final Graph ALL = read("core", "rules", "schemes", "themes");

    private OntologyFiles() {}

    static Graph read(String... names) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String name : names) {
            RDFParser.fromString(new BundledFile("ontology/" + name + ".ttl").text(), Lang.TURTLE)
                    .parse(graph);
        }
        return graph;
    }

    static Graph turtle(String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, Lang.TURTLE).parse(graph);
        return graph;
    }

    static Node term(String name) {
        return NodeFactory.createURI(SANAD + name);
    }

    /** The terms of our namespace that the core declares to be of a type. */
    static List<Node> own(Node type) {
        return CORE.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .filterKeep(node -> node.getURI().startsWith(SANAD))
                .toList();
    }

    static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
