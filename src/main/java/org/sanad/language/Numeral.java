package org.sanad.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One word of a written number; the words stand in {@code cardinals.tsv}.
 *
 * @param kind how it joins with other words
 * @param value what it is worth, at least 1
 */
record Numeral(Kind kind, long value) {
    private static final Map<String, Numeral> WORDS = load();

    enum Kind {
        /** One to nine. */
        UNIT,
        /** One or two in a form that stands in compounds only. */
        UNIT_IN_COMPOUND,
        /** Ten in Arabic, which also makes the numbers up to nineteen. */
        TEN,
        /** Ten to nineteen in English. */
        TEEN,
        /** Twenty, thirty and so on. */
        TENS,
        /** A hundred, which takes a unit before it. */
        HUNDRED,
        /** Several hundred in one word. */
        HUNDREDS,
        /** Twelve, which takes a unit before it. */
        DOZEN,
        /** A thousand and so on, by itself or after a number. */
        SCALE,
        /** A thousand and so on in a form that counts only after a number: by itself it says many. */
        SCALE_AFTER_NUMBER,
        /** Two thousand and so on in one word. */
        SCALE_DUAL
    }

    /** {@return the numeral that a folded word is, without looking through particles} */
    static Optional<Numeral> of(String form) {
        return Optional.ofNullable(WORDS.get(form));
    }

    /** {@return the numeral that a token is, spelled just so} */
    static Optional<Numeral> at(List<Token> tokens, int index) {
        return index < tokens.size() ? of(tokens.get(index).form()) : Optional.empty();
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** {@return what a number before it is multiplied by, empty if it is no scale that follows a number} */
    Optional<Long> multiplier() {
        return is(Kind.SCALE) || is(Kind.SCALE_AFTER_NUMBER) ? Optional.of(value) : Optional.empty();
    }

    private static Map<String, Numeral> load() {
        Map<String, Numeral> words = new HashMap<>();
        for (List<String> row : WordTable.read("cardinals", 3)) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            words.put(Folding.fold(row.get(2)), new Numeral(kind, Long.parseLong(row.get(1))));
        }
        return Map.copyOf(words);
    }
}
