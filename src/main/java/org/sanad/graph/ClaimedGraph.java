package org.sanad.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.sanad.fact.Evidence;
import org.sanad.report.Report;
import org.sanad.report.Span;

/**
 * Gathers the triples of one report, each stated triple together with its claim.
 *
 * <ul>
 *   <li>A stated triple goes into the graph of the paragraph that states it, and a claim about it into the graph of claims.
 *   <li>A triple stated twice in a paragraph stands once and has two claims, at their places.
 *   <li>Offsets are counted in code points, here and nowhere else.
 * </ul>
 */
final class ClaimedGraph {
    static final Node WAS_GENERATED_BY = NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");

    private final Iris iris;
    private final String language;
    private final Set<Quad> quads = new LinkedHashSet<>();

    ClaimedGraph(Report report, Iris iris) {
        this.iris = iris;
        this.language = report.language().tag();
    }

    List<Quad> quads() {
        return new ArrayList<>(quads);
    }

    void add(Node graph, Node subject, Node predicate, Node object) {
        quads.add(Quad.create(graph, subject, predicate, object));
    }

    /** Adds a triple that a paragraph states, with its claim. */
    void state(Node subject, Node predicate, Node object, Evidence evidence) {
        Node paragraph = iris.paragraph(evidence.paragraph().number());
        add(paragraph, subject, predicate, object);
        int start = start(evidence);
        int end = end(evidence);
        Node claim = Iris.of(
                "claim",
                Iris.hash(
                        subject.toString(),
                        predicate.toString(),
                        object.toString(),
                        paragraph.getURI(),
                        Integer.toString(start),
                        Integer.toString(end),
                        evidence.rule().key()));
        Node claims = iris.claims();
        add(claims, claim, RDF.type.asNode(), Sanad.Claim);
        add(claims, claim, RDF.subject.asNode(), subject);
        add(claims, claim, RDF.predicate.asNode(), predicate);
        add(claims, claim, RDF.object.asNode(), object);
        add(claims, claim, Sanad.statedIn, paragraph);
        add(claims, claim, Sanad.quote, text(evidence.quote()));
        add(claims, claim, OA.start.asNode(), offset(start));
        add(claims, claim, OA.end.asNode(), offset(end));
        add(claims, claim, WAS_GENERATED_BY, Iris.rule(evidence.rule()));
        add(claims, claim, Sanad.certainty, certainty(evidence));
    }

    /** Adds the annotation of a mention: body, target, position and words. */
    void annotate(Node thing, Evidence evidence) {
        Node paragraph = iris.paragraph(evidence.paragraph().number());
        int start = start(evidence);
        int end = end(evidence);
        Node graph = iris.mentions();
        Node mention = iris.mention(thing.getURI(), paragraph.getURI(), Integer.toString(start), Integer.toString(end));
        Node target = Iris.below(mention, "target");
        Node position = Iris.below(mention, "position");
        Node words = Iris.below(mention, "words");
        add(graph, mention, RDF.type.asNode(), Sanad.Mention);
        add(graph, mention, OA.hasBody.asNode(), thing);
        add(graph, mention, OA.hasTarget.asNode(), target);
        add(graph, target, RDF.type.asNode(), OA.SpecificResource.asNode());
        add(graph, target, OA.hasSource.asNode(), paragraph);
        add(graph, target, OA.hasSelector.asNode(), position);
        add(graph, target, OA.hasSelector.asNode(), words);
        add(graph, position, RDF.type.asNode(), OA.TextPositionSelector.asNode());
        add(graph, position, OA.start.asNode(), offset(start));
        add(graph, position, OA.end.asNode(), offset(end));
        add(graph, words, RDF.type.asNode(), OA.TextQuoteSelector.asNode());
        add(graph, words, OA.exact.asNode(), text(evidence.quote()));
    }

    Node text(String string) {
        return NodeFactory.createLiteralLang(string, language);
    }

    private static int start(Evidence evidence) {
        Span span = evidence.span();
        return evidence.paragraph().codePoints(span.start());
    }

    private static int end(Evidence evidence) {
        return evidence.paragraph().codePoints(evidence.span().end());
    }

    private static Node offset(int offset) {
        return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
    }

    private static Node certainty(Evidence evidence) {
        return switch (evidence.certainty()) {
            case EXPLICIT -> Sanad.Explicit;
            case INFERRED -> Sanad.Inferred;
            case CURATED -> Sanad.Curated;
        };
    }
}
