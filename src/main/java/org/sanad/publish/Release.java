package org.sanad.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;
import org.sanad.graph.Prefixes;

/**
 * A folder of dumps for others: {@code sanad.ttl}, {@code sanad.trig}, {@code sanad.nq}, {@code about.json} and {@code
 * SHA256SUMS}.
 *
 * <ul>
 *   <li>{@code sanad.ttl} is the union of all graphs; the other two keep the graphs apart.
 *   <li>The same data gives the same bytes: everything is sorted, nothing says when or where.
 *   <li>Literals keep their spelling: {@code "9000"^^xsd:decimal} does not become {@code 9000.0}.
 *   <li>Rio writes and Jena reads back; a release that does not say the same is never moved into place.
 * </ul>
 */
public final class Release {
    private static final String KIND = "release";
    private static final String TURTLE = "sanad.ttl";
    private static final String TRIG = "sanad.trig";
    private static final String NQUADS = "sanad.nq";
    private static final Map<String, Lang> LANGUAGES = Map.of(TURTLE, Lang.TTL, TRIG, Lang.TRIG, NQUADS, Lang.NQUADS);
    private static final Set<String> FILES = Set.of(TURTLE, TRIG, NQUADS, AboutFile.NAME, Checksums.FILE);

    private Release() {}

    /**
     * Writes a release and reads it back; one that is already there is replaced whole, or kept if anything fails.
     *
     * @param data what is published
     * @param out the folder, new, empty or an older release
     * @param info what is said of it
     * @throws UnpublishableException if the data cannot be published, does not read back the same, or the folder holds
     *     other things
     * @throws UncheckedIOException if a file cannot be written
     */
    public static void write(DatasetGraph data, Path out, ReleaseInfo info) {
        Contents contents = Contents.of(data);
        Contents union = contents.union();
        WholeFolder.write(out, FILES, folder -> {
            Files.write(folder.resolve(TURTLE), dump(union, SortedWriters::turtle));
            Files.write(folder.resolve(TRIG), dump(contents, SortedWriters::trig));
            Files.write(folder.resolve(NQUADS), sortedLines(contents));
            new AboutFile(KIND, info, contents.quads().size(), contents.graphs()).write(folder);
            Checksums.write(folder);
            readBack(folder, contents);
        });
    }

    /**
     * Reads the dumps of a release with the other library and compares.
     *
     * @param folder the release
     * @param data what it should say
     * @throws UnpublishableException if a dump says something else; the message names it and a triple
     */
    public static void readBack(Path folder, DatasetGraph data) {
        readBack(folder, Contents.of(data));
    }

    private static void readBack(Path folder, Contents contents) {
        compare(folder.resolve(TURTLE), contents.union().set());
        compare(folder.resolve(TRIG), contents.set());
        compare(folder.resolve(NQUADS), contents.set());
    }

    /**
     * Checks that a release is whole and true to its sums, and that its dumps say the same.
     *
     * @param folder the release
     * @return what is wrong, a sentence each; empty if nothing is
     */
    public static List<String> verify(Path folder) {
        try {
            if (!Files.isRegularFile(folder.resolve(Checksums.FILE))) {
                return List.of(folder + " is no release: it has no " + Checksums.FILE);
            }
            List<String> wrong = new ArrayList<>(sums(folder));
            if (wrong.isEmpty()) {
                wrong.addAll(differences(folder));
            }
            return wrong;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static List<String> sums(Path folder) throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, String> sums = Checksums.read(folder);
        for (String name : FILES.stream().sorted().toList()) {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                wrong.add(name + " is missing");
            } else if (!name.equals(Checksums.FILE) && !Checksums.of(file).equals(sums.get(name))) {
                wrong.add(name + " is not the file that " + Checksums.FILE + " speaks of");
            }
        }
        for (String name : Checksums.names(folder)) {
            if (!FILES.contains(name)) {
                wrong.add(name + " is not part of a release");
            }
        }
        return wrong;
    }

    private static List<String> differences(Path folder) {
        try {
            Set<Quad> quads = parsed(folder.resolve(NQUADS));
            compare(folder.resolve(TRIG), quads);
            Set<Quad> union = new HashSet<>();
            quads.forEach(quad -> union.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
            compare(folder.resolve(TURTLE), union);
            return List.of();
        } catch (UnpublishableException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static byte[] dump(Contents contents, Function<OutputStream, RDFWriter> syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter writer = syntax.apply(out);
        writer.set(BasicWriterSettings.PRETTY_PRINT, true);
        writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
        writer.set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
        writer.startRDF();
        Prefixes.all().forEach(writer::handleNamespace);
        contents.quads().forEach(quad -> writer.handleStatement(RioTerms.statement(quad)));
        writer.endRDF();
        return out.toByteArray();
    }

    /** N-Quads in the order of the lines themselves, so that two releases can be compared by line. */
    private static byte[] sortedLines(Contents contents) {
        return new String(dump(contents, SortedWriters::quads), StandardCharsets.UTF_8)
                .lines()
                .sorted(Contents::byCodePoints)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void compare(Path file, Set<Quad> expected) {
        Set<Quad> found = parsed(file);
        if (!found.equals(expected)) {
            Quad odd = expected.stream()
                    .filter(quad -> !found.contains(quad))
                    .findFirst()
                    .or(() -> found.stream()
                            .filter(quad -> !expected.contains(quad))
                            .findFirst())
                    .orElseThrow();
            throw new UnpublishableException("%s does not say what it should (%s quads, not %s), for example on %s"
                    .formatted(file.getFileName(), found.size(), expected.size(), odd));
        }
    }

    private static Set<Quad> parsed(Path file) {
        String name = file.getFileName().toString();
        try {
            return new HashSet<>(ParsedQuads.of(file, LANGUAGES.getOrDefault(name, Lang.NQUADS)));
        } catch (RiotException e) {
            throw new UnpublishableException(name + " cannot be read: " + e.getMessage());
        }
    }
}
