package org.sanad.serve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.sanad.query.ServiceCall;

/**
 * Runs the query of one request within the limits.
 *
 * <ul>
 *   <li>The language is SPARQL 1.1, without the extensions of the library.
 *   <li>{@code SERVICE} is refused before anything runs, {@code SERVICE SILENT} too: it would look as if it had worked.
 *   <li>The rows are gathered before the first is sent, so that a query that runs out of time is an error and never
 *       a cut answer that looks whole.
 * </ul>
 */
final class QueryEndpoint extends SPARQL_QueryDataset {
    /** All that the parser says when it ran out of stack. */
    private static final String TOO_DEEP = StackOverflowError.class.getSimpleName();

    private final ServerSettings settings;
    private final QueryGate gate;

    QueryEndpoint(ServerSettings settings, QueryGate gate) {
        this.settings = settings;
        this.gate = gate;
    }

    @Override
    protected void execute(String text, HttpAction action) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > settings.queryBytes()) {
            ServletOps.error(
                    413,
                    "The query is %s bytes long, longer than the limit of %s.".formatted(bytes, settings.queryBytes()));
        }
        if (!gate.enter()) {
            action.getResponse().setHeader("Retry-After", "5");
            ServletOps.error(503, "Too many queries are running. Try again in a few seconds.");
        }
        try {
            answer(parsed(text), action);
        } catch (QueryCancelledException e) {
            ServletOps.error(
                    503,
                    "The query ran longer than the time it is given (at most %s ms) and was stopped. "
                                    .formatted(settings.queryTimeout().toMillis())
                            + "Ask for less: bind more terms, avoid patterns that share no variable, add LIMIT.");
        } catch (StackOverflowError e) {
            ServletOps.error(400, "The query is nested too deeply.");
        } catch (OutOfMemoryError e) {
            ServletOps.error(422, "The query needs more memory than the server has. Ask for less.");
        } finally {
            gate.leave();
        }
    }

    private static Query parsed(String text) {
        try {
            Query query = QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_11);
            if (ServiceCall.isIn(query)) {
                ServletOps.error(
                        403,
                        "SERVICE is switched off: this endpoint asks no other for data. "
                                + "Ask the other from your own program and join there.");
            }
            return query;
        } catch (QueryException e) {
            ServletOps.errorBadRequest(reason(e));
        }
        throw new IllegalStateException("a bad query was not refused");
    }

    private static String reason(QueryException e) {
        if (e.getCause() instanceof StackOverflowError || TOO_DEEP.equals(e.getMessage())) {
            return "The query is nested too deeply.";
        }
        return "Not a SPARQL 1.1 query. "
                + (e instanceof QueryParseException where ? SPARQLProtocol.messageForParseException(where) : "");
    }

    private void answer(Query query, HttpAction action) {
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> run = decideDataset(action, query, "");
            try (QueryExec execution = createQueryExec(action, run.getRight(), run.getLeft())) {
                sendResults(action, executeQuery(action, execution, query, ""), query.getPrologue());
            }
        } finally {
            action.endRead();
        }
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String text) {
        if (!query.isSelectType()) {
            return super.executeQuery(action, execution, query, text);
        }
        RowSet rows = execution.select();
        List<Binding> gathered = new ArrayList<>();
        while (rows.hasNext()) {
            if (gathered.size() == settings.rows()) {
                ServletOps.error(
                        422,
                        "The answer has more than %s rows. Ask in parts, with LIMIT and OFFSET."
                                .formatted(settings.rows()));
            }
            gathered.add(rows.next());
        }
        return new QueryExecResult(RowSetStream.create(rows.getResultVars(), gathered.iterator()));
    }
}
