package org.sanad.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sanad.evaluate.Answers;
import org.sanad.evaluate.QualityRecord;
import org.sanad.evaluate.Score;

/** Figures of quality by kind and metric, as {@code mention-state precision}. */
final class Quality {
    private Quality() {}

    /** The figures that the graph holds. */
    static Map<String, BigDecimal> onRecord(String goldSet) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        Answers.in(Shipped.POPULATED.data())
                .select("""
                        PREFIX dqv: <http://www.w3.org/ns/dqv#> PREFIX sanad: <https://w3id.org/sanad/ontology#>
                        PREFIX gold: <https://w3id.org/sanad/id/gold/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                        SELECT ?kind ?metric ?value { ?m a dqv:QualityMeasurement ; sanad:goldSet gold:SET ; dqv:value ?value ;
                          sanad:factKind/skos:notation ?kind ; dqv:isMeasurementOf/skos:prefLabel ?metric
                          FILTER(LANG(?metric) = "en") }
                        """.replace("SET", goldSet))
                .forEach(row -> figures.put(
                        row.get("kind") + " " + row.get("metric"),
                        new BigDecimal(Objects.requireNonNull(row.get("value")))));
        return figures;
    }

    /** The figures of a score. */
    static Map<String, BigDecimal> of(Score score) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (Score.Row row : score.rows()) {
            String kind = QualityRecord.key(row.kind());
            row.precision().ifPresent(share -> figures.put(kind + " precision", rounded(share)));
            row.recall().ifPresent(share -> figures.put(kind + " recall", rounded(share)));
        }
        return figures;
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_EVEN);
    }
}
