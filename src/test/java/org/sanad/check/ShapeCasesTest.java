package org.sanad.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.bundle.BundledFile;

/**
 * Runs the cases of {@code src/test/resources/shapes}: a folder a shape, with what passes and what is found.
 *
 * <p>An invalid case is named {@code <code>.<what-is-broken>.ttl}, or {@code <code>+<code>…} where breaking one thing
 * breaks another.
 */
class ShapeCasesTest {
    private static final Path CASES = Path.of("src/test/resources/shapes");
    private static final Graph ONTOLOGY = Checker.read(Stream.of("core", "reification", "schemes")
            .map(name -> new BundledFile("ontology/" + name + ".ttl"))
            .toList());
    private static final Checker CHECKER = Checker.beside(() -> ONTOLOGY);
    private static final Graph SHAPES = Checker.read(BundledFile.list("shapes", ".shapes.ttl"));

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_case_has_no_finding(Path file) {
        assertThat(check(file).lines(Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_case_has_the_findings_in_its_name_and_no_others(Path file) {
        CheckReport report = check(file);

        assertThat(report.findings())
                .as(() -> report.lines(Language.ENGLISH).collect(Collectors.joining("\n")))
                .extracting(Finding::code)
                .containsOnly(codes(file).toArray(String[]::new))
                .containsAll(codes(file));
    }

    @Test
    void every_shape_has_a_valid_and_an_invalid_case() {
        Set<String> shapes = names(SHACL.NodeShape);
        shapes.removeIf(name -> !name.endsWith("Shape"));

        assertThat(folders("valid")).isEqualTo(shapes);
        assertThat(folders("invalid")).isEqualTo(shapes);
    }

    @Test
    void every_code_of_a_shape_or_query_has_an_invalid_case() {
        Set<String> codes = names(SHACL.PropertyShape);
        codes.addAll(names(SHACL.NodeShape));
        codes.removeIf(name -> name.endsWith("Shape"));
        BundledFile.list("queries/checks", ".rq")
                .forEach(file -> codes.add(CheckQuery.read(file).rule().code()));

        Set<String> broken =
                invalid().flatMap(file -> codes(file).stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(broken).isEqualTo(codes);
    }

    private static CheckReport check(Path file) {
        return CHECKER.checkPart(RDFDataMgr.loadDatasetGraph(file.toString()));
    }

    private static List<String> codes(Path file) {
        String name = file.getFileName().toString();
        return List.of(name.substring(0, name.indexOf('.')).split("\\+", -1));
    }

    private static Set<String> names(Node type) {
        return SHAPES
                .find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(triple -> triple.getSubject().getURI().substring(Terms.SHAPES.length()))
                .toList()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> folders(String kind) {
        return files(kind)
                .map(file -> CASES.relativize(file).getName(0).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Path> valid() {
        return files("valid");
    }

    static Stream<Path> invalid() {
        return files("invalid");
    }

    private static Stream<Path> files(String kind) {
        try (Stream<Path> all = Files.walk(CASES)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> CASES.relativize(file).getName(1).toString().equals(kind))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("no cases in " + CASES, e);
        }
    }
}
