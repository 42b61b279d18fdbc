package org.sanad.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Arabic duals of nouns that are counted; a dual is a number with its noun.
 *
 * <ul>
 *   <li>The duals stand in {@code duals.tsv} with their singulars, in both cases, of feminine nouns also the construct.
 *   <li>A form that could also be a plural, an adjective or the accusative of a singular is not in the table.
 *   <li>Particles before the dual are seen through; with the article it names two known things and counts nothing.
 * </ul>
 */
public final class Duals {
    private static final Map<String, String> SINGULARS = load();

    private Duals() {}

    /**
     * Finds the noun that a dual counts.
     *
     * @param foldedWord a word as {@link Folding} leaves it
     * @return the folded singular, empty if the word is no dual of the table
     */
    public static Optional<String> singular(String foldedWord) {
        return Clitics.readings(foldedWord).stream()
                .filter(reading -> !reading.hasArticle() && SINGULARS.containsKey(reading.stem()))
                .map(reading -> SINGULARS.getOrDefault(reading.stem(), reading.stem()))
                .findFirst();
    }

    private static Map<String, String> load() {
        Map<String, String> singulars = new HashMap<>();
        for (List<String> row : WordTable.read("duals", 2)) {
            singulars.put(Folding.fold(row.get(0)), Folding.fold(row.get(1)));
        }
        return Map.copyOf(singulars);
    }
}
