package org.sanad.cli;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sanad.publish.ReleaseInfo;

/**
 * A populated graph and what it was made of.
 *
 * @param data the dataset, its default graph the union
 * @param info the version of the program and the hashes of the inputs
 */
record Populated(DatasetGraph data, ReleaseInfo info) {

    /** The number of quads in the named graphs. */
    long quads() {
        return Iter.count(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    }
}
