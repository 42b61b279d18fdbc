package org.sanad.serve;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The functions a query may name by IRI: those of XPath and XSD, and none that is loaded by its name.
 *
 * <p>The stock registry loads any class that an IRI such as {@code java:…} names, and brings functions that sleep or
 * print on the server.
 */
final class KnownFunctions extends FunctionRegistry {

    /** Makes these the functions of all queries run with the context. */
    static void only(Context context) {
        KnownFunctions known = new KnownFunctions();
        FunctionRegistry.get().keys().forEachRemaining(iri -> {
            if (iri.startsWith("http://www.w3.org/")) {
                known.put(iri, FunctionRegistry.get().get(iri));
            }
        });
        FunctionRegistry.set(context, known);
    }

    @Override
    public @Nullable FunctionFactory get(String iri) {
        return isRegistered(iri) ? super.get(iri) : null;
    }
}
