package org.sanad.serve;

import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;

/**
 * A running server that answers SPARQL queries over one dataset and lets nobody change or fetch anything.
 *
 * <ul>
 *   <li>{@code /sparql} speaks the query part of the <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1
 *       Protocol</a>; without a query it describes itself.
 *   <li>{@code /health} says that the server is up and how much it serves.
 *   <li>No other path, no update, no upload, no administration.
 *   <li>No query reaches out: {@code SERVICE} is refused, {@code FROM} names graphs of the dataset only.
 *   <li>An answer is whole or an error: rows are gathered before the first is sent.
 * </ul>
 */
public final class KnowledgeServer implements AutoCloseable {
    private static final Duration LAST_QUERIES = Duration.ofSeconds(5);

    private final FusekiServer fuseki;
    private final QueryGate gate;
    private final CountDownLatch closed = new CountDownLatch(1);

    private KnowledgeServer(FusekiServer fuseki, QueryGate gate) {
        this.fuseki = fuseki;
        this.gate = gate;
    }

    /**
     * Starts a server; it runs until it is closed.
     *
     * @param data what is served; must not change while it is
     * @param settings where to listen, and the limits
     * @return the server, already answering
     * @throws CannotServeException if the port is taken or may not be used
     */
    public static KnowledgeServer start(DatasetGraph data, ServerSettings settings) {
        JenaSystem.init();
        ARQ.globalServiceAllowed = false;
        // Java's own engine can run for hours on a pattern and does not notice that it is no longer wanted.
        RegexEngine.setRegexImpl(RegexEngine.RegexImpl.Xerces);
        QueryGate gate = new QueryGate(settings.queriesAtOnce());
        Endpoint endpoint = Endpoint.create()
                .operation(Operation.Query)
                .endpointName("")
                .context(limits(settings))
                .processor(new QueryEndpoint(settings, gate))
                .build();
        FusekiServer fuseki = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.reach() == ServerSettings.Reach.LOOPBACK)
                .fusekiModules(FusekiModules.empty())
                .add(FrontDoor.SPARQL, DataService.newBuilder(data).addEndpoint(endpoint))
                .addFilter("/*", new FrontDoor(data, settings))
                .build();
        new PlainErrors().installIn(fuseki.getJettyServer());
        try {
            fuseki.start();
        } catch (FusekiException e) {
            fuseki.stop();
            throw explained(e, settings.port());
        }
        return new KnowledgeServer(fuseki, gate);
    }

    private static Context limits(ServerSettings settings) {
        Context context = new Context();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.enablePropertyFunctions, false);
        context.set(ARQ.queryTimeout, Long.toString(settings.queryTimeout().toMillis()));
        KnownFunctions.only(context);
        return context;
    }

    private static CannotServeException explained(FusekiException e, int port) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new CannotServeException(
                        "port %s cannot be used: another program listens on it, or it is reserved (%s). "
                                        .formatted(port, cause.getMessage())
                                + "Stop that program, or choose another port with --port; --port 0 takes any free one",
                        e);
            }
        }
        return new CannotServeException(
                "the server did not start on port %s: %s. Choose another port with --port"
                        .formatted(port, Optional.ofNullable(e.getMessage()).orElse("no reason given")),
                e);
    }

    /** {@return the port that is listened on, 1 to 65535} */
    public int port() {
        return fuseki.getHttpPort();
    }

    /** {@return the address to open on this machine, as {@code http://localhost:3330/}} */
    public URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /**
     * Waits until the server is closed by another thread.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public void join() throws InterruptedException {
        closed.await();
    }

    /** Takes no more queries, gives the running ones five seconds to end, and stops. */
    @Override
    public void close() {
        gate.shut(LAST_QUERIES);
        fuseki.stop();
        closed.countDown();
    }
}
