package org.sanad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** The graph of the shipped reports, populated once for all tests. */
public final class Shipped {
    static final List<String> TOLD = new ArrayList<>();
    static final Populated POPULATED = new Population(TOLD::add).populate(Optional.empty());

    private Shipped() {}

    /** {@return the dataset, its default graph the union; not to be changed} */
    public static DatasetGraph data() {
        return POPULATED.data();
    }
}
