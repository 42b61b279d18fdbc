package org.sanad.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.sanad.check.CheckReport;
import org.sanad.check.Checker;
import org.sanad.check.Language;
import org.sanad.check.Severity;
import org.sanad.graph.UnionDataset;
import org.sanad.report.UnreadableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the populated graph, or files, with the shapes and the check queries. */
@Command(
        name = "check",
        description =
                "Check the populated graph, or RDF files, with SHACL and the check queries; exit 1 on a violation.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "files to check in place of the populated graph")
    private @Nullable List<Path> files;

    @Mixin
    private DataOptions options;

    @Option(
            names = "--lang",
            defaultValue = "ENGLISH",
            description = "the language of the findings: ${COMPLETION-CANDIDATES}")
    private Language language;

    CheckCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (files == null || files.isEmpty()) {
            DatasetGraph data = options.data(out::println);
            return tell(Checker.bundled().check(data), language, Severity.NOTE, out);
        }
        return tell(Checker.bundled().checkPart(read(files)), language, Severity.NOTE, out);
    }

    /** Prints the findings that weigh enough, counts all, and returns the exit code they mean. */
    static int tell(CheckReport report, Language language, Severity least, PrintWriter out) {
        report.lines(language, least).forEach(out::println);
        out.println("Checked: errors %d, warnings %d, notes %d"
                .formatted(report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.NOTE)));
        return report.hasErrors() ? Main.FALLS_SHORT : Main.DONE;
    }

    private static DatasetGraph read(List<Path> files) {
        List<Quad> quads = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableInputException(
                        "file-not-found", file.toString(), "there is no such file", "Name a file in an RDF format");
            }
            DatasetGraph one = DatasetFactory.create().asDatasetGraph();
            try {
                RDFParser.source(file)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
                        .parse(one);
            } catch (RiotException e) {
                throw new UnreadableInputException(
                        "file-not-rdf",
                        file.toString(),
                        "it is not RDF in the format its name says: " + e.getMessage(),
                        "Mend the place named, or give the file the ending of its format");
            }
            one.find().forEachRemaining(quads::add);
        }
        return UnionDataset.of(quads);
    }
}
