package org.sanad.publish;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * The quads of a dataset in the order in which they are written.
 *
 * <ul>
 *   <li>By graph, subject, predicate and object, each by the code points of its N-Triples form; {@code rdf:type} comes
 *       before the other predicates.
 *   <li>A triple that stands in a named graph does not count as one of the default graph too: there the union is.
 *   <li>A blank node, a triple as a term and a text with a direction are refused.
 * </ul>
 *
 * @param quads each quad once
 */
record Contents(List<Quad> quads) {
    /** Copies the quads. */
    Contents {
        quads = List.copyOf(quads);
    }

    static Contents of(DatasetGraph data) {
        return data.calculateRead(() -> {
            Set<Quad> named = new LinkedHashSet<>();
            Set<Object> triples = new HashSet<>();
            data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                named.add(quad);
                triples.add(quad.asTriple());
            });
            data.getDefaultGraph()
                    .find()
                    .filterDrop(triples::contains)
                    .forEach(triple -> named.add(Quad.create(Quad.defaultGraphIRI, triple)));
            return sorted(named);
        });
    }

    private static Contents sorted(Collection<Quad> quads) {
        quads.forEach(Contents::check);
        return new Contents(quads.stream()
                .map(quad -> new Placed(place(quad), quad))
                .sorted(Comparator.comparing(Placed::place, Contents::byCodePoints))
                .map(Placed::quad)
                .toList());
    }

    private static String place(Quad quad) {
        boolean isType = quad.getPredicate().equals(RDF.Nodes.type);
        return (quad.isDefaultGraph() ? "" : NodeFmtLib.strNT(quad.getGraph()))
                + " " + NodeFmtLib.strNT(quad.getSubject())
                + " " + (isType ? "" : NodeFmtLib.strNT(quad.getPredicate()))
                + " " + NodeFmtLib.strNT(quad.getObject());
    }

    private record Placed(String place, Quad quad) {}

    /** The union of all graphs, as quads of the default graph. */
    Contents union() {
        Set<Quad> triples = new LinkedHashSet<>();
        quads.forEach(quad -> triples.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
        return sorted(triples);
    }

    long graphs() {
        return quads.stream()
                .filter(Predicate.not(Quad::isDefaultGraph))
                .map(Quad::getGraph)
                .distinct()
                .count();
    }

    private static void check(Quad quad) {
        for (Node term : List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
            if (term.isBlank()) {
                throw refused("a blank node, which nobody can refer to; give the thing an IRI", quad);
            }
            if (term.isTripleTerm() || (term.isLiteral() && term.getLiteralBaseDirection() != null)) {
                throw refused("a term of RDF 1.2, which readers of RDF 1.1 do not know", quad);
            }
        }
    }

    private static UnpublishableException refused(String what, Quad quad) {
        String triple = NodeFmtLib.str(quad.asTriple());
        return new UnpublishableException("cannot be published: " + what + ". The triple is " + triple
                + (quad.isDefaultGraph() ? "" : " in graph " + NodeFmtLib.strNT(quad.getGraph())));
    }

    /** Compares by code point. Not {@link String#compareTo}: that goes by UTF-16 units, so that other tools would sort otherwise. */
    static int byCodePoints(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean areAlike = Character.isSurrogate(a) == Character.isSurrogate(b);
                return areAlike ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** The quads as a set, for comparing. */
    Set<Quad> set() {
        return new HashSet<>(quads);
    }
}
