package org.sanad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.sanad.fact.Fact;
import org.sanad.report.Report;
import org.sanad.report.ReportReader;

class ReportGraphTest {
    private static final String REPORT = "https://w3id.org/sanad/id/report/V.26-01234";
    private static final ReferenceGraphs REFERENCE = ReferenceGraphs.bundled();
    private static final List<Quad> QUADS = quads();

    private static List<Quad> quads() {
        return ReportGraph.quads(SmallReport.read(), SmallReport.facts(), REFERENCE, Optional.empty());
    }

    private static DatasetGraph dataset(List<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(dataset::add);
        return dataset;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node value(Node subject, Node property) {
        return QUADS.stream()
                .filter(quad ->
                        quad.getSubject().equals(subject) && quad.getPredicate().equals(property))
                .map(Quad::getObject)
                .findFirst()
                .orElseThrow(() -> new AssertionError(subject + " has no " + property));
    }

    private static List<Node> ofType(Node type) {
        return QUADS.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(type))
                .map(Quad::getSubject)
                .toList();
    }

    private static int offset(Node node, Node property) {
        return Integer.parseInt(value(node, property).getLiteralLexicalForm());
    }

    /** What stands in a text between two offsets counted in code points. */
    private static String between(String text, int start, int end) {
        int[] points = text.codePoints().toArray();
        return new String(points, start, end - start);
    }

    /** Quads of a graph that is a paragraph's own. */
    private static Set<Quad> stated(List<Quad> quads) {
        return quads.stream()
                .filter(quad -> quad.getGraph().getURI().contains("/paragraph/"))
                .collect(Collectors.toSet());
    }

    @Test
    void a_fact_of_every_kind_is_written_as_the_golden_file_has_it() throws IOException {
        Path golden = SmallReport.FOLDER.resolve("expected.trig");
        DatasetGraph actual = dataset(QUADS);
        if ("write".equals(System.getProperty("golden"))) {
            actual.prefixes().putAll(Prefixes.all());
            String trig = RDFWriter.source(actual).format(RDFFormat.TRIG_PRETTY).asString();
            Files.writeString(golden, trig.replaceAll("(?m)[ \\t]+$", ""));
        }
        DatasetGraph expected = RDFDataMgr.loadDatasetGraph(golden.toString());
        assertThat(new HashSet<>(Set.copyOf(expected.stream().toList())))
                .as("first what the golden file has, then what is written")
                .isEqualTo(Set.copyOf(actual.stream().toList()));
        assertThat(IsoMatcher.isomorphic(expected, actual)).isTrue();
    }

    @Test
    void the_facts_of_the_small_report_are_of_every_kind() {
        assertThat(SmallReport.facts().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
    }

    @Test
    void each_stated_triple_has_its_claim_and_each_claim_its_triple() {
        Set<Quad> claimed = ofType(Sanad.Claim).stream()
                .map(claim -> Quad.create(
                        value(claim, Sanad.statedIn),
                        value(claim, RDF.subject.asNode()),
                        value(claim, RDF.predicate.asNode()),
                        value(claim, RDF.object.asNode())))
                .collect(Collectors.toSet());
        assertThat(claimed).isNotEmpty().isEqualTo(stated(QUADS));
    }

    @Test
    void each_claim_is_described_in_full() {
        for (Node claim : ofType(Sanad.Claim)) {
            for (Node property : List.of(
                    Sanad.quote, OA.start.asNode(), OA.end.asNode(), Sanad.certainty, ClaimedGraph.WAS_GENERATED_BY)) {
                assertThat(QUADS.stream()
                                .filter(quad -> quad.getSubject().equals(claim)
                                        && quad.getPredicate().equals(property)))
                        .as("%s %s", claim, property)
                        .hasSize(1);
            }
        }
    }

    @Test
    void the_quote_of_a_claim_is_the_text_between_its_offsets_in_code_points() {
        for (Node claim : ofType(Sanad.Claim)) {
            String text = value(value(claim, Sanad.statedIn), Sanad.text).getLiteralLexicalForm();
            assertThat(value(claim, Sanad.quote).getLiteralLexicalForm())
                    .isEqualTo(between(text, offset(claim, OA.start.asNode()), offset(claim, OA.end.asNode())));
        }
    }

    @Test
    void characters_beyond_the_basic_plane_count_once_in_offsets() {
        Node resolution = iri("https://w3id.org/sanad/id/resolution/A-RES-77-236");
        Node claim = ofType(Sanad.Claim).stream()
                .filter(node -> value(node, RDF.subject.asNode()).equals(resolution))
                .findFirst()
                .orElseThrow();
        String text = value(iri(REPORT + "/paragraph/2"), Sanad.text).getLiteralLexicalForm();
        int utf16 = text.indexOf("بالقرار");
        assertThat(text.substring(0, utf16)).hasSizeGreaterThan(text.codePointCount(0, utf16));
        assertThat(offset(claim, OA.start.asNode())).isEqualTo(utf16 - 2);
    }

    @Test
    void a_mention_has_body_target_position_and_words() {
        List<Node> mentions = ofType(Sanad.Mention);
        assertThat(mentions).hasSize(6);
        for (Node mention : mentions) {
            Node target = value(mention, OA.hasTarget.asNode());
            Node paragraph = value(target, OA.hasSource.asNode());
            Node position = iri(mention.getURI() + "/position");
            String text = value(paragraph, Sanad.text).getLiteralLexicalForm();
            assertThat(value(iri(mention.getURI() + "/words"), OA.exact.asNode())
                            .getLiteralLexicalForm())
                    .isEqualTo(between(text, offset(position, OA.start.asNode()), offset(position, OA.end.asNode())));
            Node body = value(mention, OA.hasBody.asNode());
            assertThat(stated(QUADS)).contains(Quad.create(paragraph, paragraph, Sanad.mentions, body));
        }
    }

    @Test
    void a_triple_stated_twice_in_a_paragraph_stands_once_and_has_two_claims() {
        Node kenya = iri("https://w3id.org/sanad/id/state/KEN");
        Node paragraph = iri(REPORT + "/paragraph/1");
        assertThat(QUADS).containsOnlyOnce(Quad.create(paragraph, paragraph, Sanad.mentions, kenya));
        assertThat(ofType(Sanad.Claim).stream()
                        .filter(claim -> value(claim, RDF.predicate.asNode()).equals(Sanad.mentions)
                                && value(claim, RDF.object.asNode()).equals(kenya)))
                .hasSize(2);
    }

    @Test
    void each_fact_stands_in_the_graph_of_its_paragraph() {
        assertThat(stated(QUADS).stream().map(quad -> quad.getGraph().getURI().substring(REPORT.length())))
                .contains("/paragraph/front", "/paragraph/1", "/paragraph/2", "/paragraph/fn1", "/paragraph/3-a")
                .doesNotContain("/paragraph/3");
    }

    @Test
    void sub_items_and_footnotes_have_iris_of_their_own() {
        assertThat(ofType(Sanad.Paragraph).stream().map(node -> node.getURI().substring(REPORT.length())))
                .containsExactly(
                        "/paragraph/front",
                        "/paragraph/1",
                        "/paragraph/fn",
                        "/paragraph/fn-2",
                        "/paragraph/2",
                        "/paragraph/fn1",
                        "/paragraph/3",
                        "/paragraph/3-a",
                        "/paragraph/3-b");
        assertThat(ofType(Sanad.Footnote)).hasSize(3);
        assertThat(ofType(Sanad.FrontMatter)).hasSize(1);
        assertThat(value(iri(REPORT + "/paragraph/3-a"), Sanad.number).getLiteralLexicalForm())
                .isEqualTo("3(a)");
    }

    @Test
    void the_same_input_gives_the_same_quads_in_the_same_order() {
        String about = """
                <https://w3id.org/sanad/id/report/V.26-01234> <http://purl.org/dc/terms/source> <https://undocs.org/x> ;
                    <http://purl.org/dc/terms/rights> "a" , "b" , "c" , "d" ; <http://purl.org/dc/terms/type> "e" , "f" .
                """;
        List<Quad> once = ReportGraph.quads(SmallReport.read(), SmallReport.facts(), REFERENCE, Optional.of(about));
        List<Quad> again = ReportGraph.quads(
                SmallReport.read(), SmallReport.facts(), ReferenceGraphs.bundled(), Optional.of(about));
        assertThat(once).isEqualTo(again).hasSize(QUADS.size() + 7);
    }

    @Test
    void what_is_said_about_the_report_stands_in_its_own_graph() {
        List<Quad> quads = ReportGraph.quads(
                SmallReport.read(),
                List.of(),
                REFERENCE,
                Optional.of("<%s> <http://purl.org/dc/terms/source> <https://undocs.org/x> .".formatted(REPORT)));
        assertThat(quads)
                .contains(Quad.create(
                        iri(REPORT), iri(REPORT), iri("http://purl.org/dc/terms/source"), iri("https://undocs.org/x")));
    }

    @Test
    void a_report_without_facts_has_its_structure_and_text_alone() {
        List<Quad> quads = ReportGraph.quads(SmallReport.read(), List.of(), REFERENCE, Optional.empty());
        assertThat(quads.stream().map(Quad::getGraph).distinct()).containsExactly(iri(REPORT));
    }

    @Test
    void no_node_is_blank_and_every_iri_is_legal() {
        Set<String> iris = new TreeSet<>();
        for (Quad quad : QUADS) {
            Triple triple = quad.asTriple();
            for (Node node : List.of(quad.getGraph(), triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                assertThat(node.isBlank()).isFalse();
                if (node.isURI()) {
                    iris.add(node.getURI());
                }
            }
        }
        assertThat(iris).allSatisfy(iri -> {
            assertThat(IRIx.create(iri).hasViolations()).isFalse();
            assertThat(iri).doesNotContainPattern("[\\s<>\"{}|\\\\^`]");
        });
    }

    @Test
    void a_folder_of_any_name_gives_legal_iris() {
        Report report = ReportReader.parse(
                "1- نص.\n".getBytes(StandardCharsets.UTF_8), "x/text.ar.txt", "my report <1>|\"{}\\^` ü\u0301%zz");
        List<Quad> quads = ReportGraph.quads(report, List.of(), REFERENCE, Optional.empty());
        assertThat(quads.stream().map(quad -> quad.getSubject().getURI()).distinct())
                .allSatisfy(iri -> {
                    assertThat(IRIx.create(iri).hasViolations()).isFalse();
                    assertThat(iri).startsWith("https://w3id.org/sanad/id/report/my-report-1-");
                });
    }

    @Test
    void a_report_of_a_symbol_keeps_its_job_number_too() {
        Report report = ReportReader.parse(
                "CTOC/COP/2026/4\n\n1- نص\n\nV.26-01234 (A)\n\nيتواصل.\n".getBytes(StandardCharsets.UTF_8),
                "x/text.ar.txt",
                "x");
        List<Quad> quads = ReportGraph.quads(report, List.of(), REFERENCE, Optional.empty());
        Node own = iri("https://w3id.org/sanad/id/report/CTOC-COP-2026-4");
        assertThat(quads.stream()
                        .filter(quad -> quad.getSubject().equals(own)
                                && quad.getPredicate().getURI().endsWith("/identifier"))
                        .map(quad -> quad.getObject().getLiteralLexicalForm()))
                .containsExactly("CTOC/COP/2026/4", "V.26-01234");
    }

    @Test
    void the_text_is_tagged_with_the_language_of_the_report() {
        assertThat(value(iri(REPORT + "/paragraph/1"), Sanad.text).getLiteralLanguage())
                .isEqualTo("ar");
    }
}
