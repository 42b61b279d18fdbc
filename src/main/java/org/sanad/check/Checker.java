package org.sanad.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.sanad.bundle.BundledFile;

/**
 * Checks data against the shapes and the check queries.
 *
 * <ul>
 *   <li>Bad data gives findings and never an exception.
 *   <li>The same data gives the same findings in the same order.
 *   <li>Data that stands alone is read beside the bundled ontology and reference data, and only what the data itself
 *       speaks of is reported.
 * </ul>
 */
public final class Checker {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.focus().toString())
            .thenComparing(Finding::toString);

    private final ShapeCheck shapes;
    private final List<CheckQuery> queries;
    private final Supplier<Graph> background;

    private Checker(ShapeCheck shapes, List<CheckQuery> queries, Supplier<Graph> background) {
        this.shapes = shapes;
        this.queries = List.copyOf(queries);
        this.background = background;
    }

    /** The ontology and the reference data that ride in the program, without the lexicon; read when first asked for. */
    private static final class Background {
        static final Graph GRAPH = read(BundledFile.list("ontology", ".ttl").stream()
                .filter(file -> !file.path().startsWith("ontology/lexicon/"))
                .toList());
    }

    /**
     * Makes a checker from the shapes and queries that ride in the program.
     *
     * @return the checker, which may be used for many checks, one at a time or at once
     */
    public static Checker bundled() {
        return beside(() -> Background.GRAPH);
    }

    /**
     * Makes a checker from the bundled shapes and queries and another background than the bundled one.
     *
     * @param background what data that stands alone is read beside
     * @return the checker
     */
    static Checker beside(Supplier<Graph> background) {
        Shapes shapes = Shapes.parse(read(BundledFile.list("shapes", ".shapes.ttl")));
        List<CheckQuery> queries = BundledFile.list("queries/checks", "-violation.rq").stream()
                .map(CheckQuery::read)
                .toList();
        return new Checker(new ShapeCheck(shapes), queries, background);
    }

    /**
     * Checks a whole dataset, ontology and reference data among its graphs.
     *
     * @param data the dataset; it is only read, in a transaction if it has any; its default graph may be the union of
     *     its named graphs or hold triples of its own
     * @return what is wrong with it
     */
    public CheckReport check(DatasetGraph data) {
        return Txn.calculateRead(data, () -> report(findings(data, false)));
    }

    /**
     * Checks data that does not bring the ontology and the reference data along.
     *
     * @param data the dataset; it is only read
     * @return what is wrong with the things that the data names
     */
    public CheckReport checkPart(DatasetGraph data) {
        return Txn.calculateRead(data, () -> {
            Graph own = union(data, false);
            return report(findings(data, true)
                    .filter(finding -> names(own, finding.focus()) || data.containsGraph(finding.focus())));
        });
    }

    /**
     * Checks one graph, as from a Turtle file, that does not bring the ontology and the reference data along. What only
     * named graphs can show, such as a triple without a claim, is not looked for.
     *
     * @param data the graph; it is only read
     * @return what is wrong with the things that the graph names
     */
    public CheckReport check(Graph data) {
        return checkPart(DatasetGraphFactory.wrap(data));
    }

    private Stream<Finding> findings(DatasetGraph data, boolean withBackground) {
        Graph union = union(data, withBackground);
        DatasetGraph whole = new DatasetGraphMapLink(union);
        data.listGraphNodes().forEachRemaining(name -> whole.addGraph(name, data.getGraph(name)));
        boolean hasGraphs = data.listGraphNodes().hasNext();
        Places places = new Places(whole, union);
        List<Finding> findings = new ArrayList<>(shapes.run(union, places));
        for (CheckQuery query : queries) {
            if (hasGraphs || !query.asksForGraphs()) {
                findings.addAll(query.run(whole, places));
            }
        }
        return findings.stream();
    }

    /**
     * Copies all triples into one indexed graph: a union that is computed on each look-up would cost a step for every
     * named graph, and there is one for every paragraph.
     */
    private Graph union(DatasetGraph data, boolean withBackground) {
        Graph union = GraphFactory.createGraphMem();
        data.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        if (withBackground) {
            GraphUtil.addInto(union, background.get());
        }
        return union;
    }

    private static boolean names(Graph graph, Node node) {
        return graph.contains(node, Node.ANY, Node.ANY)
                || graph.contains(Triple.create(Node.ANY, node, Node.ANY))
                || graph.contains(Node.ANY, Node.ANY, node);
    }

    private static CheckReport report(Stream<Finding> findings) {
        return new CheckReport(findings.distinct().sorted(ORDER).toList());
    }

    /** Reads Turtle files into one graph. */
    static Graph read(List<BundledFile> files) {
        Graph graph = GraphFactory.createGraphMem();
        files.forEach(file -> RDFParser.fromString(file.text(), Lang.TURTLE).parse(graph));
        return graph;
    }
}
