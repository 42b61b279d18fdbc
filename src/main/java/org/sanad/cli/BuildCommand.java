package org.sanad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.check.CheckReport;
import org.sanad.check.Checker;
import org.sanad.check.Language;
import org.sanad.check.Severity;
import org.sanad.publish.DatasetFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Populates the graph, checks it, and writes the dataset. */
@Command(
        name = "build",
        description = "Populate the graph from the reports, check it, and write the dataset; exit 1 on an error in it.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "a folder of report folders, in place of the shipped")
    private @Nullable Path reports;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "where to write (default: ${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description = "how many reports to read at once (default: ${DEFAULT-VALUE})")
    private int jobs;

    BuildCommand() {}

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs takes a number of at least 1, not " + jobs);
        }
        PrintWriter printer = spec.commandLine().getOut();
        Populated populated = new Population(printer::println, jobs).populate(Optional.ofNullable(reports));
        CheckReport report = Checker.bundled().check(populated.data());
        int code = CheckCommand.tell(report, Language.ENGLISH, Severity.WARNING, printer);
        if (code != Main.DONE) {
            printer.println("Nothing was written: mend the errors first. What is in " + out + " stays as it was.");
            return code;
        }
        write(populated, out);
        printer.println("Wrote %d quads to %s".formatted(populated.quads(), out));
        return Main.DONE;
    }

    static void write(Populated populated, Path folder) {
        DatasetFiles.write(populated.data(), folder, populated.info());
    }
}
