package org.sanad.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Writes a score as measurements of the Data Quality Vocabulary (W3C DQV), for the graph. */
public final class QualityRecord {
    private static final int DIGITS = 3;
    private static final String PREFIXES = """
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix dqv: <http://www.w3.org/ns/dqv#> .
            @prefix fact-kind: <https://w3id.org/sanad/id/fact-kind/> .
            @prefix gold: <https://w3id.org/sanad/id/gold/> .
            @prefix metric: <https://w3id.org/sanad/id/metric/> .
            @prefix sanad: <https://w3id.org/sanad/ontology#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private QualityRecord() {}

    /**
     * Writes a score in Turtle.
     *
     * @param score what was measured
     * @param goldSet the key of the gold set it was measured against, as {@code odd-paragraphs}; described in {@code
     *     ontology/quality/sets.ttl}
     * @param day when it was measured
     * @return a Turtle document: for each kind one measurement of precision, where one is defined, and one of recall, each
     *     from 0 to 1 with three digits
     */
    public static String turtle(Score score, String goldSet, LocalDate day) {
        StringBuilder turtle = new StringBuilder(PREFIXES);
        for (Score.Row row : score.rows()) {
            String kind = key(row.kind());
            measurement(turtle, goldSet, kind, "precision", row.precision(), row.gold(), day);
            measurement(turtle, goldSet, kind, "recall", row.recall(), row.gold(), day);
        }
        return turtle.toString();
    }

    /**
     * The key of a kind in the scheme of kinds.
     *
     * @param kind a kind as {@link Score} names it, as {@code event figures}
     * @return the last part of its concept's IRI, as {@code event-figures}
     */
    public static String key(String kind) {
        return kind.replace(' ', '-');
    }

    private static void measurement(
            StringBuilder turtle,
            String goldSet,
            String kind,
            String metric,
            Optional<Double> share,
            int annotations,
            LocalDate day) {
        if (share.isEmpty()) {
            return;
        }
        BigDecimal value = BigDecimal.valueOf(share.get()).setScale(DIGITS, RoundingMode.HALF_EVEN);
        turtle.append("\n<https://w3id.org/sanad/id/quality/")
                .append(goldSet)
                .append('/')
                .append(kind)
                .append('/')
                .append(metric)
                .append(">\n    a dqv:QualityMeasurement ;")
                .append("\n    dqv:computedOn <https://w3id.org/sanad/id/dataset/sanad> ;")
                .append("\n    dqv:isMeasurementOf metric:")
                .append(metric)
                .append(" ;\n    dqv:value ")
                .append(value.toPlainString())
                .append(" ;\n    sanad:factKind fact-kind:")
                .append(kind)
                .append(" ;\n    sanad:goldSet gold:")
                .append(goldSet)
                .append(" ;\n    sanad:annotationCount \"")
                .append(annotations)
                .append("\"^^xsd:nonNegativeInteger ;\n    dcterms:date \"")
                .append(day)
                .append("\"^^xsd:date .\n");
    }
}
