package org.sanad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.bundle.BundledFile;
import org.sanad.graph.SampleData;

class CompetencyQueriesTest {
    static Stream<BundledFile> files() {
        return BundledFile.list("queries/competency", ".rq").stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_query_says_what_it_asks_in_both_languages(BundledFile file) {
        ReadyQuery query = ReadyQuery.parse(file.text(), file.path());
        assertThat(file.name()).startsWith(query.id() + "-");
        assertThat(query.title()).endsWith("?");
        assertThat(query.arabicTitle()).endsWith("؟");
        assertThat(query.tags()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void another_library_reads_it_too(BundledFile file) {
        assertThat(new SPARQLParser().parseQuery(file.text(), null).getTupleExpr())
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("files")
    void on_the_sample_it_answers_what_stands_beside_it(BundledFile file) {
        ReadyQuery query = ReadyQuery.parse(file.text(), file.path());
        Map<String, String> examples = new HashMap<>();
        query.parameters().forEach(parameter -> examples.put(parameter.name(), parameter.example()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        query.run(SampleData.dataset(), examples, AnswerFormat.CSV, out);
        String expected = new BundledFile(file.path().replace(".rq", ".csv")).text();
        assertThat(expected.lines().count()).as("an empty answer shows nothing").isGreaterThan(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(expected);
    }

    @Test
    void each_id_stands_once() {
        List<String> ids = ReadyQuery.bundled().stream().map(ReadyQuery::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    }
}
