package org.sanad.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sanad.check.CheckReport;
import org.sanad.check.Checker;
import org.sanad.check.Language;
import org.sanad.check.Severity;
import org.sanad.serve.CannotServeException;
import org.sanad.serve.KnowledgeServer;
import org.sanad.serve.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the dataset over HTTP until it is stopped. */
@Command(
        name = "serve",
        description = "Serve the dataset over HTTP, populating and checking it first.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOptions options;

    @Option(names = "--port", defaultValue = "3330", description = "the port to listen on (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--all-interfaces", description = "listen on every network interface, not on loopback alone")
    private boolean everywhere;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "the longest a query may run (default: ${DEFAULT-VALUE})")
    private int timeout;

    ServeCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        DatasetGraph data = options.data(out::println);
        CheckReport report = Checker.bundled().check(data);
        int checked = CheckCommand.tell(report, Language.ENGLISH, Severity.WARNING, out);
        if (checked != Main.DONE) {
            out.println("Not served: mend the errors first, or serve an older dataset with --data DIR.");
            return checked;
        }
        ServerSettings settings = ServerSettings.standard()
                .withPort(port)
                .withReach(everywhere ? ServerSettings.Reach.ALL_INTERFACES : ServerSettings.Reach.LOOPBACK)
                .withQueryTimeout(Duration.ofSeconds(timeout));
        try (KnowledgeServer server = KnowledgeServer.start(data, settings)) {
            Thread stop = new Thread(server::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            out.println("Serving %d triples in %d graphs at %s (stop with Ctrl+C)"
                    .formatted(data.getDefaultGraph().size(), data.size(), server.address()));
            server.join();
        } catch (CannotServeException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.FALLS_SHORT;
        }
        return Main.DONE;
    }
}
