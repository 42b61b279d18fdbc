package org.sanad.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** A copy of a dataset that is broken in one place and mended again, with the union of its graphs kept in step. */
final class BreakableData {
    private final Graph union = GraphFactory.createGraphMem();
    private final DatasetGraph whole = new DatasetGraphMapLink(union);
    private final List<Quad> lost = new ArrayList<>();
    private final List<Quad> gained = new ArrayList<>();

    BreakableData(DatasetGraph data) {
        data.listGraphNodes().forEachRemaining(name -> {
            Graph copy = GraphFactory.createGraphMem();
            data.getGraph(name).find().forEachRemaining(copy::add);
            whole.addGraph(name, copy);
            copy.find().forEachRemaining(union::add);
        });
    }

    /** {@return the named graphs, with their union as default graph} */
    DatasetGraph whole() {
        return whole;
    }

    /** {@return all triples} */
    Graph union() {
        return union;
    }

    /**
     * Breaks the data.
     *
     * @param change what is lost and gained
     * @return whether anything is different now
     */
    boolean breakBy(Mutation.Change change) {
        change.lost().forEach(this::lose);
        change.gained().forEach(this::gain);
        return !lost.isEmpty() || !gained.isEmpty();
    }

    /** Puts back all that was changed. */
    void mend() {
        gained.reversed().forEach(this::take);
        lost.reversed().forEach(this::put);
        gained.clear();
        lost.clear();
    }

    /** {@return the subjects and objects that the change concerns} */
    Set<Node> concerned() {
        Set<Node> nodes = new LinkedHashSet<>();
        for (Collection<Quad> side : List.of(lost, gained)) {
            side.forEach(quad -> {
                nodes.add(quad.getSubject());
                nodes.add(quad.getObject());
            });
        }
        return nodes;
    }

    private void lose(Quad quad) {
        if (quad.isDefaultGraph()) {
            List<Node> graphs = new ArrayList<>();
            whole.find(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .forEachRemaining(found -> graphs.add(found.getGraph()));
            graphs.stream()
                    .filter(name -> !Quad.isDefaultGraph(name))
                    .forEach(name -> lose(Quad.create(name, quad.asTriple())));
        } else if (whole.contains(quad)) {
            take(quad);
            lost.add(quad);
        }
    }

    /** What is added to no graph in particular stands in the union alone, as in a dataset with triples of its own. */
    private void gain(Quad quad) {
        if (quad.isDefaultGraph() ? !union.contains(quad.asTriple()) : !whole.contains(quad)) {
            put(quad);
            gained.add(quad);
        }
    }

    private void put(Quad quad) {
        if (!quad.isDefaultGraph()) {
            if (!whole.containsGraph(quad.getGraph())) {
                whole.addGraph(quad.getGraph(), GraphFactory.createGraphMem());
            }
            whole.getGraph(quad.getGraph()).add(quad.asTriple());
        }
        union.add(quad.asTriple());
    }

    private void take(Quad quad) {
        Triple triple = quad.asTriple();
        if (!quad.isDefaultGraph()) {
            Graph graph = whole.getGraph(quad.getGraph());
            graph.delete(triple);
            if (graph.isEmpty()) {
                whole.removeGraph(quad.getGraph());
            }
        }
        if (whole.stream(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .allMatch(Quad::isDefaultGraph)) {
            union.delete(triple);
        }
    }
}
