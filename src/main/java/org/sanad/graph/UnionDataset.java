package org.sanad.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * A dataset in memory whose default graph is the union of its named graphs, laid out once and never changed after.
 *
 * <ul>
 *   <li>A triple that stands in several named graphs stands once in the default graph.
 *   <li>A quad of the default graph is in the union, too, and in no named graph.
 *   <li>Named graphs come in the order of their names, so that answers do not change from run to run.
 *   <li>Nothing can be written: additions, removals and write transactions are refused.
 *   <li>Any number of threads may read at once; there is no lock, as there is nothing to wait for.
 * </ul>
 *
 * <p>Not {@code DatasetGraphMapLink}: that one adds an empty graph whenever a query asks for a graph that is not there,
 * which makes reading a write, and computes the union anew for every pattern.
 */
public final class UnionDataset extends DatasetGraphCollection {
    static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

    private final Graph union;
    private final Map<Node, Graph> named;
    private final Map<Triple, List<Node>> homes;
    private final PrefixMap prefixes = PrefixMapFactory.create(Prefixes.all());
    private final TransactionalNull transaction = new TransactionalNull();

    private UnionDataset(Graph union, Map<Node, Graph> named, Map<Triple, List<Node>> homes) {
        this.union = new GraphReadOnly(union);
        this.named = named;
        this.homes = homes;
        QC.setFactory(getContext(), GraphNarrowing::new);
    }

    /**
     * Lays quads out as a dataset.
     *
     * @param quads the quads in any order; repeated ones count once
     * @return the dataset, read-only
     */
    public static DatasetGraph of(Iterable<Quad> quads) {
        Graph union = GraphMemFactory.createGraphMem2();
        Map<Node, Graph> named = new TreeMap<>(BY_NAME);
        Map<Triple, List<Node>> homes = new HashMap<>();
        for (Quad quad : quads) {
            Triple triple = quad.asTriple();
            union.add(triple);
            if (!quad.isDefaultGraph()) {
                Graph home = named.computeIfAbsent(quad.getGraph(), name -> GraphMemFactory.createGraphMem2());
                if (!home.contains(triple)) {
                    home.add(triple);
                    homes.merge(triple, List.of(quad.getGraph()), UnionDataset::joined);
                }
            }
        }
        named.replaceAll((name, graph) -> new GraphReadOnly(graph));
        return new UnionDataset(union, named, homes);
    }

    private static List<Node> joined(List<Node> one, List<Node> other) {
        List<Node> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    @Override
    public Graph getDefaultGraph() {
        return union;
    }

    @Override
    public Graph getUnionGraph() {
        return union;
    }

    @Override
    public Graph getGraph(Node name) {
        if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
            return union;
        }
        return named.getOrDefault(name, Graph.emptyGraph);
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || named.containsKey(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return Collections.unmodifiableSet(named.keySet()).iterator();
    }

    /** Goes through the union, which has an index, and asks each triple for its graphs; not through every graph. */
    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        return union.stream(s, p, o)
                .flatMap(triple -> homes(triple).stream().map(name -> new Quad(name, triple)))
                .iterator();
    }

    /** The named graphs that hold a triple. */
    List<Node> homes(Triple triple) {
        return homes.getOrDefault(triple, List.of());
    }

    /** {@return the number of named graphs} */
    @Override
    public long size() {
        return named.size();
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public void add(Quad quad) {
        throw readOnly();
    }

    @Override
    public void delete(Quad quad) {
        throw readOnly();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw readOnly();
    }

    @Override
    public void removeGraph(Node name) {
        throw readOnly();
    }

    @Override
    public void clear() {
        throw readOnly();
    }

    @Override
    public void begin(TxnType type) {
        if (type != TxnType.READ) {
            throw readOnly();
        }
        transaction.begin(type);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public boolean promote(Promote mode) {
        throw readOnly();
    }

    @Override
    public void commit() {
        transaction.commit();
    }

    @Override
    public void abort() {
        transaction.abort();
    }

    @Override
    public void end() {
        transaction.end();
    }

    @Override
    public boolean isInTransaction() {
        return transaction.isInTransaction();
    }

    @Override
    public ReadWrite transactionMode() {
        return transaction.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return transaction.transactionType();
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the dataset is read-only");
    }
}
