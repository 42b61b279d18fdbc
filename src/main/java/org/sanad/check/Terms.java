package org.sanad.check;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The few terms that lead from data to its place in a report. */
final class Terms {
    static final String ID = "https://w3id.org/sanad/id/";
    static final String SANAD = "https://w3id.org/sanad/ontology#";
    static final String SHAPES = "https://w3id.org/sanad/shapes#";
    static final String OA = "http://www.w3.org/ns/oa#";

    static final Node STATED_IN = NodeFactory.createURI(SANAD + "statedIn");
    static final Node QUOTE = NodeFactory.createURI(SANAD + "quote");
    static final Node IN_REPORT = NodeFactory.createURI(SANAD + "inReport");
    static final Node NUMBER = NodeFactory.createURI(SANAD + "number");
    static final Node REPORT = NodeFactory.createURI(SANAD + "Report");
    static final Node HAS_SOURCE = NodeFactory.createURI(OA + "hasSource");
    static final Node HAS_TARGET = NodeFactory.createURI(OA + "hasTarget");
    static final Node HAS_SELECTOR = NodeFactory.createURI(OA + "hasSelector");

    private Terms() {}
}
