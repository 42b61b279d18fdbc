package org.sanad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.sanad.evaluate.Answers;
import org.sanad.evaluate.Gold;
import org.sanad.evaluate.QualityRecord;
import org.sanad.evaluate.Score;
import org.sanad.publish.DatasetFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores an endpoint or a dataset against annotations. */
@Command(
        name = "score",
        description =
                "Score a SPARQL endpoint, or a dataset written by build, against annotations: precision and recall.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "ENDPOINT|DATASET",
            description = "as http://localhost:3330/sparql, or a folder")
    private String graph;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "GOLD.jsonl", description = "files of annotations")
    private List<Path> files;

    @Option(
            names = "--report",
            paramLabel = "NAME=IDENTIFIER",
            description = "the identifier of a report that the annotations call by another name than that")
    private Map<String, String> reports = new TreeMap<>();

    @Option(names = "--misses", paramLabel = "KIND", description = "list what of a kind was missed and what is extra")
    private List<String> misses = List.of();

    @Option(names = "--paragraphs", paramLabel = "odd|even", description = "score these paragraphs alone")
    private String paragraphs = "";

    @Option(
            names = "--record",
            paramLabel = "FILE.ttl",
            description =
                    "write the figures as DQV measurements; the file's name is the key of the gold set, as ontology/quality/odd-paragraphs.ttl")
    private Optional<Path> record = Optional.empty();

    ScoreCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, String> names = new HashMap<>(Score.REPORTS);
        names.putAll(reports);
        Gold gold = gold();
        gold.paragraphs().forEach(paragraph -> names.putIfAbsent(paragraph.report(), paragraph.report()));
        Score score = Score.of(answers(), gold, names);
        out.print(score.table());
        for (String kind : misses) {
            score.misses().stream()
                    .filter(miss -> miss.kind().equals(kind))
                    .forEach(miss -> out.println(
                            "MISSED %s %s: %s   « %s »".formatted(kind, miss.paragraph(), miss.key(), miss.quote())));
            score.extras().stream()
                    .filter(extra -> extra.kind().equals(kind))
                    .forEach(extra -> out.println("EXTRA  %s %s: %s".formatted(kind, extra.paragraph(), extra.item())));
        }
        record.ifPresent(file -> record(score, file));
        out.flush();
        return Main.DONE;
    }

    /** Writes aside and moves into place, so that a full disk leaves the old figures. */
    private static void record(Score score, Path file) {
        String goldSet = file.getFileName().toString().replaceFirst("\\.ttl$", "");
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(aside, QualityRecord.turtle(score, goldSet, LocalDate.now(ZoneOffset.UTC)));
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private Gold gold() {
        Gold gold = Gold.read(files);
        return switch (paragraphs) {
            case "" -> gold;
            case "odd" -> gold.odd();
            case "even" -> gold.even();
            default ->
                throw new ParameterException(spec.commandLine(), "--paragraphs takes odd or even, not " + paragraphs);
        };
    }

    private Answers answers() {
        if (graph.startsWith("http://") || graph.startsWith("https://")) {
            return Answers.at(URI.create(graph));
        }
        if (!Files.isDirectory(Path.of(graph))) {
            throw new ParameterException(
                    spec.commandLine(), graph + " is neither an http address nor a folder written by sanad build");
        }
        return Answers.in(DatasetFiles.read(Path.of(graph)).data());
    }
}
