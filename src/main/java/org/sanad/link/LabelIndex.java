package org.sanad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The labels of an outside vocabulary by key and by word.
 *
 * <p>A word is also found by one that is one edit away (a letter more, less, other, or two neighbours turned round), from
 * five letters on, in Arabic from seven. Both words are stored under what is left of them when any one letter is taken out, and only words that
 * share such a rest are compared: the deletion neighbourhood of Mor and Fraenkel, “A hash code method for detecting and
 * correcting spelling errors”, Communications of the ACM 25 (1982).
 */
final class LabelIndex {
    /** From how many letters on a word may be misspelt; in Arabic another letter in a short word is another root. */
    private static final int SHORTEST_MISSPELT = 5;

    private static final int SHORTEST_MISSPELT_ARABIC = 7;

    /** A label with the concept that bears it, and its place in the order of the vocabulary. */
    record Entry(Concept concept, Label label, int number) {}

    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<String>> wordsByRest = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final double[] totals;
    private final int size;

    LabelIndex(List<Concept> concepts) {
        int number = 0;
        for (Concept concept : concepts) {
            for (Label label : concept.labels()) {
                Entry entry = new Entry(concept, label, number++);
                byKey.computeIfAbsent(label.key(), key -> new ArrayList<>()).add(entry);
                label.words().forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                        .add(entry));
            }
        }
        size = number;
        byWord.keySet().forEach(word -> weights.put(word, computed(word)));
        totals = new double[size];
        byKey.values().forEach(entries -> entries.forEach(entry -> totals[entry.number()] = total(entry.label())));
        byWord.keySet()
                .forEach(word -> rests(word, rest -> wordsByRest
                        .computeIfAbsent(rest, key -> new ArrayList<>(1))
                        .add(word)));
    }

    /** {@return the labels with a key, in the order of the vocabulary} */
    List<Entry> withKey(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /**
     * Finds the labels that can be as similar to a name as is asked, and some that are not.
     *
     * <p>If a coefficient of Dice of {@code least} is to be reached, words that make up {@code least / (2 - least)} of the
     * name's weight must be shared; so one of its rarest words must be, as many as leave less than that. This is the prefix
     * filter of Chaudhuri, Ganti and Kaushik, “A primitive operator for similarity joins in data cleaning”, ICDE 2006.
     *
     * @param name the name to look for
     * @param least the similarity that is asked for, above 0 and up to 1
     * @return the labels, in no order that matters
     */
    Set<Entry> near(Label name, double least) {
        double total = total(name);
        double toBeShared = total * least / (2 - least);
        double left = total;
        Set<Entry> found = new LinkedHashSet<>();
        List<String> words = name.words().stream()
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String word : words) {
            if (left < toBeShared) {
                break;
            }
            left -= weight(word);
            byWord.getOrDefault(word, List.of()).forEach(entry -> addIfOfLikeWeight(entry, total, least, found));
            // A word that is meant for another can be rarer by any measure: its weight says nothing here.
            neighbours(word).forEach(near -> found.addAll(byWord.getOrDefault(near, List.of())));
        }
        return found;
    }

    private void addIfOfLikeWeight(Entry entry, double total, double least, Set<Entry> found) {
        double ratio = (2 - least) / least;
        double other = totals[entry.number()];
        if (other <= ratio * total && total <= ratio * other) {
            found.add(entry);
        }
    }

    private double total(Label label) {
        return label.words().stream().mapToDouble(this::weight).sum();
    }

    /**
     * The weight of a word: the rarer, the more it tells, as the inverse document frequency of Spärck Jones, “A
     * statistical interpretation of term specificity and its application in retrieval”, Journal of Documentation 28
     * (1972), with one added so that no word is without any.
     */
    double weight(String word) {
        Double known = weights.get(word);
        return known == null ? computed(word) : known;
    }

    private double computed(String word) {
        return 1 + Math.log((size + 1.0) / (frequency(word) + 1.0));
    }

    private int frequency(String word) {
        return byWord.getOrDefault(word, List.of()).size();
    }

    /** The words of the vocabulary that are one edit away from a word, without itself. */
    private Set<String> neighbours(String word) {
        Set<String> near = new LinkedHashSet<>();
        rests(word, rest -> wordsByRest.getOrDefault(rest, List.of()).stream()
                .filter(other -> isOneEditAway(word, other))
                .forEach(near::add));
        return near;
    }

    /** Hands over a word of sufficient length and all that is left of it without one letter. */
    private static void rests(String word, Consumer<String> consumer) {
        if (!mayBeMisspelt(word)) {
            return;
        }
        Set<String> rests = new LinkedHashSet<>();
        rests.add(word);
        for (int i = 0; i < word.length(); i++) {
            rests.add(word.substring(0, i) + word.substring(i + 1));
        }
        rests.forEach(consumer);
    }

    /** Tells whether a word is long enough for another that is one edit away to be meant. */
    static boolean mayBeMisspelt(String word) {
        int first = word.codePointAt(0);
        int shortest = Character.UnicodeScript.of(first) == Character.UnicodeScript.ARABIC
                ? SHORTEST_MISSPELT_ARABIC
                : SHORTEST_MISSPELT;
        return Character.isLetter(first) && word.length() >= shortest;
    }

    /** Tells whether the Damerau–Levenshtein distance of two words is one. */
    static boolean isOneEditAway(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String left = one.substring(start);
        String right = other.substring(start);
        if (left.length() != right.length()) {
            return left.length() > right.length()
                    ? left.substring(1).equals(right)
                    : right.substring(1).equals(left);
        }
        boolean isReplaced = left.substring(1).equals(right.substring(1));
        boolean isTurned = left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
        return isReplaced || isTurned;
    }
}
