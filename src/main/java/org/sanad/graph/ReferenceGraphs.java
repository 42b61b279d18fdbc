package org.sanad.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.sanad.bundle.BundledFile;
import org.sanad.fact.Thing;

/** The ontology, the reference data and the links to outside vocabularies, each in its named graph; immutable. */
public final class ReferenceGraphs {
    private static final String LEXICON = "ontology/lexicon/";
    /** Folders of {@code ontology} that have a graph of their own. */
    private static final List<String> PARTS = List.of("quality", "reference");

    /** Whose classes are stated of things, also where this ontology only adopts them as superclasses. */
    private static final List<String> STATED = List.of(
            Prefixes.SANAD,
            "http://www.w3.org/ns/org#",
            "http://purl.org/linked-data/cube#",
            "https://w3id.org/un/ontology/undo/");

    /** The files of {@code ontology/} that speak of outside vocabularies and the links into them. */
    private static final Set<String> ALIGNMENTS = Set.of("ontology/alignments.ttl", "ontology/vocabularies.ttl");

    private final Map<Node, Graph> graphs;

    private ReferenceGraphs(Map<Node, Graph> graphs) {
        this.graphs = graphs;
    }

    /**
     * Reads the files that ride in the program.
     *
     * <ul>
     *   <li>{@code ontology/*.ttl} make up {@code id:graph/ontology}, {@code ontology/reference/*.ttl} {@code
     *       id:graph/reference}, {@code ontology/quality/*.ttl} {@code id:graph/quality}; {@code
     *       ontology/alignments.ttl} and {@code ontology/vocabularies.ttl} make up {@code id:graph/alignments}.
     *   <li>The lexicon is for reading texts and is not published.
     *   <li>A thing of a class is also stated to be of its superclasses, so that a query for bodies finds every kind of
     *       body without inference.
     * </ul>
     *
     * @return the graphs
     */
    public static ReferenceGraphs bundled() {
        return Bundled.GRAPHS;
    }

    /** Read when first asked for, once. */
    private static final class Bundled {
        static final ReferenceGraphs GRAPHS = read();
    }

    private static ReferenceGraphs read() {
        Map<Node, Graph> graphs = new LinkedHashMap<>();
        for (BundledFile file : BundledFile.list("ontology", ".ttl")) {
            if (!file.path().startsWith(LEXICON)) {
                Node name = Iris.of("graph", graphOf(file.path()));
                Graph graph = graphs.computeIfAbsent(name, key -> GraphFactory.createDefaultGraph());
                RDFParser.fromString(file.text(), Lang.TURTLE).parse(graph);
            }
        }
        ReferenceGraphs all = new ReferenceGraphs(graphs);
        graphs.values().forEach(all::addSuperclasses);
        return all;
    }

    private static String graphOf(String path) {
        if (ALIGNMENTS.contains(path)) {
            return "alignments";
        }
        return PARTS.stream()
                .filter(part -> path.startsWith("ontology/" + part + "/"))
                .findFirst()
                .orElse("ontology");
    }

    private void addSuperclasses(Graph graph) {
        List<Triple> types = graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).toList();
        for (Triple type : types) {
            superclasses(type.getObject()).forEach(wider -> graph.add(type.getSubject(), RDF.type.asNode(), wider));
        }
    }

    /** The classes that a class is a subclass of, ours and those of the stated vocabularies, the nearest first. */
    List<Node> superclasses(Node type) {
        List<Node> found = new ArrayList<>();
        List<Node> open = new ArrayList<>(List.of(type));
        while (!open.isEmpty()) {
            for (Node wider : directSuperclasses(open.removeFirst())) {
                if (!found.contains(wider)) {
                    found.add(wider);
                    open.add(wider);
                }
            }
        }
        return found;
    }

    /** Ours before those of other vocabularies, each by name. */
    private List<Node> directSuperclasses(Node type) {
        return graphs.values().stream()
                .flatMap(graph -> graph.find(type, RDFS.subClassOf.asNode(), Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(wider -> wider.isURI() && STATED.stream().anyMatch(wider.getURI()::startsWith))
                .distinct()
                .sorted(Comparator.comparing((Node wider) -> !wider.getURI().startsWith(Prefixes.SANAD))
                        .thenComparing(Node::getURI))
                .toList();
    }

    /** {@return all triples with the names of their graphs} */
    public List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        graphs.forEach((name, graph) -> graph.find().forEachRemaining(triple -> quads.add(Quad.create(name, triple))));
        return quads;
    }

    /** What a property of a thing says, the first if it says more, if the reference data has the thing. */
    Optional<String> value(Thing thing, Node property) {
        Node node = NodeFactory.createURI(thing.iri());
        return graphs.values().stream()
                .flatMap(graph -> graph
                        .find(node, property, Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                        .toList()
                        .stream())
                .findFirst();
    }

    /** The preferred name of a thing in a language, if the reference data has the thing. */
    Optional<String> name(Thing thing, String language) {
        Node node = NodeFactory.createURI(thing.iri());
        for (Graph graph : graphs.values()) {
            Optional<String> name = graph.find(node, SKOS.prefLabel.asNode(), Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(label ->
                            label.isLiteral() && label.getLiteralLanguage().equals(language))
                    .mapWith(Node::getLiteralLexicalForm)
                    .nextOptional();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }
}
