package org.sanad.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the RDF Data Cube vocabulary that the program writes. */
final class Qb {
    static final Node DataSet = term("DataSet");
    static final Node dataSet = term("dataSet");
    static final Node structure = term("structure");

    private Qb() {}

    private static Node term(String localName) {
        return NodeFactory.createURI("http://purl.org/linked-data/cube#" + localName);
    }
}
