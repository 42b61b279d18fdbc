package org.sanad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.bundle.BundledFile;
import org.sanad.fact.Category;
import org.sanad.fact.Property;

/** Holds the terms that the program writes and those that the ontology defines together. */
class VocabularyTest {
    private static final Pattern TERM_IN_QUERY = Pattern.compile("\\bsanad:([A-Za-z][A-Za-z0-9]*)");
    private static final Set<String> TERMS = terms(graph("ontology/core.ttl"));

    @ParameterizedTest
    @MethodSource("constants")
    void a_constant_is_a_term_of_the_ontology_with_the_same_spelling(Field constant) throws IllegalAccessException {
        assertThat(((Node) constant.get(null)).getURI()).isEqualTo(Prefixes.SANAD + constant.getName());
        assertThat(TERMS).contains(constant.getName());
    }

    @ParameterizedTest
    @MethodSource("constantsOfOthers")
    void a_constant_of_another_vocabulary_is_declared_with_the_same_spelling(Field constant)
            throws IllegalAccessException {
        Node term = (Node) constant.get(null);

        assertThat(term.getURI()).matches(".*[/#]" + constant.getName()).doesNotStartWith(Prefixes.SANAD);
        assertThat(graph("ontology/core.ttl").contains(term, RDF.type.asNode(), Node.ANY))
                .isTrue();
    }

    @Test
    void what_facts_name_by_prefix_is_defined_or_of_a_known_vocabulary() {
        Set<String> own = factTerms()
                .filter(term -> term.startsWith("sanad:"))
                .map(term -> term.substring("sanad:".length()))
                .collect(Collectors.toSet());

        assertThat(own).isNotEmpty().isSubsetOf(TERMS);
        assertThat(factTerms().map(term -> term.substring(0, term.indexOf(':'))))
                .isSubsetOf(Prefixes.all().keySet());
    }

    @Test
    void every_term_is_written_by_the_program_or_stands_in_a_shape_a_query_or_the_data() {
        Set<String> used = new TreeSet<>();
        constants().map(Field::getName).forEach(used::add);
        factTerms().map(term -> term.substring(term.indexOf(':') + 1)).forEach(used::add);
        for (String folder : new String[] {"shapes", "ontology/lexicon", "ontology/quality", "ontology/reference"}) {
            BundledFile.list(folder, ".ttl").forEach(file -> used.addAll(namedIn(graph(file.path()))));
        }
        used.addAll(namedIn(graph("ontology/schemes.ttl")));
        used.addAll(namedIn(graph("ontology/rules.ttl")));
        BundledFile.list("queries", ".rq")
                .forEach(file ->
                        TERM_IN_QUERY.matcher(file.text()).results().forEach(match -> used.add(match.group(1))));

        assertThat(TERMS).hasSizeGreaterThan(100);
        assertThat(used).containsAll(TERMS);
    }

    static Stream<Field> constants() {
        return Arrays.stream(Sanad.class.getDeclaredFields()).filter(field -> field.getType() == Node.class);
    }

    static Stream<Field> constantsOfOthers() {
        return Stream.of(Qb.class, Undo.class)
                .flatMap(vocabulary -> Arrays.stream(vocabulary.getDeclaredFields()))
                .filter(field -> field.getType() == Node.class);
    }

    private static Stream<String> factTerms() {
        return Stream.concat(
                Arrays.stream(Category.values()).map(Category::term),
                Arrays.stream(Property.values()).map(Property::term));
    }

    private static Set<String> terms(Graph ontology) {
        return ontology.find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
                .mapWith(triple -> triple.getSubject().getURI())
                .filterKeep(iri -> iri.startsWith(Prefixes.SANAD))
                .mapWith(iri -> iri.substring(Prefixes.SANAD.length()))
                .toSet();
    }

    private static Set<String> namedIn(Graph graph) {
        return graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(Prefixes.SANAD))
                .map(node -> node.getURI().substring(Prefixes.SANAD.length()))
                .collect(Collectors.toSet());
    }

    private static Graph graph(String path) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(new BundledFile(path).text(), Lang.TURTLE).parse(graph);
        return graph;
    }
}
