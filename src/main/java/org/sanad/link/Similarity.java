package org.sanad.link;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How much two names have in common: the coefficient of Dice, “Measures of the amount of ecologic association between
 * species”, Ecology 26 (1945), over their words, each weighed by its rarity.
 *
 * <ul>
 *   <li>A word that is one edit away counts with the share of its letters that agree.
 *   <li>Names with different numbers have nothing in common: Goal 5 is not Goal 6.
 * </ul>
 */
final class Similarity {
    /** What SSSOM is told about the measure. */
    static final String NAME = "weighted Dice coefficient over words, one edit a word";

    private final LabelIndex index;

    Similarity(LabelIndex index) {
        this.index = index;
    }

    /** {@return from 0, nothing in common, to 1, the same words} */
    double of(Label one, Label other) {
        if (!one.numbers().equals(other.numbers())) {
            return 0;
        }
        Set<String> free = new LinkedHashSet<>(other.words());
        double common = 0;
        double all = 0;
        for (String word : one.words()) {
            all += index.weight(word);
            if (free.remove(word)) {
                common += 2 * index.weight(word);
            }
        }
        for (String word : other.words()) {
            all += index.weight(word);
        }
        for (String word : one.words()) {
            if (!other.words().contains(word)) {
                common += nearest(word, free);
            }
        }
        return all == 0 ? 0 : common / all;
    }

    private double nearest(String word, Set<String> free) {
        if (!LabelIndex.mayBeMisspelt(word)) {
            return 0;
        }
        String near = free.stream()
                .filter(LabelIndex::mayBeMisspelt)
                .filter(other -> LabelIndex.isOneEditAway(word, other))
                .min(String::compareTo)
                .orElse("");
        if (near.isEmpty()) {
            return 0;
        }
        free.remove(near);
        double share = 1 - 1.0 / Math.max(word.length(), near.length());
        return share * (index.weight(word) + index.weight(near));
    }
}
