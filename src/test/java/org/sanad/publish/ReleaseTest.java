package org.sanad.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.graph.SampleData;
import org.sanad.graph.UnionDataset;

class ReleaseTest {
    private static final ReleaseInfo INFO = new ReleaseInfo("0.1.0", Map.of("text.ar.txt", "ab12"));
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final Path folder;

    ReleaseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> files = new HashMap<>();
        for (String name : Checksums.names(folder)) {
            files.put(name, Files.readString(folder.resolve(name)));
        }
        return files;
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    private static Quad says(Node object) {
        return Quad.create(iri("graph"), iri("thing"), iri("says"), object);
    }

    private static Node typed(String text, String type) {
        return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(type));
    }

    @Test
    void a_release_has_the_dumps_a_description_and_the_sums() throws IOException {
        Path out = folder.resolve("new/release");
        Release.write(SampleData.dataset(), out, INFO);
        assertThat(Checksums.names(out))
                .containsExactly("SHA256SUMS", "about.json", "sanad.nq", "sanad.trig", "sanad.ttl");
        assertThat(Checksums.names(folder.resolve("new")))
                .as("nothing is left beside it")
                .containsExactly("release");
        assertThat(Release.verify(out)).isEmpty();
        assertThat(Files.readString(out.resolve("about.json"))).contains("0.1.0", "ab12");
    }

    @Test
    void the_same_data_in_any_order_gives_the_same_bytes() throws IOException {
        List<Quad> shuffled = new ArrayList<>(SampleData.quads());
        Collections.shuffle(shuffled, new Random(7));
        Release.write(SampleData.dataset(), folder.resolve("one"), INFO);
        Release.write(UnionDataset.of(shuffled), folder.resolve("two"), INFO);
        assertThat(content(folder.resolve("one"))).isEqualTo(content(folder.resolve("two")));
    }

    @Test
    void turtle_is_the_union_with_prefixes_and_types_first() throws IOException {
        Release.write(SampleData.dataset(), folder.resolve("out"), INFO);
        String turtle = Files.readString(folder.resolve("out/sanad.ttl"));
        assertThat(turtle).startsWith("@prefix sanad: <https://w3id.org/sanad/ontology#> .");
        assertThat(turtle).contains("<https://w3id.org/sanad/id/state/AND> a sanad:State;", "\"أندورا\"@ar");
        assertThat(turtle.indexOf("state/AND> a ")).isLessThan(turtle.indexOf("state/JPN> a "));
        assertThat(RDFDataMgr.loadGraph(folder.resolve("out/sanad.ttl").toString())
                        .isIsomorphicWith(SampleData.dataset().getDefaultGraph()))
                .isTrue();
    }

    @Test
    void n_quads_are_sorted_by_line() throws IOException {
        Release.write(SampleData.dataset(), folder.resolve("out"), INFO);
        List<String> lines = Files.readAllLines(folder.resolve("out/sanad.nq"));
        assertThat(lines).hasSize(SampleData.quads().size()).isSorted();
    }

    @Test
    void graphs_stay_apart_in_trig() {
        Release.write(SampleData.dataset(), folder.resolve("out"), INFO);
        DatasetGraph read =
                RDFDataMgr.loadDatasetGraph(folder.resolve("out/sanad.trig").toString());
        assertThat(read.getDefaultGraph().isEmpty()).isTrue();
        assertThat(read.size()).isEqualTo(8);
    }

    @Test
    void every_literal_keeps_its_spelling() {
        List<Quad> quads = List.of(
                says(typed("9000", XSD + "decimal")),
                says(typed("9000.0", XSD + "decimal")),
                says(typed("007", XSD + "integer")),
                says(typed("1", XSD + "boolean")),
                says(typed("1e3", XSD + "double")),
                says(typed("2022", XSD + "gYear")),
                says(NodeFactory.createLiteralString("quote \" backslash \\ line\nreturn\r tab\t")),
                says(NodeFactory.createLiteralString("\u0001\u200F\u2067 \uD83D\uDE00")),
                says(NodeFactory.createLiteralString("")),
                says(NodeFactory.createLiteralLang("نص", "ar")),
                says(NodeFactory.createLiteralLang("text", "en-GB")),
                says(iri("a.b.")),
                says(iri("عربي")),
                says(NodeFactory.createURI("https://w3id.org/sanad/ontology#a/b")),
                says(NodeFactory.createURI("https://w3id.org/sanad/id/x.y.")),
                says(NodeFactory.createURI("https://w3id.org/sanad/id/x~(y)'%20z")));
        Release.write(UnionDataset.of(quads), folder.resolve("out"), INFO);
        assertThat(Release.verify(folder.resolve("out"))).isEmpty();
    }

    @Test
    void a_number_that_is_none_is_refused() {
        DatasetGraph wrong = UnionDataset.of(List.of(says(typed("not a number", XSD + "integer"))));
        assertThatThrownBy(() -> Release.write(wrong, folder.resolve("out"), INFO))
                .isInstanceOf(UnpublishableException.class)
                .hasMessageContaining("not a number");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_triple_outside_all_graphs_is_in_the_dumps() throws IOException {
        Quad loose = Quad.create(Quad.defaultGraphIRI, iri("thing"), iri("says"), iri("more"));
        Release.write(UnionDataset.of(List.of(loose, says(iri("it")))), folder.resolve("out"), INFO);
        assertThat(Files.readAllLines(folder.resolve("out/sanad.nq")))
                .anyMatch(line -> line.endsWith("<http://example.org/more> ."));
    }

    @Test
    void nothing_makes_an_empty_release() {
        Release.write(UnionDataset.of(List.of()), folder.resolve("out"), INFO);
        assertThat(Release.verify(folder.resolve("out"))).isEmpty();
    }

    @Test
    void a_blank_node_is_refused_with_its_triple_and_the_old_release_stays() throws IOException {
        Path out = folder.resolve("out");
        Release.write(SampleData.dataset(), out, INFO);
        Map<String, String> before = content(out);
        DatasetGraph blank = UnionDataset.of(List.of(says(NodeFactory.createBlankNode("b"))));
        assertThatThrownBy(() -> Release.write(blank, out, INFO))
                .isInstanceOf(UnpublishableException.class)
                .hasMessageContaining("blank node")
                .hasMessageContaining("<http://example.org/thing> <http://example.org/says>")
                .hasMessageContaining("<http://example.org/graph>");
        assertThat(content(out)).isEqualTo(before);
        assertThat(Checksums.names(folder)).containsExactly("out");
    }

    @Test
    void data_that_does_not_read_back_is_kept_out_and_the_old_release_stays() throws IOException {
        Path out = folder.resolve("out");
        Release.write(SampleData.dataset(), out, INFO);
        Map<String, String> before = content(out);
        DatasetGraph unreadable = UnionDataset.of(List.of(says(NodeFactory.createURI("http://example.org/a b"))));
        assertThatThrownBy(() -> Release.write(unreadable, out, INFO)).isInstanceOf(UnpublishableException.class);
        assertThat(content(out)).isEqualTo(before);
        assertThat(Checksums.names(folder)).containsExactly("out");
    }

    @Test
    void an_older_release_is_replaced_whole() throws IOException {
        Path out = folder.resolve("out");
        Release.write(SampleData.dataset(), out, INFO);
        Release.write(UnionDataset.of(List.of(says(iri("it")))), out, new ReleaseInfo("0.2.0", Map.of()));
        assertThat(Release.verify(out)).isEmpty();
        assertThat(Files.readString(out.resolve("sanad.nq"))).hasLineCount(1);
        assertThat(Files.readString(out.resolve("about.json")))
                .contains("0.2.0")
                .doesNotContain("ab12");
        assertThat(Checksums.names(folder)).containsExactly("out");
    }

    @Test
    void a_folder_with_other_things_is_not_replaced() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "dear reader");
        assertThatThrownBy(() -> Release.write(SampleData.dataset(), folder, INFO))
                .hasMessageContaining("letter.txt")
                .hasMessageContaining("new or an empty folder");
        assertThat(Files.readString(folder.resolve("letter.txt"))).isEqualTo("dear reader");
        assertThatThrownBy(() -> Release.write(SampleData.dataset(), folder.resolve("letter.txt"), INFO))
                .hasMessageContaining("is a file");
    }

    @Test
    void read_back_names_a_triple_that_differs() {
        Path out = folder.resolve("out");
        Release.write(SampleData.dataset(), out, INFO);
        Release.readBack(out, SampleData.dataset());
        List<Quad> more = new ArrayList<>(SampleData.quads());
        more.add(says(iri("more")));
        assertThatThrownBy(() -> Release.readBack(out, UnionDataset.of(more)))
                .isInstanceOf(UnpublishableException.class)
                .hasMessageContaining("sanad.ttl")
                .hasMessageContaining("http://example.org/more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sanad.ttl", "sanad.trig", "sanad.nq", "about.json"})
    void verify_finds_a_changed_and_a_missing_file(String name) throws IOException {
        Path out = folder.resolve("out");
        Release.write(SampleData.dataset(), out, INFO);
        Files.writeString(out.resolve(name), Files.readString(out.resolve(name)) + " ");
        assertThat(Release.verify(out)).singleElement().asString().contains(name, "SHA256SUMS");
        Files.delete(out.resolve(name));
        assertThat(Release.verify(out)).containsExactly(name + " is missing");
    }

    @Test
    void verify_finds_dumps_that_disagree_though_their_sums_are_right() throws IOException {
        Path out = folder.resolve("out");
        Release.write(SampleData.dataset(), out, INFO);
        Files.writeString(out.resolve("sanad.ttl"), "");
        Checksums.write(out);
        assertThat(Release.verify(out)).singleElement().asString().contains("sanad.ttl");
    }

    @Test
    void verify_finds_what_does_not_belong() throws IOException {
        Path out = folder.resolve("out");
        Release.write(SampleData.dataset(), out, INFO);
        Files.writeString(out.resolve("extra.txt"), "x");
        assertThat(Release.verify(out)).containsExactly("extra.txt is not part of a release");
        assertThat(Release.verify(folder)).singleElement().asString().contains("is no release");
    }
}
