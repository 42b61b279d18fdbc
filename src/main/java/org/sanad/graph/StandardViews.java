package org.sanad.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sanad.report.Report;

/**
 * Says how what a report states stands in two standards, the RDF Data Cube vocabulary and UNDO.
 *
 * <ul>
 *   <li>The observations of a report are one data set, structured as {@code ontology/cube.ttl} says; each has its
 *       paragraph and its position there for dimensions.
 *   <li>Who adopted what, what a report refers to and what it reports on are relations of UNDO, each of a proponent, a
 *       meaning and a receiver.
 *   <li>All this follows from what is stated and needs no claim: it stands in the report's own graph, beside the order
 *       of the paragraphs.
 * </ul>
 */
final class StandardViews {
    private static final Node STRUCTURE = Iris.of("structure", "observations");

    private final Iris iris;
    private final ClaimedGraph graph;
    private final Map<Node, Integer> observations = new HashMap<>();

    private StandardViews(Iris iris, ClaimedGraph graph) {
        this.iris = iris;
        this.graph = graph;
    }

    /** Adds the views of all that the graph has so far. */
    static void add(Report report, Iris iris, ClaimedGraph graph) {
        StandardViews views = new StandardViews(iris, graph);
        views.dataSet(report.identifier());
        graph.quads().forEach(views::view);
    }

    private void dataSet(String identifier) {
        Node set = iris.observations();
        say(set, RDF.type.asNode(), Qb.DataSet);
        say(set, Qb.structure, STRUCTURE);
        say(set, DCTerms.source.asNode(), iris.report());
        say(set, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("Figures stated in " + identifier, "en"));
        say(set, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("الأرقام الواردة في " + identifier, "ar"));
    }

    private void view(Quad stated) {
        Node subject = stated.getSubject();
        Node property = stated.getPredicate();
        Node object = stated.getObject();
        if (property.equals(RDF.type.asNode())) {
            if (object.equals(Sanad.Observation)) {
                observation(subject, stated.getGraph());
            } else if (object.equals(Sanad.Resolution) || object.equals(Sanad.Document)) {
                relation(iris.report(), "citation", subject);
            }
        } else if (property.equals(Sanad.adoptedBy)) {
            relation(object, "adoption", subject);
        } else if (property.equals(Sanad.onInstrument)) {
            relation(subject, "reporting", object);
        }
    }

    private void observation(Node observation, Node paragraph) {
        say(observation, Qb.dataSet, iris.observations());
        say(observation, Sanad.paragraph, paragraph);
        say(observation, Sanad.order, ReportGraph.integer(observations.merge(paragraph, 1, Integer::sum)));
    }

    private void relation(Node proponent, String meaning, Node receiver) {
        Node relation = Iris.of("relation", meaning + "-" + Iris.hash(proponent.getURI(), meaning, receiver.getURI()));
        say(relation, RDF.type.asNode(), Undo.Relation);
        say(relation, Undo.hasProponent, proponent);
        say(relation, Undo.hasSemantics, Iris.of("document-relation", meaning));
        say(relation, Undo.hasReceiver, receiver);
    }

    private void say(Node subject, Node property, Node object) {
        graph.add(iris.report(), subject, property, object);
    }
}
