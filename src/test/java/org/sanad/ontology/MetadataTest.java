package org.sanad.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.bundle.BundledFile;

/**
 * Asks of the ontology what FOOPS! asks and can be answered without a network; a comment names the check.
 *
 * <p>Left out are those that open addresses or registries: CN1, FIND2, FIND3, FIND3-BIS, HTTP1, OM4.2, URI1, VER2.
 */
class MetadataTest {
    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final List<String> LANGUAGES = List.of("ar", "en");

    // PURL1
    @Test
    void the_ontology_has_a_persistent_iri() {
        assertThat(OntologyFiles.ONTOLOGY.getURI()).startsWith("https://w3id.org/");
    }

    // URI2
    @Test
    void one_ontology_is_declared_and_its_terms_are_below_its_iri() {
        assertThat(OntologyFiles.ALL
                        .find(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
                        .mapWith(Triple::getSubject)
                        .toList())
                .containsExactly(OntologyFiles.ONTOLOGY);
        assertThat(value(VANN + "preferredNamespaceUri").getLiteralLexicalForm())
                .isEqualTo(OntologyFiles.ONTOLOGY.getURI() + "#")
                .isEqualTo(OntologyFiles.SANAD);
    }

    // VER1
    @Test
    void the_version_has_an_iri_that_ends_in_its_number() {
        assertThat(value(OWL.getURI() + "versionIRI").getURI())
                .isEqualTo(OntologyFiles.ONTOLOGY.getURI() + "/"
                        + value(OWL.getURI() + "versionInfo").getLiteralLexicalForm());
    }

    // FIND1
    @Test
    void the_preferred_prefix_is_the_one_in_use() {
        Map<String, String> prefixes =
                OntologyFiles.read("core").getPrefixMapping().getNsPrefixMap();

        assertThat(prefixes)
                .containsEntry(
                        value(VANN + "preferredNamespacePrefix").getLiteralLexicalForm(),
                        value(VANN + "preferredNamespaceUri").getLiteralLexicalForm());
    }

    // OM1
    @ParameterizedTest
    @ValueSource(strings = {"title", "description", "bibliographicCitation"})
    void what_is_said_in_words_is_said_in_both_languages(String name) {
        assertThat(values(DCTerms.getURI() + name).map(Node::getLiteralLanguage))
                .containsExactlyInAnyOrderElementsOf(LANGUAGES);
    }

    // OM2, OM3, OM5.1, OM5.2
    @ParameterizedTest
    @ValueSource(strings = {"created", "issued", "modified"})
    void a_date_is_given_once_and_is_a_day(String name) {
        assertThat(value(DCTerms.getURI() + name).getLiteralDatatypeURI()).isEqualTo(XSD.date.getURI());
    }

    // OM5.1, OM5.2, OM4.1
    @ParameterizedTest
    @ValueSource(strings = {"creator", "publisher", "license"})
    void who_and_under_which_licence_are_iris(String name) {
        assertThat(value(DCTerms.getURI() + name).isURI()).isTrue();
    }

    // OM4.1
    @Test
    void the_licence_is_an_open_one() {
        assertThat(value(DCTerms.getURI() + "license").getURI()).startsWith("https://creativecommons.org/licenses/by/");
    }

    // OM3
    @Test
    void the_status_is_told() {
        assertThat(value("https://w3id.org/mod#status").getLiteralLexicalForm()).isNotBlank();
    }

    // VOC1
    @Test
    void metadata_are_in_vocabularies_of_others() {
        assertThat(OntologyFiles.CORE
                        .find(OntologyFiles.ONTOLOGY, Node.ANY, Node.ANY)
                        .mapWith(triple -> triple.getPredicate().getURI())
                        .toList())
                .isNotEmpty()
                .noneMatch(iri -> iri.startsWith(OntologyFiles.SANAD));
    }

    // VOC2
    @Test
    void classes_and_properties_build_on_those_of_others() {
        List<String> wider = Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
                .flatMap(property -> OntologyFiles.objects(OntologyFiles.CORE, Node.ANY, property.asNode()))
                .map(Node::getURI)
                .filter(iri -> !iri.startsWith(OntologyFiles.SANAD))
                .distinct()
                .toList();

        assertThat(wider).hasSizeGreaterThan(10);
    }

    // VOC3, VOC4
    @Test
    void every_term_has_a_name_and_a_description_in_both_languages() {
        assertThat(terms()).hasSizeGreaterThan(150).allSatisfy(term -> {
            assertThat(languages(term, SKOS.prefLabel.asNode())).containsExactlyInAnyOrderElementsOf(LANGUAGES);
            assertThat(languages(term, SKOS.definition.asNode())).containsExactlyInAnyOrderElementsOf(LANGUAGES);
        });
    }

    @Test
    void every_term_has_an_example_and_a_plain_label_that_is_its_english_name() {
        assertThat(terms()).allSatisfy(term -> {
            assertThat(OntologyFiles.objects(OntologyFiles.CORE, term, SKOS.example.asNode()))
                    .isNotEmpty();
            assertThat(OntologyFiles.objects(OntologyFiles.CORE, term, RDFS.label.asNode()))
                    .containsExactlyElementsOf(OntologyFiles.objects(OntologyFiles.CORE, term, SKOS.prefLabel.asNode())
                            .filter(name -> name.getLiteralLanguage().equals("en"))
                            .toList());
        });
    }

    // RDF1
    @ParameterizedTest
    @ValueSource(strings = {"Turtle", "RDF/XML", "N-Triples", "JSON-LD"})
    void the_ontology_is_the_same_in_every_syntax(String syntax) {
        Lang language = org.apache.jena.riot.RDFLanguages.nameToLang(syntax);
        String written = RDFWriter.source(OntologyFiles.CORE).lang(language).asString();
        Graph read = GraphFactory.createDefaultGraph();
        RDFParser.fromString(written, language).parse(read);

        assertThat(read.isIsomorphicWith(OntologyFiles.CORE)).isTrue();
    }

    // DOC1
    @Test
    void there_is_documentation_that_names_the_ontology() throws IOException {
        assertThat(Files.readString(Path.of("docs/ontology.md"))).contains(OntologyFiles.ONTOLOGY.getURI());
        assertThat(new BundledFile("ontology/core.ttl").text()).contains("owl:Ontology");
    }

    private static List<Node> terms() {
        return OntologyFiles.CORE
                .find(Node.ANY, RDFS.isDefinedBy.asNode(), OntologyFiles.ONTOLOGY)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static List<String> languages(Node term, Node property) {
        return OntologyFiles.objects(OntologyFiles.CORE, term, property)
                .map(Node::getLiteralLanguage)
                .toList();
    }

    private static Stream<Node> values(String property) {
        return OntologyFiles.objects(OntologyFiles.CORE, OntologyFiles.ONTOLOGY, NodeFactory.createURI(property));
    }

    private static Node value(String property) {
        List<Node> values = values(property).toList();
        assertThat(values).as(property).hasSize(1);
        return values.getFirst();
    }
}
