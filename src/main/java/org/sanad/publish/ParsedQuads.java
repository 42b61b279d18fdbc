package org.sanad.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** What a file says, as quads; a triple without a graph is one of the default graph. */
final class ParsedQuads extends StreamRDFBase {
    private final List<Quad> quads = new ArrayList<>();

    private ParsedQuads() {}

    /**
     * Parses a file, taking a warning for an error.
     *
     * @throws RiotException if it is not of the language
     */
    static List<Quad> of(Path file, Lang language) {
        ParsedQuads found = new ParsedQuads();
        RDFParser.source(file)
                .forceLang(language)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(found);
        return found.quads;
    }

    @Override
    public void triple(Triple triple) {
        quads.add(Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public void quad(Quad quad) {
        quads.add(quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad);
    }
}
