package org.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sanad.evaluate.Answers;

/** Holds the table of the README to the figures in the graph, which {@link GoldTest} holds to what is measured. */
class QualityTableTest {
    private static final String NONE = "–";

    @Test
    void the_readme_shows_the_figures_of_the_graph() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(table());
    }

    private static String table() {
        Map<String, String> sets = labels("?thing a sanad:GoldSet");
        Map<String, String> kinds = labels("?thing skos:inScheme <https://w3id.org/sanad/id/scheme/fact-kinds>");
        StringBuilder table = new StringBuilder("| kind |");
        sets.values().forEach(set -> table.append(' ').append(set).append(" |"));
        table.append("\n|---|").append("---|".repeat(sets.size())).append('\n');
        Map<String, Map<String, BigDecimal>> figures = new TreeMap<>();
        sets.keySet().forEach(set -> figures.put(set, Quality.onRecord(set)));
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            StringBuilder row = new StringBuilder("| " + kind.getValue() + " |");
            boolean measured = false;
            for (Map<String, BigDecimal> set : figures.values()) {
                String precision = figure(set, kind.getKey() + " precision");
                String recall = figure(set, kind.getKey() + " recall");
                boolean none = precision.equals(NONE) && recall.equals(NONE);
                row.append(' ').append(none ? NONE : precision + " / " + recall).append(" |");
                measured |= !none;
            }
            if (measured) {
                table.append(row).append('\n');
            }
        }
        return table.toString();
    }

    private static String figure(Map<String, BigDecimal> set, String name) {
        BigDecimal value = set.get(name);
        return value == null ? NONE : value.toPlainString();
    }

    /** English labels by the last part of the IRI. */
    private static Map<String, String> labels(String pattern) {
        Map<String, String> labels = new TreeMap<>();
        Answers.in(Shipped.POPULATED.data())
                .select("""
                        PREFIX sanad: <https://w3id.org/sanad/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                        SELECT ?thing ?label { PATTERN . ?thing skos:prefLabel ?label FILTER(LANG(?label) = "en") }
                        """.replace("PATTERN", pattern))
                .forEach(row -> labels.put(
                        String.valueOf(row.get("thing")).replaceFirst(".*/", ""),
                        Objects.requireNonNull(row.get("label"))));
        assertThat(new TreeSet<>(labels.keySet())).isNotEmpty();
        return labels;
    }
}
