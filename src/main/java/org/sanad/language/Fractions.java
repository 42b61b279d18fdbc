package org.sanad.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanad.language.Numeral.Kind;

/**
 * Reads fractions that are written in words; the words stand in {@code fractions.tsv}.
 *
 * <ul>
 *   <li>Some words are fractions by themselves, as half and the Arabic third; with the article they are none.
 *   <li>Others need to be counted, {@code three quarters}, or an article and what they are of, {@code a third of}: by
 *       themselves they are ordinals.
 *   <li>A fraction of one word before a word of scale is a number: half a million.
 * </ul>
 */
final class Fractions {
    private static final Map<String, Word> WORDS = load();

    private enum Use {
        FREE,
        COUNTED
    }

    private record Word(Use use, int part, int whole) {}

    /** A fraction that was read up to some token. */
    record Hit(Ratio ratio, int end) {}

    private Fractions() {}

    static Optional<Hit> at(List<Token> tokens, int start) {
        return free(tokens, start)
                .or(() -> counted(tokens, start))
                .or(() -> withArticle(tokens, start))
                .filter(hit -> !NotNumbers.holds(tokens, start));
    }

    /** {@return the fraction of a thousand, a million and so on that begins at a token} */
    static Optional<Amount> ofScale(List<Token> tokens, Hit hit) {
        int scale = Cue.ARTICLE.skip(tokens, hit.end());
        return Numeral.at(tokens, scale)
                .flatMap(Numeral::multiplier)
                .map(factor -> new Amount(hit.ratio().share(), hit.end(), 1).times(factor, scale + 1));
    }

    private static Optional<Hit> free(List<Token> tokens, int start) {
        return Clitics.readings(tokens.get(start).form()).stream()
                .filter(reading -> !reading.hasArticle())
                .flatMap(reading -> word(reading.stem(), Use.FREE).stream())
                .map(word -> new Hit(new Ratio(word.part(), word.whole()), start + 1))
                .findFirst();
    }

    private static Optional<Hit> counted(List<Token> tokens, int start) {
        Optional<Numeral> number = Clitics.readings(tokens.get(start).form()).stream()
                .filter(reading -> !reading.hasArticle())
                .flatMap(reading -> Numeral.of(reading.stem()).stream())
                .filter(numeral -> numeral.is(Kind.UNIT))
                .findFirst();
        int next = Cue.DASH.skip(tokens, start + 1);
        return number.flatMap(part -> wordAt(tokens, next)
                .filter(word -> part.value() < word.whole())
                .map(word -> new Hit(new Ratio((int) part.value(), word.whole()), next + 1)));
    }

    private static Optional<Hit> withArticle(List<Token> tokens, int start) {
        int next = Cue.ARTICLE.skip(tokens, start);
        if (next == start || Cue.OF.skip(tokens, next + 1) == next + 1) {
            return Optional.empty();
        }
        return wordAt(tokens, next).map(word -> new Hit(new Ratio(1, word.whole()), next + 1));
    }

    private static Optional<Word> wordAt(List<Token> tokens, int index) {
        return index < tokens.size() ? word(tokens.get(index).form(), Use.COUNTED) : Optional.empty();
    }

    private static Optional<Word> word(String form, Use use) {
        return Optional.ofNullable(WORDS.get(form)).filter(word -> word.use() == use);
    }

    private static Map<String, Word> load() {
        Map<String, Word> words = new HashMap<>();
        for (List<String> row : WordTable.read("fractions", 4)) {
            Use use = Use.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Word word = new Word(use, Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
            words.put(Folding.fold(row.get(3)), word);
        }
        return Map.copyOf(words);
    }
}
