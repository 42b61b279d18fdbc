package org.sanad.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.cli.Shipped;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.violations.UseOfDefinedDatatypeInLiteral;
import org.semanticweb.owlapi.profiles.violations.UseOfUndeclaredDatatype;

/** Reasons with HermiT over the ontology and over all that the shipped reports state, texts and claims included. */
class ReasonerTest {
    private static final String PREFIXES = """
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix sanad: <https://w3id.org/sanad/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix : <https://w3id.org/sanad/id/test/> .
            """;

    /** Of the datatypes in use, those that OWL 2 has not taken over from XML Schema. */
    private static final Set<String> CALENDAR = Set.of("xsd:date", "xsd:gYear", "xsd:gYearMonth");

    private static final class Populated {
        static final OWLOntology ONTOLOGY =
                OwlReading.ontology(OwlReading.withoutReification(Shipped.data().getDefaultGraph()));
        static final Reasoner REASONER = OwlReading.reasoner(ONTOLOGY);
    }

    @Test
    void the_ontology_is_within_owl_2_dl() {
        assertThat(violations(OwlReading.ontology(OntologyFiles.ALL))).isEmpty();
    }

    @Test
    void the_populated_graph_leaves_owl_2_dl_by_calendar_dates_alone() {
        assertThat(violations(Populated.ONTOLOGY)).isNotEmpty().allSatisfy(violation -> assertThat(violation)
                .isInstanceOfAny(UseOfDefinedDatatypeInLiteral.class, UseOfUndeclaredDatatype.class)
                .satisfies(use -> assertThat(CALENDAR)
                        .anySatisfy(type ->
                                assertThat(use.getExpression().toString()).endsWith(type))));
    }

    @Test
    void the_populated_graph_is_consistent() {
        assertThat(Populated.ONTOLOGY.getLogicalAxiomCount()).isGreaterThan(50_000);
        assertThat(Populated.REASONER.isConsistent()).isTrue();
    }

    @Test
    void every_class_can_have_members() {
        assertThat(names(Populated.REASONER.getUnsatisfiableClasses().getEntitiesMinusBottom()))
                .isEmpty();
        assertThat(Populated.ONTOLOGY.classesInSignature()).hasSizeGreaterThan(70);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a territory as a state       | :a a sanad:State , sanad:Territory .",
                "a body as an event           | :a sanad:runBy :b . :b sanad:startDate '2024' ; a sanad:Meeting .",
                "a place as a treaty          | :a sanad:treaty :b . :b a sanad:Place .",
                "a resolution as a body       | :a sanad:adoptedBy :b . :b a sanad:Resolution .",
                "two figures in one           | :a sanad:value 1.0 , 2.0 .",
                "a figure in words            | :a sanad:value 'nine' .",
                "two paragraphs of a claim    | :a sanad:statedIn :b , :c . :b owl:differentFrom :c .",
                "help as a membership         | :a sanad:provider :b . :a a org:Membership .",
                "a goal as a target           | :a a sanad:SustainableDevelopmentGoal , sanad:SustainableDevelopmentTarget .",
                "a rule as a reading by hand  | :a a sanad:Rule , sanad:Curation .",
                "a programme as a region      | :a sanad:covers :b . :b sanad:phase '2' .",
            })
    void a_contradiction_is_found(String what, String turtle) {
        assertThat(OwlReading.reasoner(with(turtle)).isConsistent()).isFalse();
    }

    @Test
    void a_class_of_things_that_cannot_be_is_found() {
        OWLOntology ontology = with(":StateBody a owl:Class ; rdfs:subClassOf sanad:State , sanad:Body .");

        assertThat(names(OwlReading.reasoner(ontology).getUnsatisfiableClasses().getEntitiesMinusBottom()))
                .containsExactly("StateBody");
    }

    private static OWLOntology with(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        OntologyFiles.CORE.find().forEachRemaining(graph::add);
        OntologyFiles.turtle(PREFIXES + turtle).find().forEachRemaining(graph::add);
        return OwlReading.ontology(graph);
    }

    private static List<OWLProfileViolation> violations(OWLOntology ontology) {
        return new OWL2DLProfile().checkOntology(ontology).getViolations();
    }

    private static Set<String> names(Set<OWLClass> classes) {
        return classes.stream().map(type -> type.getIRI().getShortForm()).collect(Collectors.toSet());
    }
}
