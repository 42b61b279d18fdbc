package org.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanad.evaluate.Answers;
import org.sanad.evaluate.Gold;
import org.sanad.evaluate.Score;

/** Holds the quality of the reading against the annotated paragraphs, and the figures on record to what is measured. */
class GoldTest {
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final BigDecimal POINT = new BigDecimal("0.01");
    private static final String AGAIN = "sanad score DATASET GOLD --record writes the figures anew";

    private static Score score(String paragraphs) throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            List<Path> wanted = files.filter(
                            file -> file.getFileName().toString().endsWith(paragraphs + ".jsonl"))
                    .sorted()
                    .toList();
            return Score.of(Answers.in(Shipped.POPULATED.data()), Gold.read(wanted), Score.REPORTS);
        }
    }

    private static Score fresh(String language) throws IOException {
        Path folder = Path.of("src/test/resources/fresh");
        Map<String, String> names = new TreeMap<>();
        Gold gold;
        try (Stream<Path> files = Files.list(folder)) {
            gold = Gold.read(files.filter(file -> file.getFileName().toString().startsWith(language + "-"))
                    .sorted()
                    .toList());
        }
        gold.paragraphs().forEach(paragraph -> names.put(paragraph.report(), paragraph.report()));
        return Score.of(
                Answers.in(
                        new Population(line -> {}).populate(Optional.of(folder)).data()),
                gold,
                names);
    }

    @Test
    void no_kind_of_fresh_texts_falls_by_more_than_a_point_below_the_figures_on_record() throws IOException {
        for (String language : List.of("arabic", "english")) {
            hold("fresh-" + language, fresh(language));
        }
    }

    @Test
    void no_kind_falls_by_more_than_a_point_below_the_figures_on_record() throws IOException {
        for (String paragraphs : List.of("odd", "even")) {
            hold(paragraphs + "-paragraphs", score(paragraphs));
        }
    }

    private static void hold(String goldSet, Score score) {
        Map<String, BigDecimal> record = Quality.onRecord(goldSet);
        Map<String, BigDecimal> now = Quality.of(score);

        assertThat(record).as(goldSet).hasSizeGreaterThan(20);
        assertThat(now.keySet()).as("measured kinds, " + AGAIN).isEqualTo(record.keySet());
        record.forEach((figure, value) -> assertThat(Objects.requireNonNull(now.get(figure)))
                .as(goldSet + " " + figure + " on record " + value + "; " + AGAIN)
                .isBetween(value.subtract(POINT), value.add(POINT)));
    }

    @Test
    void names_and_numbers_are_read_as_well_as_was_promised() throws IOException {
        for (String paragraphs : List.of("odd", "even")) {
            Map<String, Score.Row> rows = new TreeMap<>();
            score(paragraphs).rows().forEach(row -> rows.put(row.kind(), row));
            atLeast(rows, "mention-state", 0.98);
            atLeast(rows, "mention-region", 0.92);
            atLeast(rows, "mention-body", 0.92);
            atLeast(rows, "mention-instrument", 0.95);
            for (String exact : List.of("resolution", "document", "sdg", "treaty-action", "mention-territory")) {
                atLeast(rows, exact, 1.0);
            }
        }
    }

    private static void atLeast(Map<String, Score.Row> rows, String kind, double least) {
        Score.Row row = rows.get(kind);
        if (row != null) {
            assertThat(row.precision().orElse(0.0)).as(kind + " precision").isGreaterThanOrEqualTo(least);
            assertThat(row.recall().orElse(0.0)).as(kind + " recall").isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void the_numbers_of_parties_are_those_annotated() {
        List<String> counted = new ArrayList<>();
        Answers.in(Shipped.POPULATED.data())
                .select("""
                        PREFIX sanad: <https://w3id.org/sanad/ontology#>
                        SELECT ?treaty ?value { ?o a sanad:Observation ; sanad:about ?treaty ; sanad:value ?value ;
                          sanad:unit <https://w3id.org/sanad/id/unit/parties> } ORDER BY ?value
                        """)
                .forEach(row -> counted.add(
                        String.valueOf(row.get("treaty")).replaceFirst(".*/", "") + " " + row.get("value")));
        assertThat(counted)
                .containsExactly("smuggling-of-migrants-protocol 152", "trafficking-in-persons-protocol 182");
    }
}
