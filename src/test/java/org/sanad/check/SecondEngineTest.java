package org.sanad.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.common.exception.ValidationException;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.Sail;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclSail;
import org.eclipse.rdf4j.sail.shacl.ShaclSail.TransactionSettings.ValidationApproach;
import org.eclipse.rdf4j.sail.shacl.ShaclValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.bundle.BundledFile;
import org.sanad.cli.Shipped;

/**
 * Runs the shapes in RDF4J too, and compares what it reports with what Jena reports: the same nodes at fault in the same
 * shapes.
 *
 * <p>All shapes are SHACL Core, and RDF4J knows every part of it that they use, so nothing is left out. What needs more than
 * Core is a check query and not a shape; the queries are parsed by RDF4J in another test.
 */
class SecondEngineTest {
    private static final Graph SHAPES = Checker.read(BundledFile.list("shapes", ".shapes.ttl"));
    private static final Shapes JENA = Shapes.parse(SHAPES);
    private static final Graph ONTOLOGY = Checker.read(Stream.of("core", "reification", "schemes")
            .map(name -> new BundledFile("ontology/" + name + ".ttl"))
            .toList());
    private static final SailRepository RDF4J_CASES = new SailRepository(new ShaclSail(new MemoryStore()));

    @BeforeAll
    static void load() throws IOException {
        try (RepositoryConnection connection = RDF4J_CASES.getConnection()) {
            connection.begin(ValidationApproach.Disabled);
            connection.add(triples(SHAPES), RDFFormat.NTRIPLES, RDF4J.SHACL_SHAPE_GRAPH);
            connection.add(triples(ONTOLOGY), RDFFormat.NTRIPLES);
            connection.commit();
        }
    }

    @AfterAll
    static void shutDown() {
        RDF4J_CASES.shutDown();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void both_engines_report_the_same_of_a_case(Path file) {
        Graph data = GraphFactory.createGraphMem();
        RDFDataMgr.loadDatasetGraph(file.toString()).find().forEachRemaining(quad -> data.add(quad.asTriple()));

        Set<String> second = inTransaction(data);
        GraphUtil.addInto(data, ONTOLOGY);
        assertThat(second).isEqualTo(jena(data));
    }

    @Test
    void both_engines_report_the_same_of_the_shipped_reports() throws IOException {
        Graph union = GraphFactory.createGraphMem();
        Shipped.data().find().forEachRemaining(quad -> union.add(quad.asTriple()));
        Sail data = sail(union);
        Sail shapes = sail(SHAPES);
        try {
            assertThat(faults(ShaclValidator.validate(data, shapes).asModel()))
                    .isEqualTo(jena(union))
                    .isEmpty();
        } finally {
            data.shutDown();
            shapes.shutDown();
        }
    }

    @Test
    void the_cases_break_most_shapes() {
        assertThat(cases().filter(file -> file.toString().contains("/invalid/")))
                .hasSizeGreaterThan(200);
    }

    private static Set<String> jena(Graph data) {
        return org.apache.jena.shacl.ShaclValidator.get().validate(JENA, data).getEntries().stream()
                .map(entry -> entry.source() + " broken by " + entry.focusNode())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Validates what a transaction would add, and takes it back. */
    private static Set<String> inTransaction(Graph data) {
        try (RepositoryConnection connection = RDF4J_CASES.getConnection()) {
            connection.begin();
            try {
                connection.add(triples(data), RDFFormat.NTRIPLES);
                connection.prepare();
                return Set.of();
            } catch (RepositoryException e) {
                if (e.getCause() instanceof ValidationException found) {
                    return faults(found.validationReportAsModel());
                }
                throw e;
            } finally {
                connection.rollback();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> faults(Model report) {
        Set<String> faults = new TreeSet<>();
        for (Value result : report.filter(null, SHACL.RESULT, null).objects()) {
            report.filter((Resource) result, SHACL.SOURCE_SHAPE, null).objects().forEach(shape -> report.filter(
                            (Resource) result, SHACL.FOCUS_NODE, null)
                    .objects()
                    .forEach(focus -> faults.add(shape.stringValue() + " broken by " + focus.stringValue())));
        }
        return faults;
    }

    private static Sail sail(Graph graph) throws IOException {
        Sail sail = new MemoryStore();
        try (RepositoryConnection connection = new SailRepository(sail).getConnection()) {
            connection.add(triples(graph), RDFFormat.NTRIPLES);
        }
        return sail;
    }

    private static StringReader triples(Graph graph) {
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, graph, Lang.NTRIPLES);
        return new StringReader(text.toString());
    }

    static Stream<Path> cases() {
        List<Path> files =
                Stream.concat(ShapeCasesTest.valid(), ShapeCasesTest.invalid()).toList();
        return files.stream();
    }
}
