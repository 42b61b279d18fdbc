package org.sanad.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.sanad.bundle.BundledFile;

/** Holds the two tables of {@code docs/ontology.md} and the declarations of {@code core.ttl} together. */
class TermTablesTest {
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @Test
    void every_minted_term_says_why_it_is_not_an_existing_one() throws IOException {
        Set<String> minted = OntologyFiles.CORE
                .find(Node.ANY, RDFS.isDefinedBy.asNode(), OntologyFiles.ONTOLOGY)
                .mapWith(triple -> triple.getSubject().getURI())
                .filterKeep(iri -> iri.startsWith(OntologyFiles.SANAD))
                .mapWith(iri -> iri.substring(OntologyFiles.SANAD.length()))
                .toSet();

        assertThat(new TreeSet<>(table("Minted"))).isEqualTo(new TreeSet<>(minted));
    }

    @Test
    void every_term_taken_over_is_listed() throws IOException {
        Map<String, String> prefixes = prefixes();
        Set<String> declared = OntologyFiles.CORE
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterDrop(node -> node.getURI().startsWith("https://w3id.org/sanad/"))
                .mapWith(node -> prefixed(node.getURI(), prefixes))
                .toSet();

        assertThat(new TreeSet<>(table("Taken over"))).isEqualTo(new TreeSet<>(declared));
    }

    @Test
    void no_term_stands_in_two_rows() throws IOException {
        assertThat(table("Minted")).doesNotHaveDuplicates();
        assertThat(table("Taken over")).doesNotHaveDuplicates();
    }

    private static List<String> table(String heading) throws IOException {
        String document = Files.readString(Path.of("docs/ontology.md"));
        String from = document.substring(document.indexOf("\n## " + heading + "\n") + 1);
        String section = from.substring(0, from.indexOf("\n## ", 1));
        return FIRST_CELL
                .matcher(section)
                .results()
                .flatMap(row -> QUOTED.matcher(row.group(1)).results())
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    private static Map<String, String> prefixes() {
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(new BundledFile("ontology/core.ttl").text(), Lang.TURTLE)
                .parse(graph);
        return graph.getPrefixMapping().getNsPrefixMap();
    }

    private static String prefixed(String iri, Map<String, String> prefixes) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .collect(Collectors.joining());
    }
}
