package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.bundle.BundledFile;
import org.sanad.language.Folding;

/** Reads the Turtle files that people edit, as triples and in the order in which they stand. */
class DataFilesTest {
    private static final String SANAD = "https://w3id.org/sanad/ontology#";
    private static final List<String> UNAMBIGUOUS_NAMES =
            List.of(SKOS.prefLabel.getURI(), SKOS.altLabel.getURI(), SANAD + "officialName", SANAD + "acronym");

    @ParameterizedTest
    @MethodSource("files")
    void jena_reads_the_file_without_a_warning(BundledFile file) {
        assertThat(triples(file)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_describes_no_blank_nodes(BundledFile file) {
        if (!file.path().startsWith("shapes/")) {
            assertThat(triples(file))
                    .noneMatch(triple ->
                            triple.getSubject().isBlank() || triple.getObject().isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("reference")
    void each_thing_stands_once_and_in_the_order_of_the_alphabet(BundledFile file) {
        List<String> subjects = new ArrayList<>();
        for (Triple triple : triples(file)) {
            String subject = triple.getSubject().getURI();
            if (subjects.isEmpty() || !subjects.getLast().equals(subject)) {
                subjects.add(subject);
            }
        }

        assertThat(subjects).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @MethodSource("reference")
    void each_thing_has_one_name_in_english_and_one_in_arabic(BundledFile file) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples(file).forEach(graph::add);

        graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(type -> {
            List<String> languages = graph.find(type.getSubject(), SKOS.prefLabel.asNode(), Node.ANY)
                    .mapWith(label -> label.getObject().getLiteralLanguage())
                    .toList();
            assertThat(languages).as(type.getSubject().getURI()).contains("en", "ar");
            assertThat(languages).as(type.getSubject().getURI()).doesNotHaveDuplicates();
        });
    }

    @Test
    void no_two_things_share_a_name_in_one_language() {
        Map<String, Set<String>> bearers = new TreeMap<>();
        Map<String, Set<String>> ambiguous = new HashMap<>();
        for (BundledFile file : reference().toList()) {
            for (Triple triple : triples(file)) {
                if (triple.getPredicate().getURI().equals(SANAD + "ambiguousName")) {
                    ambiguous
                            .computeIfAbsent(triple.getSubject().getURI(), key -> new HashSet<>())
                            .add(name(triple));
                }
            }
            for (Triple triple : triples(file)) {
                String thing = triple.getSubject().getURI();
                if (UNAMBIGUOUS_NAMES.contains(triple.getPredicate().getURI())
                        && !ambiguous.getOrDefault(thing, Set.of()).contains(name(triple))) {
                    bearers.computeIfAbsent(name(triple), key -> new TreeSet<>())
                            .add(thing);
                }
            }
        }

        assertThat(bearers).hasSizeGreaterThan(1000);
        bearers.values().removeIf(things -> things.size() == 1);
        assertThat(bearers).isEmpty();
    }

    @Test
    void what_is_referred_to_within_the_reference_data_is_described_in_it() {
        Set<String> described = new HashSet<>();
        Set<String> named = new TreeSet<>();
        Stream.concat(reference(), BundledFile.list("ontology", ".ttl").stream())
                .forEach(file -> triples(file).forEach(triple -> {
                    described.add(triple.getSubject().getURI());
                    if (triple.getObject().isURI()
                            && triple.getObject().getURI().startsWith("https://w3id.org/sanad/id/")) {
                        named.add(triple.getObject().getURI());
                    }
                }));

        assertThat(described).containsAll(named);
    }

    /** A name with its language, folded as texts are before they are compared. */
    private static String name(Triple triple) {
        return Folding.fold(triple.getObject().getLiteralLexicalForm()) + "@"
                + triple.getObject().getLiteralLanguage();
    }

    private static List<Triple> triples(BundledFile file) {
        List<Triple> triples = new ArrayList<>();
        RDFParser.fromString(file.text(), Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        triples.add(triple);
                    }
                });
        return triples;
    }

    static Stream<BundledFile> reference() {
        return BundledFile.list("ontology/reference", ".ttl").stream();
    }

    static Stream<BundledFile> files() {
        return Stream.of("ontology", "shapes").flatMap(folder -> BundledFile.list(folder, ".ttl").stream());
    }
}
