package org.sanad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;
import org.sanad.bundle.BundledFile;
import org.sanad.extract.Extractors;
import org.sanad.fact.Fact;
import org.sanad.graph.ReferenceGraphs;
import org.sanad.graph.ReportGraph;
import org.sanad.graph.UnionDataset;
import org.sanad.lexicon.Lexicon;
import org.sanad.publish.ReleaseInfo;
import org.sanad.publish.Sha256;
import org.sanad.report.Notice;
import org.sanad.report.Report;
import org.sanad.report.ReportReader;

/** Reads reports and lays out the graph of all they state, telling at each step what it did. */
final class Population {
    private static final String SHIPPED = "reports";

    private final Consumer<String> tell;
    private final Lexicon lexicon = Lexicon.bundled();
    private final ReferenceGraphs reference = ReferenceGraphs.bundled();

    private final int jobs;

    /** Makes a population that tells its steps, a line each, and reads one report at a time. */
    Population(Consumer<String> tell) {
        this(tell, 1);
    }

    /** Makes a population that reads so many reports at once, at least 1; the graph is the same whatever the number. */
    Population(Consumer<String> tell, int jobs) {
        this.tell = tell;
        this.jobs = jobs;
    }

    /**
     * Reads the reports of a folder, or the shipped ones, and populates the graph.
     *
     * @param folder the folder of the reports; empty for those that ride in the program
     * @return the dataset and what it was made of
     */
    Populated populate(Optional<Path> folder) {
        List<Quad> quads = new ArrayList<>(reference.quads());
        Map<String, String> inputs = new TreeMap<>();
        BundledFile.list("ontology", ".ttl").forEach(file -> inputs.put(file.path(), Sha256.of(file.bytes())));
        for (Read read : readAll(folder.map(Population::inFolder).orElseGet(Population::shipped))) {
            String name = "reports/" + read.report().identifier();
            inputs.put(name, Sha256.of(read.report().source().getBytes(StandardCharsets.UTF_8)));
            read.about()
                    .ifPresent(about ->
                            inputs.put(name + "/about.ttl", Sha256.of(about.getBytes(StandardCharsets.UTF_8))));
            quads.addAll(read.quads());
            tellAbout(read.report(), read.facts());
        }
        return new Populated(UnionDataset.of(quads), new ReleaseInfo(ProgramVersion.number(), inputs));
    }

    /** Reads each report by itself, several at once if so asked, and keeps their order. */
    private List<Read> readAll(List<Input> reports) {
        try (ExecutorService workers = Executors.newFixedThreadPool(jobs)) {
            List<Future<Read>> reading = reports.stream()
                    .map(input -> workers.submit(() -> read(input)))
                    .toList();
            List<Read> read = new ArrayList<>();
            for (Future<Read> one : reading) {
                read.add(one.get());
            }
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading reports", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("reading a report failed", e.getCause());
        }
    }

    private Read read(Input input) {
        Report report = input.text().get();
        List<Fact> facts = Extractors.read(report, lexicon);
        return new Read(report, facts, ReportGraph.quads(report, facts, reference, input.about()), input.about());
    }

    private void tellAbout(Report report, List<Fact> facts) {
        tell.accept("Read %s (%s): %d paragraphs, %d sections, %d footnotes, sub-items and front matter"
                .formatted(
                        report.identifier(),
                        report.language().tag(),
                        report.numberedParagraphs(),
                        report.sections().size(),
                        report.paragraphs().size() - report.numberedParagraphs()));
        for (Notice notice : report.notices()) {
            tell.accept("  notice %s  %s: %s. %s"
                    .formatted(notice.code(), notice.place(), notice.problem(), notice.remedy()));
        }
        Map<String, Integer> kinds = new TreeMap<>();
        facts.forEach(fact -> kinds.merge(fact.getClass().getSimpleName(), 1, Integer::sum));
        tell.accept("  %d facts: ".formatted(facts.size())
                + String.join(
                        ", ",
                        kinds.entrySet().stream()
                                .map(kind -> kind.getKey() + " " + kind.getValue())
                                .toList()));
    }

    /** A report that can be read, with what its folder says about it. */
    private record Input(Supplier<Report> text, Optional<String> about) {}

    /** A report that was read, with what it states. */
    private record Read(Report report, List<Fact> facts, List<Quad> quads, Optional<String> about) {}

    private static List<Input> shipped() {
        List<Input> inputs = new ArrayList<>();
        for (BundledFile file : BundledFile.list(SHIPPED, ".txt")) {
            String folder = file.path().substring(0, file.path().lastIndexOf('/'));
            Optional<String> about =
                    BundledFile.list(folder, "about.ttl").stream().findFirst().map(BundledFile::text);
            inputs.add(new Input(
                    () -> ReportReader.parse(file.bytes(), file.path(), folder.substring(SHIPPED.length() + 1)),
                    about));
        }
        return inputs;
    }

    private static List<Input> inFolder(Path folder) {
        List<Input> inputs = new ArrayList<>();
        for (Path report : ReportReader.folders(folder)) {
            Path about = report.resolve("about.ttl");
            try {
                inputs.add(new Input(
                        () -> ReportReader.read(report),
                        Files.isRegularFile(about) ? Optional.of(Files.readString(about)) : Optional.empty()));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + about, e);
            }
        }
        return inputs;
    }
}
