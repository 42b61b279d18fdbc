package org.sanad.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The count for one kind, while it is taken. */
final class Tally {
    private final String kind;
    private int hits;
    private int right;
    private final List<Score.Miss> misses = new ArrayList<>();
    private final List<Score.Extra> extras = new ArrayList<>();

    Tally(String kind) {
        this.kind = kind;
    }

    void hit() {
        hits++;
    }

    void right(int more) {
        right += more;
    }

    void miss(GoldLine gold, String key) {
        misses.add(
                new Score.Miss(kind, gold.paragraph(), key, gold.text("quote").orElse("")));
    }

    void extra(ParagraphKey paragraph, String item) {
        extras.add(new Score.Extra(kind, paragraph, item));
    }

    int hits() {
        return hits;
    }

    int right() {
        return right;
    }

    List<Score.Miss> misses() {
        return List.copyOf(misses);
    }

    List<Score.Extra> extras() {
        return List.copyOf(extras);
    }

    int asked() {
        return hits + misses.size();
    }

    int given() {
        return right + extras.size();
    }

    Score.Row row() {
        Optional<Double> precision = Score.share(right, given());
        Optional<Double> recall = Score.share(hits, asked());
        double p = precision.orElse(0.0);
        double r = recall.orElse(0.0);
        Optional<Double> f1 =
                p > 0 && r > 0 ? Optional.of(2 * p * r / (p + r)) : asked() > 0 ? Optional.of(0.0) : Optional.empty();
        return new Score.Row(kind, precision, recall, f1, asked(), given());
    }
}
