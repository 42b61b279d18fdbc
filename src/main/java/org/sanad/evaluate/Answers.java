package org.sanad.evaluate;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.sanad.report.UnreadableInputException;

/** Answers SELECT queries about the graph that is scored. */
public sealed interface Answers {

    /**
     * Asks a query.
     *
     * @param query a SELECT query
     * @return the rows, each variable that is bound with its IRI, its text without datatype or language, or its label
     */
    List<Map<String, String>> select(String query);

    /**
     * Asks an endpoint over HTTP.
     *
     * @param endpoint its address, as {@code http://localhost:3330/sparql}
     * @return the answers; each question waits two minutes at most
     */
    static Answers at(URI endpoint) {
        return new AtEndpoint(endpoint);
    }

    /**
     * Asks a dataset in this program.
     *
     * @param data the dataset, its default graph the union
     * @return the answers
     */
    static Answers in(DatasetGraph data) {
        return new InDataset(data);
    }

    /**
     * The answers of an endpoint.
     *
     * @param endpoint its address
     */
    record AtEndpoint(URI endpoint) implements Answers {
        private static final int MINUTES = 2;

        @Override
        public List<Map<String, String>> select(String query) {
            try (QueryExec execution = QueryExecHTTPBuilder.service(endpoint.toString())
                    .query(query)
                    .sendMode(QuerySendMode.asPost)
                    .timeout(MINUTES, TimeUnit.MINUTES)
                    .build()) {
                return rows(execution);
            } catch (HttpException | QueryException e) {
                throw new UnreadableInputException(
                        "endpoint-unreachable",
                        endpoint.toString(),
                        "the endpoint gave no answer (" + e.getMessage() + ")",
                        "Check the address and that the server is up, for example with sanad serve.");
            }
        }
    }

    /**
     * The answers of a dataset.
     *
     * @param data its default graph is the union
     */
    record InDataset(DatasetGraph data) implements Answers {
        @Override
        public List<Map<String, String>> select(String query) {
            return data.calculateRead(() -> {
                try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
                    return rows(execution);
                }
            });
        }
    }

    private static List<Map<String, String>> rows(QueryExec execution) {
        List<Map<String, String>> rows = new ArrayList<>();
        execution.select().forEach(row -> {
            Map<String, String> cells = new HashMap<>();
            row.forEach((variable, node) -> cells.put(variable.getVarName(), text(node)));
            rows.add(cells);
        });
        return rows;
    }

    private static String text(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
