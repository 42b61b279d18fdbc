package org.sanad.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes from a folded Arabic word the particles that are written onto its front.
 *
 * <ul>
 *   <li>First may stand one of waw (and) or feh (then), next one of beh, kaf or lam (in, as, to), next the article.
 *   <li>Lam and article are written as two lams: {@code llX} is lam, article, {@code X}.
 *   <li>Where the stem itself begins with lam, one lam of the three is not written, so {@code llX} is also lam, article,
 *       {@code lX}; and it is lam with the word {@code lX} without article.
 *   <li>A stem keeps at least two letters.
 *   <li>All readings are given, the word as it stands first, then by what is stripped, least first: only a lexicon can
 *       tell whether a waw is the particle or the word's own.
 * </ul>
 */
public final class Clitics {
    private static final String ARTICLE = "\u0627\u0644";
    private static final String CONJUNCTIONS = "\u0648\u0641";
    private static final String PREPOSITIONS = "\u0628\u0643\u0644";
    private static final String LAM = "\u0644";
    private static final int SHORTEST_STEM = 2;
    /** Words recur, and every reader of numbers, dates and names asks for the same ones. */
    private static final Map<String, List<Reading>> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 50_000;

    private Clitics() {}

    /**
     * One way to read a word.
     *
     * @param proclitics the particles before article and stem, in their order; empty if there is none
     * @param hasArticle whether the article stands before the stem, even where it is not written in full
     * @param stem what is left, folded, at least two letters unless the whole word is shorter
     */
    public record Reading(String proclitics, boolean hasArticle, String stem) {
        /** Checks that there is a stem. */
        public Reading {
            Objects.requireNonNull(proclitics);
            if (stem.isEmpty()) {
                throw new IllegalArgumentException("a reading without a stem");
            }
        }

        /** {@return the word without its particles, the article written in full if there is one} */
        public String word() {
            return hasArticle ? ARTICLE + stem : stem;
        }
    }

    /**
     * Reads a word in all possible ways.
     *
     * @param foldedWord a word as {@link Folding} leaves it; one that is not Arabic has itself as its only reading
     * @return the readings, none twice, the word itself first
     * @throws IllegalArgumentException if the word is empty
     */
    public static List<Reading> readings(String foldedWord) {
        List<Reading> known = KNOWN.get(foldedWord);
        if (known != null) {
            return known;
        }
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        List<Reading> readings = read(foldedWord);
        KNOWN.put(foldedWord, readings);
        return readings;
    }

    private static List<Reading> read(String foldedWord) {
        List<Reading> readings = new ArrayList<>(4);
        add(readings, foldedWord, "");
        int conjunction = startsWithOneOf(foldedWord, 0, CONJUNCTIONS) ? 1 : 0;
        if (conjunction == 1) {
            add(readings, foldedWord, foldedWord.substring(0, 1));
        }
        addAfterPreposition(readings, foldedWord, 0);
        if (conjunction == 1) {
            addAfterPreposition(readings, foldedWord, 1);
        }
        return List.copyOf(readings);
    }

    /** Tells whether a token is nothing but particles, as before a name or number in other script. */
    static boolean areAll(String foldedWord) {
        int at = startsWithOneOf(foldedWord, 0, CONJUNCTIONS) ? 1 : 0;
        String rest = foldedWord.substring(at);
        if (rest.equals(LAM + LAM)) {
            return true;
        }
        if (startsWithOneOf(rest, 0, PREPOSITIONS)) {
            rest = rest.substring(1);
        }
        return rest.isEmpty() || rest.equals(ARTICLE);
    }

    private static void addAfterPreposition(List<Reading> readings, String word, int at) {
        if (!startsWithOneOf(word, at, PREPOSITIONS)) {
            return;
        }
        String proclitics = word.substring(0, at + 1);
        add(readings, word, proclitics);
        if (!word.startsWith(LAM + LAM, at)) {
            return;
        }
        String stem = word.substring(at + 2);
        if (stem.length() >= SHORTEST_STEM) {
            readings.add(new Reading(proclitics, true, stem));
        }
        if (stem.length() + 1 >= SHORTEST_STEM) {
            readings.add(new Reading(proclitics, true, LAM + stem));
        }
    }

    /** Adds the reading without article and, where it is written, the one with it. */
    private static void add(List<Reading> readings, String word, String proclitics) {
        String stem = word.substring(proclitics.length());
        if (stem.length() < SHORTEST_STEM && !proclitics.isEmpty()) {
            return;
        }
        readings.add(new Reading(proclitics, false, stem));
        if (stem.startsWith(ARTICLE) && stem.length() - ARTICLE.length() >= SHORTEST_STEM) {
            readings.add(new Reading(proclitics, true, stem.substring(ARTICLE.length())));
        }
    }

    private static boolean startsWithOneOf(String word, int at, String letters) {
        return at < word.length() && letters.indexOf(word.charAt(at)) >= 0;
    }
}
