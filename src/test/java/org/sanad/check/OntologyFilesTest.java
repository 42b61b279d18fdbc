package org.sanad.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.ParseErrorCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.bundle.BundledFile;

class OntologyFilesTest {
    private static final Graph CORE = Checker.read(List.of(new BundledFile("ontology/core.ttl")));
    private static final Graph ONTOLOGY = Checker.read(BundledFile.list("ontology", ".ttl"));
    private static final Graph SHAPES = Checker.read(BundledFile.list("shapes", ".shapes.ttl"));

    @ParameterizedTest
    @MethodSource("turtle")
    void a_second_parser_reads_the_file_in_strict_mode(BundledFile file) throws IOException {
        RDFParser parser = new TurtleParser();
        ParseErrorCollector errors = new ParseErrorCollector();
        parser.setParseErrorListener(errors);
        parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
        parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
        parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
        parser.set(BasicParserSettings.FAIL_ON_UNKNOWN_LANGUAGES, true);

        parser.parse(new StringReader(file.text()), "https://w3id.org/sanad/");

        assertThat(errors.getFatalErrors()).isEmpty();
        assertThat(errors.getErrors()).isEmpty();
        assertThat(errors.getWarnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void two_parsers_read_the_query(BundledFile file) {
        assertThatCode(() -> QueryFactory.create(file.text())).doesNotThrowAnyException();
        assertThatCode(() -> new SPARQLParser().parseQuery(file.text(), null)).doesNotThrowAnyException();
    }

    @Test
    void a_check_query_is_named_by_its_id() {
        BundledFile.list("queries/checks", ".rq").forEach(file -> assertThat(file.name())
                .isEqualTo(CheckQuery.read(file).rule().code() + "-violation.rq"));
    }

    @Test
    void the_ontology_has_no_blank_nodes() {
        assertThat(ONTOLOGY.stream()
                        .filter(triple -> triple.getSubject().isBlank()
                                || triple.getObject().isBlank()))
                .isEmpty();
    }

    @Test
    void every_class_is_the_target_of_a_shape_or_asked_for_by_one() {
        Set<String> inShapes = Stream.of(SHACL.targetClass, SHACL.class_)
                .flatMap(property -> SHAPES.find(Node.ANY, property, Node.ANY).toList().stream())
                .map(triple -> triple.getObject().getURI())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(own(OWL.Class.asNode())).isSubsetOf(inShapes).isNotEmpty();
    }

    @Test
    void every_class_that_a_shape_names_is_declared() {
        Set<String> declared = CORE.find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                .mapWith(triple -> triple.getSubject().getURI())
                .toSet();

        assertThat(SHAPES.stream()
                        .filter(triple -> triple.getPredicate().equals(SHACL.targetClass)
                                || triple.getPredicate().equals(SHACL.class_))
                        .map(triple -> triple.getObject().getURI())
                        .filter(iri -> !iri.equals(OWL.Ontology.getURI())))
                .isSubsetOf(declared);
    }

    @Test
    void domains_ranges_and_superclasses_are_declared_classes_or_datatypes() {
        assertThat(Stream.of(RDFS.domain, RDFS.range, RDFS.subClassOf, OWL.disjointWith)
                        .flatMap(property -> CORE.find(Node.ANY, property.asNode(), Node.ANY).toList().stream())
                        .map(Triple::getObject)
                        .filter(node -> !isDatatype(node))
                        .filter(node -> !CORE.contains(node, RDF.type.asNode(), OWL.Class.asNode())))
                .isEmpty();
    }

    /** OWL 2 DL keeps RDF's own terms to itself; the one axiom that needs one stands in a file of its own. */
    @Test
    void the_core_says_nothing_about_reserved_terms() {
        assertThat(CORE.stream()
                        .filter(triple -> isReserved(triple.getSubject())
                                || (triple.getPredicate().equals(RDFS.subClassOf.asNode())
                                        && isReserved(triple.getObject()))))
                .isEmpty();
    }

    /** A property that is two of these at once is no OWL 2 DL. */
    @Test
    void every_property_is_of_one_kind() {
        List<Node> kinds =
                List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), OWL.AnnotationProperty.asNode());

        assertThat(CORE.stream()
                        .map(Triple::getPredicate)
                        .filter(property -> !isReserved(property))
                        .distinct()
                        .filter(property -> kinds.stream()
                                        .filter(kind -> CORE.contains(property, RDF.type.asNode(), kind))
                                        .count()
                                != 1))
                .isEmpty();
    }

    @Test
    void every_shape_says_in_both_languages_what_to_mend() {
        List<Node> shapes = Stream.of(SHACL.PropertyShape, SHACL.NodeShape)
                .flatMap(type -> SHAPES.find(Node.ANY, RDF.type.asNode(), type).toList().stream())
                .map(Triple::getSubject)
                .filter(shape -> !shape.getURI().endsWith("Shape"))
                .toList();

        assertThat(shapes).isNotEmpty().allSatisfy(shape -> assertThat(SHAPES.find(shape, SHACL.message, Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLanguage())
                        .toList())
                .containsExactlyInAnyOrder("en", "ar"));
    }

    private static boolean isDatatype(Node node) {
        return node.getURI().startsWith(XSD.getURI())
                || node.equals(RDF.langString.asNode())
                || node.equals(RDFS.Literal.asNode());
    }

    private static Set<String> own(Node type) {
        return CORE.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(triple -> triple.getSubject().getURI())
                .filterKeep(iri -> iri.startsWith(Terms.SANAD))
                .toSet();
    }

    private static boolean isReserved(Node node) {
        return node.isURI()
                && Stream.of(RDF.getURI(), RDFS.getURI(), OWL.getURI())
                        .anyMatch(namespace -> node.getURI().startsWith(namespace));
    }

    static Stream<BundledFile> turtle() {
        return Stream.of("ontology", "shapes").flatMap(folder -> BundledFile.list(folder, ".ttl").stream());
    }

    static Stream<BundledFile> queries() {
        return BundledFile.list("queries", ".rq").stream();
    }
}
