package org.sanad.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A small dataset that keeps the graph contract: one report of two paragraphs, and what they speak of. */
public final class SampleData {
    private SampleData() {}

    /** {@return the quads of {@code dataset/sample.trig}} */
    public static List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        RDFDataMgr.loadDatasetGraph("dataset/sample.trig").find().forEachRemaining(quads::add);
        return quads;
    }

    /** {@return the same as a dataset whose default graph is the union} */
    public static DatasetGraph dataset() {
        return UnionDataset.of(quads());
    }
}
