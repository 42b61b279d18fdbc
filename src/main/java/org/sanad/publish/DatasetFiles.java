package org.sanad.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.sanad.graph.UnionDataset;
import org.sanad.report.UnreadableInputException;

/**
 * A populated dataset kept in a folder, so that it can be served without being populated again: {@code dataset.nq},
 * {@code about.json} and {@code SHA256SUMS}.
 *
 * @param data the dataset, its default graph the union
 * @param info the version of the program that wrote it, and its inputs
 */
public record DatasetFiles(DatasetGraph data, ReleaseInfo info) {
    private static final String KIND = "dataset";
    private static final String QUADS = "dataset.nq";
    private static final Set<String> FILES = Set.of(QUADS, AboutFile.NAME, Checksums.FILE);
    private static final String REMEDY = "Write the folder anew with: sanad build --out DIR";

    /**
     * Writes a dataset; one that is already there is replaced whole, or kept if anything fails. The same data gives
     * the same bytes.
     *
     * @param data the dataset
     * @param folder a folder that is new, empty or holds an older dataset
     * @param info the version of the program and the inputs
     * @throws UnpublishableException if the data has blank nodes or the folder holds other things
     * @throws UncheckedIOException if a file cannot be written
     */
    public static void write(DatasetGraph data, Path folder, ReleaseInfo info) {
        Contents contents = Contents.of(data);
        WholeFolder.write(folder, FILES, aside -> {
            try (var out = Files.newOutputStream(aside.resolve(QUADS))) {
                RDFDataMgr.writeQuads(out, contents.quads().iterator());
            }
            new AboutFile(KIND, info, contents.quads().size(), contents.graphs()).write(aside);
            Checksums.write(aside);
        });
    }

    /**
     * Reads a dataset that was written before.
     *
     * @param folder the folder
     * @return the dataset, read-only, with what is said of it
     * @throws UnreadableInputException if the folder is not one of a dataset, or not as it was written
     */
    public static DatasetFiles read(Path folder) {
        try {
            AboutFile about = about(folder);
            for (var sum : Checksums.read(folder).entrySet()) {
                Path file = folder.resolve(sum.getKey());
                if (!Files.isRegularFile(file) || !Checksums.of(file).equals(sum.getValue())) {
                    throw damaged(file, "it is not the file that was written, by its sum in " + Checksums.FILE);
                }
            }
            List<Quad> quads = quads(folder.resolve(QUADS));
            if (quads.size() != about.quads()) {
                throw damaged(
                        folder.resolve(QUADS),
                        "it has " + quads.size() + " quads, not " + about.quads() + " as written");
            }
            return new DatasetFiles(UnionDataset.of(quads), about.info());
        } catch (IOException e) {
            throw damaged(folder, "it cannot be read (" + e + ")");
        }
    }

    private static AboutFile about(Path folder) throws IOException {
        for (String name : FILES.stream().sorted().toList()) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw new UnreadableInputException(
                        "dataset-not-found", folder.toString(), "no dataset is kept here: there is no " + name, REMEDY);
            }
        }
        try {
            AboutFile about = AboutFile.read(folder);
            if (!about.kind().equals(KIND)) {
                throw damaged(folder.resolve(AboutFile.NAME), "it speaks of a " + about.kind() + ", not of a dataset");
            }
            return about;
        } catch (IllegalArgumentException e) {
            throw damaged(folder.resolve(AboutFile.NAME), "it is not what this program writes");
        }
    }

    private static List<Quad> quads(Path file) {
        try {
            return ParsedQuads.of(file, Lang.NQUADS);
        } catch (RiotException e) {
            throw damaged(file, "it is not N-Quads (" + e.getMessage() + ")");
        }
    }

    private static UnreadableInputException damaged(Path place, String problem) {
        return new UnreadableInputException("dataset-damaged", place.toString(), problem, REMEDY);
    }
}
