package org.sanad.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Knows where a word that can be a number or ordinal is none: a pronoun, a letter that counts headings, half a year.
 *
 * <p>The words stand in {@code not-numbers.tsv}, each with a neighbour before or after which it is none, or with
 * {@code never} for one that only looks like particle and number. The neighbours may have particles written onto them.
 */
final class NotNumbers {
    private static final Map<String, Phrases<Where>> BEFORE_NEIGHBOUR = new HashMap<>();
    private static final Map<String, Phrases<Where>> AFTER_NEIGHBOUR = new HashMap<>();
    private static final Map<String, Where> NEVER = new HashMap<>();

    private enum Where {
        BEFORE,
        AFTER,
        NEVER
    }

    static {
        for (List<String> row : WordTable.read("not-numbers", 3)) {
            String word = Folding.fold(row.get(0));
            Where where = Where.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            switch (where) {
                case BEFORE ->
                    BEFORE_NEIGHBOUR
                            .computeIfAbsent(word, key -> new Phrases<>())
                            .add(row.get(2), where);
                case AFTER ->
                    AFTER_NEIGHBOUR
                            .computeIfAbsent(word, key -> new Phrases<>())
                            .add(row.get(2), where);
                case NEVER -> NEVER.put(word, where);
            }
        }
    }

    private NotNumbers() {}

    /** Tells whether the word at a token is no number where it stands. */
    static boolean holds(List<Token> tokens, int index) {
        String form = tokens.get(index).form();
        if (NEVER.containsKey(form)) {
            return true;
        }
        return Clitics.readings(form).stream()
                .map(Clitics.Reading::stem)
                .anyMatch(stem -> isBeforeNeighbour(tokens, index, stem) || isAfterNeighbour(tokens, index, stem));
    }

    private static boolean isBeforeNeighbour(List<Token> tokens, int index, String stem) {
        Phrases<Where> neighbours = BEFORE_NEIGHBOUR.get(stem);
        return neighbours != null && neighbours.at(tokens, index + 1).isPresent();
    }

    private static boolean isAfterNeighbour(List<Token> tokens, int index, String stem) {
        Phrases<Where> neighbours = AFTER_NEIGHBOUR.get(stem);
        return neighbours != null && neighbours.endingAt(tokens, index).isPresent();
    }
}
