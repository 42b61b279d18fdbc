package org.sanad.evaluate;

import java.util.Map;
import java.util.Set;
import org.sanad.graph.Prefixes;

/**
 * A node in the graph of one paragraph.
 *
 * @param iri what it is called
 * @param values property to values, the values in order
 */
record StatedNode(String iri, Map<String, Set<String>> values) {

    /** The values of a property of the ontology, as {@code startDate}. */
    Set<String> all(String property) {
        return values.getOrDefault(Prefixes.SANAD + property, Set.of());
    }

    /** The first of the values; empty if there is none. */
    String first(String property) {
        return all(property).stream().findFirst().orElse("");
    }
}
