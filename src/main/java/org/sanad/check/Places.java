package org.sanad.check;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Finds where in a report a node was read.
 *
 * <ul>
 *   <li>A claim leads to the paragraph it is stated in, and to its quote.
 *   <li>A paragraph leads to itself; a mention, its target and its selectors lead to the paragraph that holds the name.
 *   <li>Anything else leads to a claim about it, best about the same property and value, else to the paragraph in whose
 *       named graph it is described.
 *   <li>A section leads to its report.
 * </ul>
 */
final class Places {
    private static final int DEEPEST_SECTION = 9;

    private final DatasetGraph data;
    private final Graph union;

    /**
     * Looks into the given data.
     *
     * @param data named graphs, with {@code union} as default graph
     * @param union all triples
     */
    Places(DatasetGraph data, Graph union) {
        this.data = data;
        this.union = union;
    }

    /**
     * Looks for the place.
     *
     * @param focus the node at fault
     * @param path the property concerned, if any
     * @param value the value at fault, if any
     * @return the place, or nothing if nothing leads to a report
     */
    Optional<Place> of(Node focus, Optional<Node> path, Optional<Node> value) {
        if (focus.isLiteral()) {
            return Optional.empty();
        }
        return object(focus, Terms.STATED_IN)
                .map(paragraph -> in(paragraph, text(focus, Terms.QUOTE)))
                .or(() -> union.contains(focus, Terms.IN_REPORT, Node.ANY)
                        ? Optional.of(in(focus, Optional.empty()))
                        : Optional.empty())
                .or(() -> source(focus).map(paragraph -> in(paragraph, Optional.empty())))
                .or(() -> claimed(focus, path, value))
                .or(() -> graphOf(focus).map(paragraph -> in(paragraph, Optional.empty())))
                .or(() -> report(focus));
    }

    /**
     * Describes a paragraph as a place.
     *
     * @param paragraph the paragraph
     * @param quote words of it, if known
     * @return the place; what is not described is named by the end of its IRI
     */
    Place in(Node paragraph, Optional<String> quote) {
        String report = object(paragraph, Terms.IN_REPORT).map(this::identifier).orElseGet(() -> reportOfIri(paragraph)
                .orElse(ShortNames.of(paragraph)));
        String number = text(paragraph, Terms.NUMBER).orElseGet(() -> tail(paragraph));
        return new Place(report, Optional.of(number), quote);
    }

    private Optional<Node> source(Node focus) {
        return object(focus, Terms.HAS_SOURCE)
                .or(() -> object(focus, Terms.HAS_TARGET).flatMap(target -> object(target, Terms.HAS_SOURCE)))
                .or(() -> first(union.find(Node.ANY, Terms.HAS_SELECTOR, focus).mapWith(triple -> triple.getSubject()))
                        .flatMap(target -> object(target, Terms.HAS_SOURCE)));
    }

    private Optional<Place> claimed(Node focus, Optional<Node> path, Optional<Node> value) {
        Optional<Node> claim = claim(focus, path, value);
        return claim.flatMap(
                found -> object(found, Terms.STATED_IN).map(paragraph -> in(paragraph, text(found, Terms.QUOTE))));
    }

    private Optional<Node> claim(Node focus, Optional<Node> path, Optional<Node> value) {
        Comparator<Node> order = Comparator.<Node, Integer>comparing(claim -> -agreement(claim, path, value))
                .thenComparing(claim -> claim.toString());
        return union
                .find(Node.ANY, RDF.subject.asNode(), focus)
                .mapWith(triple -> triple.getSubject())
                .toList()
                .stream()
                .min(order);
    }

    private int agreement(Node claim, Optional<Node> path, Optional<Node> value) {
        boolean samePath = path.isPresent() && union.contains(claim, RDF.predicate.asNode(), path.get());
        boolean sameValue = value.isPresent() && union.contains(claim, RDF.object.asNode(), value.get());
        return (samePath ? 2 : 0) + (sameValue ? 1 : 0);
    }

    private Optional<Node> graphOf(Node focus) {
        return first(Iter.map(data.findNG(Node.ANY, focus, Node.ANY, Node.ANY), Quad::getGraph))
                .filter(graph -> union.contains(graph, Terms.IN_REPORT, Node.ANY));
    }

    private Optional<Place> report(Node focus) {
        Node part = focus;
        for (int depth = 0; depth < DEEPEST_SECTION; depth++) {
            if (union.contains(part, RDF.type.asNode(), Terms.REPORT)) {
                return Optional.of(new Place(identifier(part), Optional.empty(), Optional.empty()));
            }
            Optional<Node> whole = object(part, DCTerms.isPartOf.asNode());
            if (whole.isEmpty()) {
                return Optional.empty();
            }
            part = whole.get();
        }
        return Optional.empty();
    }

    private String identifier(Node report) {
        return text(report, DCTerms.identifier.asNode()).orElseGet(() -> tail(report));
    }

    private Optional<Node> object(Node subject, Node property) {
        return first(union.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()));
    }

    private Optional<String> text(Node subject, Node property) {
        return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private static Optional<String> reportOfIri(Node paragraph) {
        String start = Terms.ID + "report/";
        String iri = paragraph.isURI() ? paragraph.getURI() : "";
        int end = iri.indexOf('/', start.length());
        return iri.startsWith(start) && end > 0 ? Optional.of(iri.substring(start.length(), end)) : Optional.empty();
    }

    private static String tail(Node node) {
        String name = node.isURI() ? node.getURI() : node.toString();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The smallest, so that the same data gives the same place whatever the order of its triples. */
    private static Optional<Node> first(Iterator<Node> nodes) {
        Optional<Node> smallest = Optional.empty();
        while (nodes.hasNext()) {
            Node node = nodes.next();
            if (smallest.isEmpty() || node.toString().compareTo(smallest.get().toString()) < 0) {
                smallest = Optional.of(node);
            }
        }
        return smallest;
    }
}
