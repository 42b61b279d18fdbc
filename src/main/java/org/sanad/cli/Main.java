package org.sanad.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sanad.publish.UnpublishableException;
import org.sanad.query.WrongRequestException;
import org.sanad.report.UnreadableInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: dispatches to its commands and turns failures into exit codes and messages. */
@Command(
        name = "sanad",
        description = "Turns United Nations reports into a checked graph in which every fact shows its sentence.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            PublishCommand.class,
            QueryCommand.class,
            ExplainCommand.class,
            ScoreCommand.class,
            LinkCommand.class
        })
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int FALLS_SHORT = 1;
    static final int WRONG_USAGE = 2;
    static final int INTERNAL = 3;

    @Spec
    private CommandSpec spec;

    Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /**
     * Runs a command.
     *
     * @param out where answers go
     * @param err where messages go
     * @param arguments the command and its options
     * @return the exit code: 0 done, 1 the data falls short, 2 wrong usage, 3 internal
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, commandLine, result) -> {
                    return explain(failure, commandLine.getErr());
                })
                .execute(arguments);
    }

    private static int explain(Exception failure, PrintWriter err) {
        if (failure instanceof UnreadableInputException || failure instanceof UnpublishableException) {
            err.println(failure.getMessage());
            return FALLS_SHORT;
        }
        if (failure instanceof WrongRequestException) {
            err.println(failure.getMessage());
            return WRONG_USAGE;
        }
        if (failure instanceof UncheckedIOException) {
            err.println(failure.getMessage() + ". Check the disk and the rights, then run the command again.");
            return INTERNAL;
        }
        err.println("The program failed; please report this with what stands below.");
        failure.printStackTrace(err);
        return INTERNAL;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name a command: " + spec.subcommands().keySet());
    }
}
