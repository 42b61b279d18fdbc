package org.sanad.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/**
 * One claim about a thing: what is claimed, where, by which words and by which rule.
 *
 * @param subject what the claim is about
 * @param predicate the property
 * @param object the value
 * @param report the identifier of the report
 * @param paragraph the number of the paragraph
 * @param quote the words, to the letter
 * @param rule the rule or curation that yielded it
 * @param certainty how plainly the words say it
 * @param order the place of the paragraph in its report, from 1
 * @param start the offset of the words in code points
 */
public record Explanation(
        Node subject,
        Node predicate,
        Node object,
        String report,
        String paragraph,
        String quote,
        Node rule,
        Node certainty,
        int order,
        int start) {

    /**
     * Finds every claim in which a thing is subject or object, or which is that claim.
     *
     * @param data a dataset whose default graph is the union
     * @param iri the thing, or a claim
     * @return the claims in the order of the reports, paragraphs and words; empty if nothing is claimed of it
     */
    public static List<Explanation> of(DatasetGraph data, String iri) {
        Graph graph = data.getDefaultGraph();
        Node thing = NodeFactory.createURI(iri);
        List<Node> claims = new ArrayList<>();
        for (Node role : List.of(RDF.subject.asNode(), RDF.object.asNode())) {
            graph.find(Node.ANY, role, thing).mapWith(Triple::getSubject).forEachRemaining(claims::add);
        }
        if (graph.contains(thing, RDF.type.asNode(), Sanad.Claim)) {
            claims.add(thing);
        }
        return claims.stream()
                .distinct()
                .map(claim -> explain(graph, claim))
                .sorted(Comparator.comparing(Explanation::report)
                        .thenComparing(Explanation::order)
                        .thenComparing(Explanation::start)
                        .thenComparing(Explanation::toString))
                .toList();
    }

    private static Explanation explain(Graph graph, Node claim) {
        Node paragraph = value(graph, claim, Sanad.statedIn);
        return new Explanation(
                value(graph, claim, RDF.subject.asNode()),
                value(graph, claim, RDF.predicate.asNode()),
                value(graph, claim, RDF.object.asNode()),
                value(graph, value(graph, paragraph, Sanad.inReport), DCTerms.identifier.asNode())
                        .getLiteralLexicalForm(),
                value(graph, paragraph, Sanad.number).getLiteralLexicalForm(),
                value(graph, claim, Sanad.quote).getLiteralLexicalForm(),
                value(graph, claim, ClaimedGraph.WAS_GENERATED_BY),
                value(graph, claim, Sanad.certainty),
                Integer.parseInt(value(graph, paragraph, Sanad.order).getLiteralLexicalForm()),
                Integer.parseInt(value(graph, claim, OA.start.asNode()).getLiteralLexicalForm()));
    }

    private static Node value(Graph graph, Node subject, Node property) {
        Optional<Node> value = graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .min(Comparator.comparing(Node::toString));
        return value.orElseThrow(() -> new IllegalStateException(subject + " has no " + property));
    }
}
