package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.sanad.bundle.BundledFile;

/** Holds the table of mappings, its Turtle, the described vocabularies and the reference data together. */
class AlignmentsTest {
    private static final Path TABLE = Path.of("ontology/alignments.sssom.tsv");
    private static final Path TURTLE = Path.of("ontology/alignments.ttl");
    private static final String SANAD = "https://w3id.org/sanad/ontology#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final Graph VOCABULARIES = graph("ontology/vocabularies.ttl");
    private static final Graph REFERENCE = reference();

    private static Graph graph(String path) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(new BundledFile(path).text(), Lang.TURTLE).parse(graph);
        return graph;
    }

    private static Graph reference() {
        Graph graph = graph("ontology/themes.ttl");
        BundledFile.list("ontology/reference", ".ttl")
                .forEach(file -> RDFParser.fromString(file.text(), Lang.TURTLE).parse(graph));
        return graph;
    }

    private static SssomTable table() throws IOException {
        return SssomTable.parse(Files.readString(TABLE));
    }

    private static Node term(String name) {
        return NodeFactory.createURI(SANAD + name);
    }

    /** Key of each described vocabulary to a value of it. */
    private static Map<String, String> vocabularies(String property) {
        Map<String, String> values = new TreeMap<>();
        VOCABULARIES
                .find(Node.ANY, NodeFactory.createURI(VOID + property), Node.ANY)
                .forEachRemaining(triple -> values.put(
                        triple.getSubject().getURI().substring((AlignmentsTurtle.ID + "vocabulary/").length()),
                        triple.getObject().getLiteralLexicalForm()));
        return values;
    }

    private static List<Node> things(String type) {
        return REFERENCE
                .find(Node.ANY, RDF.type.asNode(), term(type))
                .mapWith(Triple::getSubject)
                .toList();
    }

    /** The vocabularies that a thing is linked to. */
    private static Set<String> linked(SssomTable table, AlignmentsTurtle writer, Node thing) {
        return table.rows().stream()
                .filter(row -> table.iri(row.get("subject_id")).equals(thing.getURI()))
                .map(writer::vocabulary)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void turtle_and_table_say_the_same() throws IOException {
        String expected = new AlignmentsTurtle(table(), vocabularies("uriSpace")).text();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(TURTLE, expected);
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(expected, Lang.TURTLE).parse(graph);
        Graph actual = GraphFactory.createDefaultGraph();
        RDFParser.fromString(Files.readString(TURTLE), Lang.TURTLE).parse(actual);

        assertThat(actual.stream().collect(Collectors.toSet()))
                .isEqualTo(graph.stream().collect(Collectors.toSet()));
    }

    @Test
    void the_table_is_in_the_canonical_form_of_sssom() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        List<String> rows =
                lines.stream().filter(line -> !line.startsWith("#")).skip(1).toList();
        List<String> prefixes = lines.stream()
                .dropWhile(line -> !line.equals("#curie_map:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("#  "))
                .toList();
        SssomTable table = table();

        assertThat(rows).isSorted().doesNotHaveDuplicates().noneMatch(row -> row.contains("\""));
        assertThat(prefixes).isSorted().isNotEmpty();
        assertThat(table.metadata()).containsKeys("mapping_set_id", "license", "mapping_set_version");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row)
                .containsKeys(
                        "record_id", "subject_id", "predicate_id", "object_id", "mapping_justification", "confidence"));
        assertThat(table.rows().stream().map(row -> row.get("record_id"))).doesNotHaveDuplicates();
    }

    @Test
    void a_set_of_links_counts_what_is_there() {
        Graph graph = graph("ontology/alignments.ttl");
        Map<String, String> spaces = vocabularies("uriSpace");
        List<Triple> counts = graph.find(Node.ANY, NodeFactory.createURI(VOID + "triples"), Node.ANY)
                .toList();

        assertThat(counts).hasSizeGreaterThan(spaces.size());
        for (Triple count : counts) {
            String target = object(graph, count.getSubject(), "objectsTarget").getURI();
            String space = spaces.get(target.substring(target.lastIndexOf('/') + 1));
            long links = graph
                    .find(count.getSubject(), NodeFactory.createURI(VOID + "linkPredicate"), Node.ANY)
                    .mapWith(Triple::getObject)
                    .toList()
                    .stream()
                    .flatMap(property -> graph.find(Node.ANY, property, Node.ANY).toList().stream())
                    .filter(link -> link.getObject().isURI()
                            && link.getObject().getURI().startsWith(space))
                    .count();
            assertThat(count.getObject().getLiteralValue())
                    .as(count.getSubject().getURI())
                    .isEqualTo(Math.toIntExact(links));
        }
    }

    private static Node object(Graph graph, Node subject, String property) {
        return graph.find(subject, NodeFactory.createURI(VOID + property), Node.ANY)
                .next()
                .getObject();
    }

    @Test
    void what_is_linked_is_described_here_and_called_as_the_table_says() throws IOException {
        SssomTable table = table();

        assertThat(table.rows()).allSatisfy(row -> assertThat(REFERENCE.contains(
                        NodeFactory.createURI(table.iri(row.get("subject_id"))),
                        SKOS.prefLabel.asNode(),
                        NodeFactory.createLiteralLang(row.get("subject_label"), "en")))
                .as(row.get("record_id") + " called " + row.get("subject_label"))
                .isTrue());
    }

    @Test
    void states_regions_and_treaties_are_linked_to_what_they_should_be() throws IOException {
        SssomTable table = table();
        AlignmentsTurtle writer = new AlignmentsTurtle(table, vocabularies("uriSpace"));

        assertThat(things("State")).hasSizeGreaterThan(190).allSatisfy(state -> assertThat(linked(table, writer, state))
                .as(state.getURI())
                .contains("eu-country", "geoarea", "geonames", "unbis", "wikidata"));
        assertThat(things("Territory")).allSatisfy(territory -> assertThat(linked(table, writer, territory))
                .as(territory.getURI())
                .contains("eu-country"));
        assertThat(things("Region").stream().filter(region -> REFERENCE.contains(region, term("m49"), Node.ANY)))
                .hasSize(30)
                .allSatisfy(region -> assertThat(linked(table, writer, region))
                        .as(region.getURI())
                        .contains("geoarea"));
        assertThat(REFERENCE
                        .find(Node.ANY, term("depositaryNumber"), Node.ANY)
                        .mapWith(Triple::getSubject)
                        .toList())
                .isNotEmpty()
                .allSatisfy(treaty -> assertThat(linked(table, writer, treaty))
                        .as(treaty.getURI())
                        .contains("untc"));
    }

    @Test
    void a_target_fits_the_pattern_of_its_vocabulary_and_the_shape_has_the_same_patterns() throws IOException {
        SssomTable table = table();
        Map<String, String> patterns = vocabularies("uriRegexPattern");
        AlignmentsTurtle writer = new AlignmentsTurtle(table, vocabularies("uriSpace"));
        Set<String> inShapes = graph("shapes/links.shapes.ttl")
                .find(Node.ANY, SHACL.pattern, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toSet();
        inShapes.addAll(graph("shapes/things.shapes.ttl")
                .find(Node.ANY, SHACL.pattern, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toSet());

        assertThat(inShapes).containsAll(patterns.values());
        assertThat(table.rows()).allSatisfy(row -> assertThat(table.iri(row.get("object_id")))
                .matches(Pattern.compile(patterns.get(writer.vocabulary(row)))));
    }

    /** UNBIS has no concept for it, and none stands for the same by another name. */
    @Test
    void migrant_smuggling_is_the_same_as_no_outside_concept() {
        Graph graph = graph("ontology/alignments.ttl");
        Node theme = NodeFactory.createURI(AlignmentsTurtle.ID + "theme/smuggling-of-migrants");

        assertThat(graph.contains(theme, SKOS.relatedMatch.asNode(), Node.ANY)).isTrue();
        assertThat(graph.contains(theme, SKOS.exactMatch.asNode(), Node.ANY)).isFalse();
        assertThat(graph.contains(theme, OWL2.sameAs.asNode(), Node.ANY)).isFalse();
    }
}
