package org.sanad.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.cli.Shipped;

/**
 * Holds the observations of the shipped reports to the integrity constraints of the RDF Data Cube vocabulary.
 *
 * <p>A constraint is a query of {@code src/test/resources/cube}, numbered as in section 11 of the recommendation
 * (https://www.w3.org/TR/vocab-data-cube/#wf-rules), that finds what breaks it. {@code good.ttl} is a small cube with
 * slices and a hierarchy; each {@code broken/ic-NN.ttl} is added to it and breaks that constraint.
 */
class DataCubeTest {
    private static final Path FOLDER = Path.of("src/test/resources/cube");
    private static final String QB = "http://purl.org/linked-data/cube#";

    /** The terms that point from a component to its property, and the class the property thereby has. */
    private static final Map<String, String> COMPONENTS = Map.of(
            "dimension", "DimensionProperty",
            "measure", "MeasureProperty",
            "attribute", "AttributeProperty");

    private static final class Populated {
        static final Graph GRAPH = normal(Shipped.data().getDefaultGraph());
    }

    @Test
    void the_shipped_reports_fill_the_cube() {
        assertThat(Populated.GRAPH
                        .find(Node.ANY, RDF.type.asNode(), term("Observation"))
                        .toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(triple -> assertThat(Populated.GRAPH.contains(
                                triple.getSubject(), RDF.type.asNode(), OntologyFiles.term("Observation")))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void the_shipped_reports_keep_the_constraint(Path constraint) throws IOException {
        assertThat(broken(constraint, Populated.GRAPH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void a_cube_that_breaks_the_constraint_is_found(Path constraint) throws IOException {
        String number = constraint.getFileName().toString().substring(0, "ic-00".length());
        String good = Files.readString(FOLDER.resolve("good.ttl"));
        String bad = Files.readString(FOLDER.resolve("broken").resolve(number + ".ttl"));

        assertThat(broken(constraint, normal(OntologyFiles.turtle(good)))).isEmpty();
        assertThat(broken(constraint, normal(OntologyFiles.turtle(good + bad)))).isNotEmpty();
    }

    @Test
    void there_are_twenty_one_constraints() {
        assertThat(constraints()).hasSize(21);
    }

    static Stream<Path> constraints() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> broken(Path constraint, Graph graph) throws IOException {
        List<String> found = new ArrayList<>();
        try (QueryExec query =
                QueryExec.graph(graph).query(Files.readString(constraint)).build()) {
            query.select().forEachRemaining(row -> found.add(row.toString()));
        }
        return found;
    }

    /** The graph with what the recommendation's normal form adds of components (section 10). */
    private static Graph normal(Graph graph) {
        Graph normal = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(normal::add);
        COMPONENTS.forEach((pointer, type) -> {
            for (Triple triple : graph.find(Node.ANY, term(pointer), Node.ANY).toList()) {
                normal.add(triple.getSubject(), term("componentProperty"), triple.getObject());
                normal.add(triple.getObject(), RDF.type.asNode(), term(type));
            }
        });
        return normal;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(QB + name);
    }
}
