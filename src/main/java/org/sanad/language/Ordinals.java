package org.sanad.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanad.language.Numeral.Kind;

/**
 * Finds the ordinals of a text, Arabic and English; the words stand in {@code ordinals.tsv}.
 *
 * <ul>
 *   <li>Arabic units are read with the article, most of them also without; particles are seen through.
 *   <li>A unit before ten is one of eleven to nineteen; {@code wa-} with the article joins tens to a unit.
 *   <li>Tens alone are ordinals if they have the article; so is the hundred, unless it is the whole of a per cent.
 *   <li>{@code After the hundred} adds a hundred.
 *   <li>English tens and unit are joined by a hyphen or a space; a number in digits has its suffix written onto it.
 *   <li>An ordinal in the name of a month is none, nor is one that is part of a fraction.
 * </ul>
 */
public final class Ordinals {
    private static final int HUNDRED = 100;
    private static final int MOST_DIGITS = 4;
    private static final String IN = "\u0628";
    private static final Map<String, Word> WORDS = load();

    private enum Use {
        FREE,
        DEFINITE,
        IN_COMPOUND,
        AFTER_DIGITS
    }

    private record Word(Use use, int value) {}

    private record Hit(int value, int end) {}

    private Ordinals() {}

    /**
     * Finds the ordinals.
     *
     * @param tokens the tokens of a text, in their order
     * @return the ordinals in the order of the text; no two share a token
     */
    public static List<OrdinalReading> read(List<Token> tokens) {
        List<OrdinalReading> readings = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Integer> other = endOfOther(tokens, at);
            if (other.isPresent()) {
                at = other.get();
                continue;
            }
            Optional<OrdinalReading> reading = at(tokens, at);
            reading.ifPresent(readings::add);
            at = reading.map(OrdinalReading::lastToken).orElse(at + 1);
        }
        return List.copyOf(readings);
    }

    /** {@return one past the month or fraction that begins at a token} */
    private static Optional<Integer> endOfOther(List<Token> tokens, int start) {
        return Months.at(tokens, start).map(Months.Hit::end).or(() -> Fractions.at(tokens, start)
                .map(Fractions.Hit::end));
    }

    private static Optional<OrdinalReading> at(List<Token> tokens, int start) {
        Optional<Hit> hit =
                switch (tokens.get(start).kind()) {
                    case NUMBER -> digits(tokens, start);
                    case WORD_ARABIC -> arabic(tokens, start);
                    case WORD_LATIN -> english(tokens, start);
                    case PUNCTUATION -> Optional.empty();
                };
        return hit.filter(found -> found.end() > start + 1 || !NotNumbers.holds(tokens, start))
                .map(found -> new OrdinalReading(
                        found.value(),
                        start,
                        found.end(),
                        tokens.get(start).span().to(tokens.get(found.end() - 1).span())));
    }

    private static Optional<Hit> digits(List<Token> tokens, int start) {
        String digits = tokens.get(start).form();
        if (digits.length() > MOST_DIGITS || !hasSuffix(tokens, start) || digits.startsWith("0")) {
            return Optional.empty();
        }
        return Neighbours.isFreeOnTheLeft(tokens, start)
                ? Optional.of(new Hit(Integer.parseInt(digits), start + 2))
                : Optional.empty();
    }

    /** Tells whether a suffix such as {@code th} is written onto a number. */
    static boolean hasSuffix(List<Token> tokens, int index) {
        return Neighbours.touchesTheOneBefore(tokens, index + 1)
                && word(tokens.get(index + 1).form())
                        .filter(word -> word.use() == Use.AFTER_DIGITS)
                        .isPresent();
    }

    private static Optional<Hit> english(List<Token> tokens, int start) {
        String form = tokens.get(start).form();
        Optional<Hit> single =
                word(form).filter(word -> word.use() == Use.FREE).map(word -> new Hit(word.value(), start + 1));
        if (single.isPresent()) {
            return single;
        }
        int next = Cue.DASH.skip(tokens, start + 1);
        return Numeral.of(form)
                .filter(tens -> tens.is(Kind.TENS) && next < tokens.size())
                .flatMap(tens -> word(tokens.get(next).form())
                        .filter(unit -> unit.use() == Use.FREE && unit.value() < 10)
                        .map(unit -> new Hit((int) tens.value() + unit.value(), next + 1)));
    }

    private static Optional<Hit> arabic(List<Token> tokens, int start) {
        return Clitics.readings(tokens.get(start).form()).stream()
                .flatMap(reading -> arabic(tokens, start, reading).stream())
                .findFirst()
                .map(hit -> Cue.AFTER_HUNDRED
                        .at(tokens, hit.end())
                        .map(cue -> new Hit(hit.value() + HUNDRED, cue.end()))
                        .orElse(hit));
    }

    private static Optional<Hit> arabic(List<Token> tokens, int start, Clitics.Reading reading) {
        if (reading.hasArticle()) {
            Optional<Numeral> tens = Numeral.of(reading.stem()).filter(numeral -> numeral.is(Kind.TENS));
            if (tens.isPresent()) {
                return Optional.of(new Hit((int) tens.get().value(), start + 1));
            }
        }
        return word(reading.stem()).flatMap(word -> arabic(tokens, start, reading, word));
    }

    private static Optional<Hit> arabic(List<Token> tokens, int start, Clitics.Reading reading, Word word) {
        int next = start + 1;
        if (word.value() < 10) {
            if (Numeral.at(tokens, next).filter(ten -> ten.is(Kind.TEN)).isPresent()) {
                return Optional.of(new Hit(word.value() + 10, next + 1));
            }
            Optional<Long> tens = ArabicNumbers.tensAt(tokens, next);
            if (tens.isPresent() && reading.hasArticle()) {
                return Optional.of(new Hit(word.value() + tens.get().intValue(), next + 1));
            }
        }
        boolean isOrdinal =
                switch (word.use()) {
                    case FREE -> true;
                    case DEFINITE -> reading.hasArticle() && !isWholeOfPercent(word, reading);
                    case IN_COMPOUND, AFTER_DIGITS -> false;
                };
        return isOrdinal ? Optional.of(new Hit(word.value(), next)) : Optional.empty();
    }

    private static boolean isWholeOfPercent(Word word, Clitics.Reading reading) {
        return word.value() == HUNDRED && reading.proclitics().endsWith(IN);
    }

    private static Optional<Word> word(String form) {
        return Optional.ofNullable(WORDS.get(form));
    }

    private static Map<String, Word> load() {
        Map<String, Word> words = new HashMap<>();
        for (List<String> row : WordTable.read("ordinals", 3)) {
            Use use = Use.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            words.put(Folding.fold(row.get(2)), new Word(use, Integer.parseInt(row.get(1))));
        }
        return Map.copyOf(words);
    }
}
