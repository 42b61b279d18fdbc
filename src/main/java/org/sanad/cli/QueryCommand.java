package org.sanad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.sanad.graph.UnionDataset;
import org.sanad.query.AnswerFormat;
import org.sanad.query.ReadyQuery;
import org.sanad.report.UnreadableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a ready query, or one from a file, and prints the answer. */
@Command(
        name = "query",
        description = {
            "Run a ready query by name, or a query file, and print the answer.",
            "Without a name: list the ready queries."
        },
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME|FILE", arity = "0..1", defaultValue = "", description = "as cq-01, or a .rq file")
    private String name;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "a value for a parameter of the query")
    private Map<String, String> values = new TreeMap<>();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "table, csv, tsv, json, ttl or jsonld (default: ${DEFAULT-VALUE})")
    private String format;

    @Mixin
    private DataOptions options;

    QueryCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (name.isEmpty()) {
            ReadyQuery.bundled().forEach(query -> out.println("%-8s %s".formatted(query.id(), query.title())));
            return Main.DONE;
        }
        AnswerFormat form = AnswerFormat.of(format);
        ReadyQuery query = query();
        // Asked of nothing first, so that a wrong parameter is told at once and not after the graph is populated.
        query.run(UnionDataset.of(List.of()), values, form, OutputStream.nullOutputStream());
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        query.run(options.data(line -> {}), values, form, answer);
        out.print(answer.toString(StandardCharsets.UTF_8));
        out.flush();
        return Main.DONE;
    }

    private ReadyQuery query() {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            return ReadyQuery.named(name);
        }
        try {
            return ReadyQuery.parse(Files.readString(file), name);
        } catch (MalformedInputException e) {
            throw new UnreadableInputException("query-not-utf-8", name, "the file is not UTF-8", "Save it as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
