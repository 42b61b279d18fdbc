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
import java.util.function.Consumer;
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

    /** Makes a population that tells its steps, a line each. */
    Population(Consumer<String> tell) {
        this.tell = tell;
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
        for (Input input : folder.map(Population::inFolder).orElseGet(Population::shipped)) {
            Report report = input.report();
            inputs.put(
                    "reports/" + report.identifier(), Sha256.of(report.source().getBytes(StandardCharsets.UTF_8)));
            input.about()
                    .ifPresent(about -> inputs.put(
                            "reports/" + report.identifier() + "/about.ttl",
                            Sha256.of(about.getBytes(StandardCharsets.UTF_8))));
            List<Fact> facts = Extractors.read(report, lexicon);
            quads.addAll(ReportGraph.quads(report, facts, reference, input.about()));
            tellAbout(report, facts);
        }
        return new Populated(UnionDataset.of(quads), new ReleaseInfo(ProgramVersion.number(), inputs));
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

    /** A report with what its folder says about it. */
    private record Input(Report report, Optional<String> about) {}

    private static List<Input> shipped() {
        List<Input> inputs = new ArrayList<>();
        for (BundledFile file : BundledFile.list(SHIPPED, ".txt")) {
            String folder = file.path().substring(0, file.path().lastIndexOf('/'));
            Optional<String> about =
                    BundledFile.list(folder, "about.ttl").stream().findFirst().map(BundledFile::text);
            inputs.add(new Input(
                    ReportReader.parse(file.bytes(), file.path(), folder.substring(SHIPPED.length() + 1)), about));
        }
        return inputs;
    }

    private static List<Input> inFolder(Path folder) {
        List<Input> inputs = new ArrayList<>();
        for (Path report : ReportReader.folders(folder)) {
            Path about = report.resolve("about.ttl");
            try {
                inputs.add(new Input(
                        ReportReader.read(report),
                        Files.isRegularFile(about) ? Optional.of(Files.readString(about)) : Optional.empty()));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + about, e);
            }
        }
        return inputs;
    }
}
