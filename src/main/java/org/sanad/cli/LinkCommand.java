package org.sanad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.link.OutsideVocabulary;
import org.sanad.link.ProposalTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes mappings to an outside vocabulary, for a person to review. */
@Command(
        name = "link",
        description = {
            "Propose mappings between our things and themes and the concepts of a SKOS or OWL vocabulary, by label in",
            "all languages, as an SSSOM table for a person to review. No alignment is written.",
            "يقترح مطابقات مع مفردات خارجية لتراجعها عين بشرية."
        },
        mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a vocabulary: .ttl, .nt, .rdf, .owl, .xml or .jsonld")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write the table, in place of the screen")
    private @Nullable Path out;

    LinkCommand() {}

    @Override
    public Integer call() {
        if (out != null && Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out takes a file, and " + out + " is a folder");
        }
        OutsideVocabulary vocabulary = OutsideVocabulary.read(file);
        ProposalTable table = ProposalTable.of(vocabulary);
        String text = table.text(String.valueOf(file.getFileName()), ProgramVersion.number());
        if (out == null) {
            PrintWriter printer = spec.commandLine().getOut();
            printer.print(text);
            printer.flush();
        } else {
            write(text, out);
        }
        // The table may go into a pipe; what is said about it may not.
        PrintWriter messages = spec.commandLine().getErr();
        messages.println(
                "Read " + vocabulary.size() + " concepts with " + vocabulary.labels() + " labels from " + file);
        messages.println("Proposed " + table.size() + " mappings: same name " + table.exact() + ", close name "
                + (table.size() - table.exact()) + "; things with several candidates " + table.ties());
        messages.println("Review them; what holds goes into ontology/alignments.sssom.tsv by hand.");
        return Main.DONE;
    }

    /** Writes aside and moves into place, so that nobody sees half a table. */
    private static void write(String text, Path target) {
        Path place = target.toAbsolutePath();
        Path aside = place.resolveSibling("." + place.getFileName() + ".new-" + UUID.randomUUID());
        try {
            try {
                Files.writeString(aside, text);
                Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target + ": " + e.getMessage(), e);
        }
    }
}
