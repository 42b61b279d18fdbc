package org.sanad.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.sanad.bundle.BundledFile;
import org.sanad.cli.Shipped;

/**
 * Looks for the common pitfalls of the OOPS! catalogue in the ontology; a comment names the pitfall.
 *
 * <p>Others are looked for elsewhere: P08 in {@link MetadataTest}, P34 and P35 in {@code OntologyFilesTest}, P41 in
 * {@link MetadataTest}. P13 asks for inverses, which this ontology leaves to SPARQL.
 */
class PitfallsTest {
    private static final Graph CORE = OntologyFiles.CORE;
    private static final List<Node> CLASSES = OntologyFiles.own(OWL.Class.asNode());
    private static final List<Node> OBJECT_PROPERTIES = OntologyFiles.own(OWL.ObjectProperty.asNode());
    private static final List<Node> PROPERTIES = Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
            .flatMap(type -> OntologyFiles.own(type.asNode()).stream())
            .toList();
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    @Test
    void there_is_something_to_look_at() {
        assertThat(CLASSES).hasSizeGreaterThan(60);
        assertThat(OBJECT_PROPERTIES).hasSizeGreaterThan(40);
        assertThat(PROPERTIES).hasSizeGreaterThan(75);
    }

    // P02, P12, P27, P31: no two names for one class or property
    @Test
    void nothing_of_ours_is_equivalent_to_anything() {
        assertThat(Stream.of(OWL.equivalentClass, OWL.equivalentProperty, OWL.sameAs)
                        .flatMap(property -> OntologyFiles.objects(CORE, Node.ANY, property.asNode())))
                .isEmpty();
    }

    // P04; a class also hangs together with the properties that its shape asks for
    @Test
    void every_class_is_connected_with_another_or_with_a_property() {
        Set<Node> connected = new HashSet<>();
        CORE.stream()
                .filter(triple -> !triple.getPredicate().equals(OWL.disjointWith.asNode()))
                .forEach(triple -> {
                    connected.add(triple.getObject());
                    if (triple.getPredicate().equals(RDFS.subClassOf.asNode())) {
                        connected.add(triple.getSubject());
                    }
                });
        connected.addAll(classesWhoseShapesAskForOurProperties());

        assertThat(CLASSES.stream().filter(type -> !connected.contains(type))).isEmpty();
    }

    // P05, P25, P26
    @Test
    void no_property_is_declared_an_inverse() {
        assertThat(CORE.contains(Node.ANY, OWL.inverseOf.asNode(), Node.ANY)).isFalse();
    }

    // P13, seen in the data: two of our properties that always hold both ways would be undeclared inverses
    @Test
    void no_two_properties_say_the_same_in_both_directions() {
        List<String> pairs = new ArrayList<>();
        try (QueryExec query = QueryExec.dataset(Shipped.data()).query("""
                        SELECT ?one ?other (COUNT(*) AS ?both) {
                            ?a ?one ?b . FILTER(isIRI(?b) && STRSTARTS(STR(?one), "https://w3id.org/sanad/ontology#"))
                            ?b ?other ?a . FILTER(STRSTARTS(STR(?other), "https://w3id.org/sanad/ontology#"))
                            FILTER(STR(?one) < STR(?other))
                        } GROUP BY ?one ?other HAVING (COUNT(*) > 5)
                        """).build()) {
            query.select().forEachRemaining(row -> pairs.add(row.toString()));
        }
        assertThat(pairs).isEmpty();
    }

    // P06
    @Test
    void no_class_is_below_itself() {
        assertThat(CLASSES).allSatisfy(type -> assertThat(wider(type)).doesNotContain(type));
    }

    // P07, P21
    @Test
    void no_class_is_two_things_or_the_rest() {
        assertThat(CLASSES).noneMatch(type -> name(type).matches(".*[a-z](And|Or)[A-Z].*|(Other|Misc|Unknown).*"));
    }

    // P10
    @Test
    void every_class_at_the_top_is_disjoint_with_another() {
        List<Node> tops = CLASSES.stream()
                .filter(type -> wider(type).stream().noneMatch(CLASSES::contains))
                .filter(type -> !name(type).equals("Certainty"))
                .toList();

        assertThat(tops)
                .hasSizeGreaterThan(15)
                .allMatch(type -> CORE.contains(type, OWL.disjointWith.asNode(), Node.ANY)
                        || CORE.contains(Node.ANY, OWL.disjointWith.asNode(), type));
    }

    // P11
    @Test
    void every_property_has_a_domain_and_a_range_or_a_note_that_says_why_not() {
        assertThat(PROPERTIES)
                .allMatch(property -> Stream.of(RDFS.domain, RDFS.range)
                                .allMatch(side -> CORE.contains(property, side.asNode(), Node.ANY))
                        || OntologyFiles.objects(CORE, property, SKOS.scopeNote.asNode())
                                        .map(Node::getLiteralLanguage)
                                        .distinct()
                                        .count()
                                == 2);
    }

    // P19
    @Test
    void no_property_has_two_domains_or_two_ranges() {
        assertThat(PROPERTIES).allSatisfy(property -> Stream.of(RDFS.domain, RDFS.range)
                .forEach(side -> assertThat(OntologyFiles.objects(CORE, property, side.asNode()))
                        .as(property.getURI())
                        .hasSizeLessThan(2)));
    }

    // P20
    @Test
    void words_are_in_the_language_they_are_said_to_be_in_and_a_definition_is_more_than_a_name() {
        for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.definition.asNode(), SKOS.scopeNote.asNode())) {
            assertThat(CORE.find(Node.ANY, property, Node.ANY)
                            .mapWith(Triple::getObject)
                            .toList())
                    .allSatisfy(words -> assertThat(words.getLiteralLexicalForm())
                            .containsPattern(words.getLiteralLanguage().equals("ar") ? ARABIC : LATIN));
        }
        assertThat(CORE.find(Node.ANY, SKOS.definition.asNode(), Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                        .filterDrop(definition -> definition.length() > 15 && definition.endsWith("."))
                        .toList())
                .isEmpty();
    }

    // P22
    @Test
    void classes_start_with_a_capital_and_properties_with_a_small_letter() {
        assertThat(CLASSES).allMatch(type -> name(type).matches("([A-Z][a-z0-9]+)+"));
        assertThat(PROPERTIES).allMatch(property -> name(property).matches("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*"));
    }

    // P24
    @Test
    void no_class_is_defined_by_its_own_name() {
        assertThat(CLASSES).allSatisfy(type -> {
            String name = english(type, SKOS.prefLabel.asNode()).toLowerCase(Locale.ROOT);
            assertThat(english(type, SKOS.definition.asNode()).toLowerCase(Locale.ROOT))
                    .doesNotContainPattern("\\b" + name + "\\b");
        });
    }

    // P28, P29
    @Test
    void a_symmetric_or_transitive_property_goes_from_a_class_to_the_same() {
        Stream.of(OWL.SymmetricProperty, OWL.TransitiveProperty)
                .flatMap(type -> OntologyFiles.own(type.asNode()).stream())
                .forEach(property -> assertThat(OntologyFiles.objects(CORE, property, RDFS.domain.asNode()))
                        .containsExactlyElementsOf(OntologyFiles.objects(CORE, property, RDFS.range.asNode())
                                .toList()));
    }

    // P32
    @Test
    void no_two_classes_and_no_two_properties_share_a_name() {
        for (List<Node> kind : List.of(CLASSES, PROPERTIES)) {
            assertThat(kind.stream().flatMap(term -> OntologyFiles.objects(CORE, term, SKOS.prefLabel.asNode())))
                    .doesNotHaveDuplicates();
        }
    }

    // P36, P39
    @Test
    void no_iri_tells_a_file() {
        assertThat(OntologyFiles.ONTOLOGY.getURI()).doesNotMatch(".*\\.(owl|rdf|ttl)$");
    }

    // P40
    @Test
    void nothing_is_said_of_the_terms_of_others_but_what_they_are() {
        assertThat(CORE.stream()
                        .filter(triple -> !triple.getSubject().getURI().startsWith("https://w3id.org/sanad/"))
                        .filter(triple -> !triple.getPredicate().equals(RDF.type.asNode())))
                .isEmpty();
    }

    private static Set<Node> classesWhoseShapesAskForOurProperties() {
        Set<Node> classes = new HashSet<>();
        for (BundledFile file : BundledFile.list("shapes", ".shapes.ttl")) {
            Graph shapes = OntologyFiles.turtle(file.text());
            shapes.find(Node.ANY, SHACL.targetClass, Node.ANY)
                    .filterKeep(target -> OntologyFiles.objects(shapes, target.getSubject(), SHACL.property)
                            .flatMap(property -> OntologyFiles.objects(shapes, property, SHACL.path))
                            .anyMatch(PROPERTIES::contains))
                    .forEachRemaining(target -> classes.add(target.getObject()));
        }
        return classes;
    }

    private static Set<Node> wider(Node type) {
        Set<Node> found = new HashSet<>();
        List<Node> open = new ArrayList<>(List.of(type));
        while (!open.isEmpty()) {
            OntologyFiles.objects(CORE, open.removeFirst(), RDFS.subClassOf.asNode())
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    private static String name(Node term) {
        return term.getURI().substring(OntologyFiles.SANAD.length());
    }

    private static String english(Node term, Node property) {
        return OntologyFiles.objects(CORE, term, property)
                .filter(words -> words.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseThrow();
    }
}
