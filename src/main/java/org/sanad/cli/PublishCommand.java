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
import org.sanad.publish.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the release: dumps in several formats, read back before they are put into place. */
@Command(
        name = "publish",
        description = "Populate and check the graph and write the release: Turtle, TriG, N-Quads and their checksums.",
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
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
            defaultValue = "dist",
            description = "where to write (default: ${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description = "how many reports to read at once (default: ${DEFAULT-VALUE})")
    private int jobs;

    PublishCommand() {}

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
            printer.println("Nothing was published: mend the errors first. What is in " + out + " stays as it was.");
            return code;
        }
        Release.write(populated.data(), out, populated.info());
        printer.println("Published %d quads to %s; every dump reads back as the same dataset"
                .formatted(populated.quads(), out));
        return Main.DONE;
    }
}
