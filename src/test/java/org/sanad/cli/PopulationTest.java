package org.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.check.Checker;
import org.sanad.check.Finding;

class PopulationTest {
    private static final String PREFIXES = """
            PREFIX sanad: <https://w3id.org/sanad/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            """;

    private static long count(String pattern) {
        try (QueryExec query = QueryExec.dataset(Shipped.POPULATED.data())
                .query(PREFIXES + "SELECT (COUNT(*) AS ?n) " + pattern)
                .build()) {
            RowSet rows = query.select();
            return Long.parseLong(rows.next().get("n").getLiteralLexicalForm());
        }
    }

    @Test
    void every_stated_triple_has_a_claim() {
        assertThat(count("{ ?p sanad:inReport ?r . GRAPH ?p { ?s ?q ?o } }")).isPositive();
        assertThat(count("""
                        { ?p sanad:inReport ?r . GRAPH ?p { ?s ?q ?o }
                          FILTER NOT EXISTS { ?c sanad:statedIn ?p ; rdf:subject ?s ; rdf:predicate ?q ; rdf:object ?o } }
                        """)).isZero();
    }

    @Test
    void every_claim_has_its_triple_and_quotes_its_paragraph_to_the_letter() {
        assertThat(count("{ ?c a sanad:Claim }")).isPositive();
        assertThat(count("""
                        { ?c a sanad:Claim ; sanad:statedIn ?p ; rdf:subject ?s ; rdf:predicate ?q ; rdf:object ?o .
                          FILTER NOT EXISTS { GRAPH ?p { ?s ?q ?o } } }
                        """)).isZero();
        assertThat(count("""
                        { ?c a sanad:Claim ; sanad:statedIn ?p ; sanad:quote ?quote ; oa:start ?start ; oa:end ?end .
                          ?p sanad:text ?text
                          FILTER(STR(?quote) != SUBSTR(STR(?text), ?start + 1, ?end - ?start)) }
                        """)).isZero();
    }

    @Test
    void the_graph_of_the_shipped_reports_has_no_findings_but_where_they_disagree() {
        assertThat(Checker.bundled().check(Shipped.POPULATED.data()).findings())
                .extracting(Finding::code)
                .containsOnly("event-twice", "statements-differ");
    }

    @Test
    void each_step_is_told() {
        assertThat(Shipped.TOLD)
                .anySatisfy(line -> assertThat(line).contains("V.24-13453").contains("91 paragraphs"))
                .anySatisfy(line -> assertThat(line).contains("facts: ").contains("Mention"));
    }

    @Test
    void two_builds_give_the_same_bytes_whatever_the_locale_the_time_zone_and_the_number_of_jobs(@TempDir Path folder)
            throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        BuildCommand.write(Shipped.POPULATED, folder.resolve("one"));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            BuildCommand.write(new Population(line -> {}, 2).populate(Optional.empty()), folder.resolve("two"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(Files.mismatch(folder.resolve("one/dataset.nq"), folder.resolve("two/dataset.nq")))
                .isEqualTo(-1);
        assertThat(Files.mismatch(folder.resolve("one/SHA256SUMS"), folder.resolve("two/SHA256SUMS")))
                .isEqualTo(-1);
    }
}
