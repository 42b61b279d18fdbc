package org.sanad.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How well a graph says what annotators read: precision and recall, kind by kind.
 *
 * <ul>
 *   <li>In each paragraph every annotation takes the first thing of the graph, in the order of their IRIs, that is the
 *       same and not yet taken; else one that is taken already. What is left over in the graph is extra.
 *   <li>Annotations marked optional or minor take their thing and are neither asked for nor missed.
 *   <li>Relations and the figures of events count for recall alone.
 *   <li>Only paragraphs with an annotation are scored.
 * </ul>
 *
 * @param rows a row a kind, in the order in which kinds are scored, without those that are neither asked nor given
 * @param precision of all kinds together that have one; nothing if nothing was given
 * @param recall of all kinds together; nothing if nothing was asked
 * @param paragraphs how many paragraphs were scored
 * @param misses what was asked and not given
 * @param extras what was given and not asked
 */
public record Score(
        List<Row> rows,
        Optional<Double> precision,
        Optional<Double> recall,
        int paragraphs,
        List<Miss> misses,
        List<Extra> extras) {

    private static final int DIGITS = 3;

    /** The reports of the repository, by the names annotators use for them. */
    public static final Map<String, String> REPORTS = Map.of("TIP2024", "V.24-13453", "SOM2024", "V.24-13352");

    /**
     * The score of one kind.
     *
     * @param kind as {@code mention-body}
     * @param precision 0 to 1; nothing if nothing was given
     * @param recall 0 to 1; nothing if nothing was asked
     * @param f1 their harmonic mean; nothing if nothing was asked
     * @param gold how many annotations were asked for
     * @param given how many things the graph gives
     */
    public record Row(
            String kind,
            Optional<Double> precision,
            Optional<Double> recall,
            Optional<Double> f1,
            int gold,
            int given) {}

    /**
     * An annotation that the graph has nothing for.
     *
     * @param kind as {@code mention-body}
     * @param paragraph where it is stated
     * @param key which one
     * @param quote the words that state it; may be empty
     */
    public record Miss(String kind, ParagraphKey paragraph, String key, String quote) {}

    /**
     * A thing of the graph that no annotation speaks of.
     *
     * @param kind as {@code mention-body}
     * @param paragraph where the graph states it
     * @param item the IRI, or what identifies it
     */
    public record Extra(String kind, ParagraphKey paragraph, String item) {}

    /** Copies the lists. */
    public Score {
        rows = List.copyOf(rows);
        misses = List.copyOf(misses);
        extras = List.copyOf(extras);
    }

    /**
     * Scores a graph.
     *
     * @param answers the graph
     * @param gold the annotations
     * @param reports the annotators' name of a report to its identifier in the graph; see {@link #REPORTS}
     * @return the score
     */
    public static Score of(Answers answers, Gold gold, Map<String, String> reports) {
        Comparison comparison = new Comparison(new StatedGraph(answers, reports), gold, GoldNames.bundled());
        List<Tally> tallies = comparison.run();
        List<Tally> precise = tallies.stream()
                .filter(tally -> !Comparison.RECALL_ALONE.contains(tally.row().kind()))
                .toList();
        return new Score(
                tallies.stream()
                        .map(Tally::row)
                        .filter(row -> row.gold() > 0 || row.given() > 0)
                        .toList(),
                share(sum(precise, Tally::right), sum(precise, Tally::given)),
                share(sum(tallies, Tally::hits), sum(tallies, Tally::asked)),
                gold.paragraphs().size(),
                tallies.stream().flatMap(tally -> tally.misses().stream()).toList(),
                tallies.stream().flatMap(tally -> tally.extras().stream()).toList());
    }

    private static int sum(List<Tally> tallies, Function<Tally, Integer> count) {
        return tallies.stream().mapToInt(count::apply).sum();
    }

    static Optional<Double> share(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of((double) part / whole);
    }

    /**
     * Writes the score as a table.
     *
     * @return a heading, a line a kind and a last line for all, each ended by a line feed
     */
    public String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-20s %6s %6s %6s %6s %6s   (%d paragraphs)\n",
                "kind",
                "P",
                "R",
                "F1",
                "gold",
                "given",
                paragraphs));
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-20s %s %s %s %6d %6d\n",
                    row.kind(),
                    cell(row.precision()),
                    cell(row.recall()),
                    cell(row.f1()),
                    row.gold(),
                    row.given()));
        }
        return table.append(String.format(Locale.ROOT, "%-20s %s %s\n", "all (micro)", cell(precision), cell(recall)))
                .toString();
    }

    private static String cell(Optional<Double> share) {
        // Half to even, as the reference scorer prints: 13 of 16 is 0.812 there and here.
        return share.map(value -> "%6s".formatted(new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN)))
                .orElse("   -  ");
    }
}
