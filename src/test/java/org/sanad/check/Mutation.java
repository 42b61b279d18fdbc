package org.sanad.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.UpdateFactory;

/**
 * One way to break a graph, and the code of the finding it must give.
 *
 * <p>It is written as a SPARQL update below two header lines, {@code #+ id:} and {@code #+ finds:}. Of all places that the
 * update fits, the first in the order of text is broken and no other.
 *
 * @param name what is broken
 * @param code the finding it must give
 * @param update what is taken away, what is added, and where
 */
record Mutation(String name, String code, UpdateModify update) {
    private static final Path FOLDER = Path.of("src/test/resources/mutations");
    private static final Pattern ONE =
            Pattern.compile("^#\\+ id: (\\S+)\n#\\+ finds: (\\S+)\n((?:(?!#\\+).*\n)+)", Pattern.MULTILINE);

    /** What one place loses and gains; a quad of the default graph stands for the triple in any graph. */
    record Change(List<Quad> lost, List<Quad> gained) {}

    /** {@return all mutations, file by file} */
    static List<Mutation> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no mutations in " + FOLDER, e);
        }
    }

    private static List<Mutation> read(Path file) {
        try {
            String text = Files.readString(file);
            String prefixes = text.substring(0, text.indexOf("#+"));
            return ONE.matcher(text)
                    .results()
                    .map((MatchResult found) ->
                            new Mutation(found.group(1), found.group(2), parse(prefixes + found.group(3))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static UpdateModify parse(String update) {
        return (UpdateModify) UpdateFactory.create(update).getOperations().getFirst();
    }

    /**
     * Finds the place to break.
     *
     * @param data named graphs, with their union as default graph
     * @return what changes there, or nothing if the update fits nowhere
     */
    Optional<Change> in(DatasetGraph data) {
        Query query = QueryFactory.create();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(update.getWherePattern());
        List<Binding> places = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
            execution.select().forEachRemaining(places::add);
        }
        return places.stream()
                .min(Comparator.comparing(Binding::toString))
                .map(place -> new Change(fill(update.getDeleteQuads(), place), fill(update.getInsertQuads(), place)));
    }

    private static List<Quad> fill(List<Quad> quads, Binding place) {
        return quads.stream().map(quad -> Substitute.substitute(quad, place)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
