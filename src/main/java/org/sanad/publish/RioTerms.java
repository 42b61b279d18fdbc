package org.sanad.publish;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeUtils;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Turns the terms of Jena into those of Rio; the only place where both are known. */
final class RioTerms {
    private static final ValueFactory TERMS = SimpleValueFactory.getInstance();

    private RioTerms() {}

    /** The statement of a quad; without a context if the quad is in the default graph. */
    static Statement statement(Quad quad) {
        IRI subject = iri(quad.getSubject());
        IRI predicate = iri(quad.getPredicate());
        Value object = value(quad.getObject());
        return quad.isDefaultGraph()
                ? TERMS.createStatement(subject, predicate, object)
                : TERMS.createStatement(subject, predicate, object, iri(quad.getGraph()));
    }

    private static IRI iri(Node node) {
        if (!node.isURI()) {
            throw new IllegalArgumentException("not an IRI: " + node);
        }
        return TERMS.createIRI(node.getURI());
    }

    private static Value value(Node node) {
        if (!node.isLiteral()) {
            return iri(node);
        }
        String text = node.getLiteralLexicalForm();
        if (NodeUtils.isLangString(node)) {
            return TERMS.createLiteral(text, node.getLiteralLanguage());
        }
        return TERMS.createLiteral(text, TERMS.createIRI(node.getLiteralDatatypeURI()));
    }
}
