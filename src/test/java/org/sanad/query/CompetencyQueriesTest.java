package org.sanad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.bundle.BundledFile;
import org.sanad.cli.Shipped;

/**
 * The ready queries and what they answer on the shipped reports. After a change that alters an answer on purpose, run
 * this class with {@code -Dsanad.answers=write} and review the difference against the text of the reports.
 */
class CompetencyQueriesTest {
    private static final boolean WRITE = "write".equals(System.getProperty("sanad.answers"));

    static Stream<BundledFile> files() {
        return BundledFile.list("queries/competency", ".rq").stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_query_says_what_it_asks_in_both_languages(BundledFile file) {
        ReadyQuery query = ReadyQuery.parse(file.text(), file.path());
        assertThat(file.name()).startsWith(query.id() + "-");
        assertThat(query.title()).endsWith("?").containsPattern("[a-z]");
        assertThat(query.arabicTitle()).endsWith("؟").containsPattern("\\p{IsArabic}");
        assertThat(query.comment()).endsWith(".").containsPattern("[a-z]");
        assertThat(query.arabicComment()).endsWith(".").containsPattern("\\p{IsArabic}");
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
    void its_columns_are_named_and_its_rows_have_one_order(BundledFile file) {
        Query query = QueryFactory.create(file.text());
        assertThat(query.isQueryResultStar()).isFalse();
        Set<Var> ordered = new HashSet<>();
        query.getOrderBy()
                .forEach(condition -> ordered.addAll(condition.getExpression().getVarsMentioned()));
        // What is counted follows from the columns that it is counted for.
        List<Var> open = query.getProjectVars().stream()
                .filter(column -> !(query.getProject().getExpr(column) instanceof ExprAggregator))
                .toList();
        assertThat(ordered).containsAll(open);
    }

    @ParameterizedTest
    @MethodSource("files")
    void on_the_shipped_reports_it_answers_what_stands_beside_it(BundledFile file) throws IOException {
        String name = file.path().replace(".rq", ".csv");
        String answer = answer(ReadyQuery.parse(file.text(), file.path()));
        if (WRITE) {
            Files.writeString(Path.of(name), answer);
        }
        assertThat(answer.lines().count()).as("an empty answer shows nothing").isGreaterThan(1);
        String expected = WRITE ? Files.readString(Path.of(name)) : new BundledFile(name).text();
        assertThat(answer).isEqualToNormalizingNewlines(expected);
    }

    private static String answer(ReadyQuery query) {
        Map<String, String> examples = new HashMap<>();
        query.parameters().forEach(parameter -> examples.put(parameter.name(), parameter.example()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        query.run(Shipped.data(), examples, AnswerFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void each_id_stands_once() {
        List<String> ids = ReadyQuery.bundled().stream().map(ReadyQuery::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
    }
}
