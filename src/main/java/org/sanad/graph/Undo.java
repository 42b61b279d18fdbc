package org.sanad.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the United Nations System Document Ontology that the program writes itself. */
final class Undo {
    static final Node Relation = term("Relation");
    static final Node hasProponent = term("hasProponent");
    static final Node hasReceiver = term("hasReceiver");
    static final Node hasSemantics = term("hasSemantics");

    private Undo() {}

    private static Node term(String localName) {
        return NodeFactory.createURI("https://w3id.org/un/ontology/undo/" + localName);
    }
}
