package org.sanad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.sanad.serve.KnowledgeServer;
import org.sanad.serve.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the dataset over HTTP until it is stopped. */
@Command(
        name = "serve",
        description = "Serve the dataset over HTTP, populating it first.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "3330", description = "the port to listen on (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "a folder of report folders, in place of the shipped")
    private @Nullable Path reports;

    ServeCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        DatasetGraph data = new Population(out::println).populate(Optional.ofNullable(reports));
        try (KnowledgeServer server =
                KnowledgeServer.start(data, ServerSettings.standard().withPort(port))) {
            out.println("Serving at " + server.address() + "sparql");
            server.join();
        }
        return Main.DONE;
    }
}
