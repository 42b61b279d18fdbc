package org.sanad.serve;

import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * How much is served, counted once.
 *
 * @param triples the triples of the default graph
 * @param graphs the named graphs
 * @param version the version of the program, {@code development} where it does not run from its jar
 */
record Health(long triples, long graphs, String version) {

    static Health of(DatasetGraph data) {
        String version = Optional.ofNullable(Health.class.getPackage().getImplementationVersion())
                .orElse("development");
        return data.calculateRead(
                () -> new Health(data.getDefaultGraph().size(), Iter.count(data.listGraphNodes()), version));
    }

    String json() {
        return JsonBuilder.buildObject(json -> json.pair("status", "ok")
                        .pair("triples", triples)
                        .pair("graphs", graphs)
                        .pair("version", version))
                .toString();
    }
}
