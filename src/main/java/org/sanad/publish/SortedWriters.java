package org.sanad.publish;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/**
 * Rio's writers for statements that come in order.
 *
 * <p>By themselves those of Turtle and TriG gather a thousand statements at a time to bring those of one subject
 * together, which is work for nothing here.
 */
final class SortedWriters {
    private SortedWriters() {}

    static RDFWriter turtle(OutputStream out) {
        return new TurtleWriter(out) {
            @Override
            protected void consumeStatement(Statement statement) {
                handleStatementInternal(statement, false, false, false);
            }
        };
    }

    static RDFWriter trig(OutputStream out) {
        return new TriGWriter(out) {
            @Override
            protected void consumeStatement(Statement statement) {
                handleStatementInternal(statement, false, false, false);
            }
        };
    }

    static RDFWriter quads(OutputStream out) {
        return new NQuadsWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }
}
