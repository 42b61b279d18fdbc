package org.sanad.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a small word does around numbers and dates; the words stand in {@code cues.tsv}. */
enum Cue {
    /** Joins the last two of a list. */
    AND,
    /** Parts the members of a list. */
    COMMA,
    /** Joins the two ends of a range, or the two parts of a written number. */
    DASH,
    /** Stands before the start of a range. */
    FROM,
    /** Stands before the end of a range. */
    TO,
    /** Stands before the two ends of a range that {@link #AND} joins. */
    BETWEEN,
    /** Stands between a month and its year. */
    OF_YEAR,
    /** Makes a year of the four digits after it. */
    YEAR_CUE,
    /** The indefinite article, which can stand for one. */
    ARTICLE,
    /** Stands between a day or fraction and what it is of. */
    OF,
    /** Stands between part and whole of a ratio. */
    OF_EVERY,
    /** Stands between part and whole of a ratio, and elsewhere too. */
    IN,
    /** Adds a hundred to the ordinal before it. */
    AFTER_HUNDRED;

    private static final Map<Cue, Phrases<Cue>> PHRASES = load();

    /** Finds the cue at a token that may have particles written onto it. */
    Optional<Phrases.Hit<Cue>> at(List<Token> tokens, int start) {
        return phrases().at(tokens, start);
    }

    /** {@return one past the cue that begins at a token spelled just so, or the token itself if it begins none} */
    int skip(List<Token> tokens, int start) {
        return phrases().exactlyAt(tokens, start).map(Phrases.Hit::end).orElse(start);
    }

    /** Finds the cue that ends before a token. */
    Optional<Phrases.Hit<Cue>> endingAt(List<Token> tokens, int end) {
        return phrases().endingAt(tokens, end);
    }

    private Phrases<Cue> phrases() {
        return PHRASES.getOrDefault(this, new Phrases<>());
    }

    private static Map<Cue, Phrases<Cue>> load() {
        Map<Cue, Phrases<Cue>> byCue = new EnumMap<>(Cue.class);
        for (List<String> row : WordTable.read("cues", 2)) {
            Cue cue = valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            byCue.computeIfAbsent(cue, key -> new Phrases<>()).add(row.get(1), cue);
        }
        return byCue;
    }
}
