package org.sanad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnionDatasetTest {
    private static final Node ONE = iri("graph/1");
    private static final Node TWO = iri("graph/2");
    private static final Node THING = iri("thing");
    private static final Node SAYS = iri("says");

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    private static Quad quad(Node graph, String text) {
        return Quad.create(graph, THING, SAYS, NodeFactory.createLiteralString(text));
    }

    private static DatasetGraph sample() {
        return UnionDataset.of(List.of(quad(TWO, "shared"), quad(ONE, "shared"), quad(ONE, "own"), quad(ONE, "own")));
    }

    private static long count(DatasetGraph data, String pattern) {
        try (QueryExec query = QueryExec.dataset(data)
                .query("SELECT (COUNT(*) AS ?n) { " + pattern + " }")
                .build()) {
            RowSet rows = query.select();
            return ((Number) rows.next().get("n").getLiteralValue()).longValue();
        }
    }

    @Test
    void a_triple_of_two_graphs_stands_once_in_the_default_graph() {
        assertThat(sample().getDefaultGraph().size()).isEqualTo(2);
        assertThat(count(sample(), "?s ?p ?o")).isEqualTo(2);
    }

    @Test
    void each_named_graph_keeps_its_own() {
        assertThat(count(sample(), "GRAPH <http://example.org/graph/1> { ?s ?p ?o }"))
                .isEqualTo(2);
        assertThat(count(sample(), "GRAPH ?g { ?s ?p 'shared' }")).isEqualTo(2);
        assertThat(count(sample(), "GRAPH ?g { ?s ?p ?o }")).isEqualTo(3);
    }

    @Test
    void quads_are_found_by_any_part() {
        DatasetGraph data = sample();
        assertThat(toList(data.find(Node.ANY, Node.ANY, Node.ANY, NodeFactory.createLiteralString("own"))))
                .as("the union's own and the named graph's")
                .hasSize(2);
        assertThat(toList(data.findNG(Node.ANY, Node.ANY, SAYS, Node.ANY))).hasSize(3);
        assertThat(toList(data.findNG(TWO, Node.ANY, Node.ANY, Node.ANY))).containsExactly(quad(TWO, "shared"));
        assertThat(data.contains(TWO, THING, SAYS, NodeFactory.createLiteralString("own")))
                .isFalse();
    }

    @Test
    void a_quad_of_the_default_graph_is_in_no_named_graph() {
        DatasetGraph data = UnionDataset.of(List.of(quad(Quad.defaultGraphIRI, "loose")));
        assertThat(data.getDefaultGraph().size()).isEqualTo(1);
        assertThat(data.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRAPH ?g { ?s ?p 'own' }",
                "?s ?p ?o GRAPH ?g { ?s ?p ?o }",
                "?s ?p ?o GRAPH ?g { ?x ?y ?z FILTER(?z = ?o) }",
                "VALUES ?g { <http://example.org/graph/2> 'no graph' } GRAPH ?g { ?s ?p ?o }",
                "GRAPH ?g { OPTIONAL { ?s ?p 'nowhere' } }",
                "GRAPH ?g { ?s ?p 'nowhere' }",
                "GRAPH ?g { { ?s ?p 'own' } UNION { ?s ?p 'shared' } }",
                "GRAPH ?g { ?s ?p 'shared' OPTIONAL { ?s ?p ?o FILTER(?o = 'own') } }",
                "GRAPH ?g { SELECT (COUNT(*) AS ?c) { ?s ?p 'own' } }",
                "GRAPH ?g { ?s ?p ?o . FILTER NOT EXISTS { ?s ?p 'own' } }",
                "GRAPH ?g { ?s <http://example.org/says>+ ?o }",
                "GRAPH ?g { { ?s ?p 'own' } { ?s ?p ?o } }",
                "GRAPH ?g { BIND('shared' AS ?o) ?s ?p ?o }",
                "?s ?p ?o FILTER EXISTS { GRAPH ?g { ?s ?p ?o } }",
                "GRAPH ?g { }",
                "GRAPH ?g { ?s ?p 'own' MINUS { ?s ?p 'shared' } }"
            })
    void narrowing_the_graphs_changes_no_answer(String pattern) {
        DatasetGraph plain = DatasetGraphFactory.createGeneral();
        sample().find().forEachRemaining(plain::add);
        assertThat(count(sample(), pattern)).isEqualTo(count(plain, pattern));
    }

    @Test
    void a_dataset_named_in_the_query_is_respected() {
        String query = "SELECT ?s FROM <http://example.org/graph/2> FROM NAMED <http://example.org/graph/2> ";
        try (QueryExec all = QueryExec.dataset(sample())
                .query(query + "{ GRAPH ?g { ?s ?p 'own' } }")
                .build()) {
            assertThat(all.select().hasNext()).isFalse();
        }
        try (QueryExec all = QueryExec.dataset(sample())
                .query(query + "{ ?s ?p 'shared' GRAPH ?g { ?s ?p 'shared' } }")
                .build()) {
            assertThat(all.select().materialize().stream()).hasSize(1);
        }
    }

    @Test
    void graphs_are_listed_by_name() {
        assertThat(toList(sample().listGraphNodes())).containsExactly(ONE, TWO);
    }

    @Test
    void asking_for_an_unknown_graph_finds_nothing_and_adds_nothing() {
        DatasetGraph data = sample();
        assertThat(data.getGraph(iri("graph/3")).isEmpty()).isTrue();
        assertThat(count(data, "GRAPH <http://example.org/graph/3> { ?s ?p ?o }"))
                .isZero();
        assertThat(data.containsGraph(iri("graph/3"))).isFalse();
        assertThat(data.size()).isEqualTo(2);
    }

    @Test
    void no_quads_make_an_empty_dataset() {
        DatasetGraph data = UnionDataset.of(List.of());
        assertThat(data.isEmpty()).isTrue();
        assertThat(data.getDefaultGraph().isEmpty()).isTrue();
    }

    @Test
    void nothing_can_be_written() {
        DatasetGraph data = sample();
        Quad more = quad(ONE, "more");
        assertThatThrownBy(() -> data.add(more)).hasMessageContaining("read-only");
        assertThatThrownBy(() -> data.delete(quad(ONE, "own"))).hasMessageContaining("read-only");
        assertThatThrownBy(() -> data.removeGraph(ONE)).hasMessageContaining("read-only");
        assertThatThrownBy(() -> data.addGraph(ONE, data.getDefaultGraph())).hasMessageContaining("read-only");
        assertThatThrownBy(data::clear).hasMessageContaining("read-only");
        assertThatThrownBy(() -> data.begin(TxnType.WRITE)).hasMessageContaining("read-only");
        assertThatThrownBy(() -> data.getDefaultGraph().add(more.asTriple())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> data.getGraph(ONE).add(more.asTriple())).isInstanceOf(RuntimeException.class);
        assertThat(data.getDefaultGraph().size()).isEqualTo(2);
    }

    @Test
    void many_threads_read_the_same() throws Exception {
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            quads.add(quad(iri("graph/" + i % 50), "text " + i));
        }
        DatasetGraph data = UnionDataset.of(quads);
        Callable<Long> read = () -> data.calculateRead(() -> count(data, "GRAPH ?g { ?s ?p ?o } ?s ?p ?o"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Long> answer : threads.invokeAll(Collections.nCopies(32, read))) {
                assertThat(answer.get()).isEqualTo(2_000);
            }
        }
    }

    private static <T> List<T> toList(Iterator<T> items) {
        List<T> all = new ArrayList<>();
        items.forEachRemaining(all::add);
        return all;
    }
}
