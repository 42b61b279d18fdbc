package org.sanad.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sanad.language.NumberReading.Form;
import org.sanad.report.Span;

/**
 * Finds the numbers that a text states, in digits and in words, Arabic and English.
 *
 * <ul>
 *   <li>Digits are read as {@link Digits} says, words as {@link ArabicNumbers} and {@link EnglishNumbers} say.
 *   <li>Digits before a word of scale are multiplied by it: {@code 1.2 million}.
 *   <li>A dual of a counted noun is two; {@code two} after it adds nothing.
 *   <li>{@code One in four} and {@code one of every four} are ratios, as are fractions in words.
 *   <li>What is an ordinal, alone or with other words, is no number.
 *   <li>A word that is a number elsewhere is none where {@code not-numbers.tsv} says so: {@code one} as a pronoun, the
 *       first letter of the alphabet as the number of a heading.
 *   <li>Days and years are numbers like others: a caller that counts leaves out what lies in a date.
 * </ul>
 */
public final class Numbers {
    private static final int LARGEST_WHOLE_AFTER_IN = 100;

    private Numbers() {}

    /**
     * Finds the numbers.
     *
     * @param tokens the tokens of a text, in their order
     * @return the numbers in the order of the text; no two share a token
     */
    public static List<NumberReading> read(List<Token> tokens) {
        BitSet ordinals = new BitSet();
        Ordinals.read(tokens).forEach(ordinal -> ordinals.set(ordinal.firstToken(), ordinal.lastToken()));
        List<NumberReading> readings = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<NumberReading> reading = ordinals.get(at) ? Optional.empty() : at(tokens, at);
            reading.ifPresent(readings::add);
            at = reading.map(NumberReading::lastToken).orElse(at + 1);
        }
        return List.copyOf(readings);
    }

    private static Optional<NumberReading> at(List<Token> tokens, int start) {
        if (tokens.get(start).kind() == Token.Kind.PUNCTUATION) {
            return Optional.empty();
        }
        return ratio(tokens, start)
                .or(() -> fraction(tokens, start))
                .or(() -> number(tokens, start))
                .or(() -> dual(tokens, start));
    }

    private static Optional<NumberReading> number(List<Token> tokens, int start) {
        return amount(tokens, start)
                .filter(amount -> amount.end() > start + 1 || !NotNumbers.holds(tokens, start))
                .map(amount ->
                        reading(tokens, amount.value(), start, amount.end(), form(tokens, start), Optional.empty()));
    }

    private static Optional<Amount> amount(List<Token> tokens, int start) {
        return switch (tokens.get(start).kind()) {
            case NUMBER ->
                Digits.at(tokens, start).map(amount -> amount.scaledBy(tokens)
                        .map(scaled -> ArabicNumbers.withSmallerScales(tokens, scaled))
                        .orElse(amount));
            case WORD_ARABIC -> ArabicNumbers.at(tokens, start);
            case WORD_LATIN -> EnglishNumbers.at(tokens, start);
            case PUNCTUATION -> Optional.empty();
        };
    }

    private static Optional<NumberReading> dual(List<Token> tokens, int start) {
        if (Duals.singular(tokens.get(start).form()).isEmpty() || NotNumbers.holds(tokens, start)) {
            return Optional.empty();
        }
        boolean saysTwo = Numeral.at(tokens, start + 1)
                .filter(next -> next.is(Numeral.Kind.UNIT) && next.value() == 2)
                .isPresent();
        int end = saysTwo ? start + 2 : start + 1;
        return Optional.of(reading(tokens, BigDecimal.TWO, start, end, Form.DUAL, Optional.empty()));
    }

    private static Optional<NumberReading> fraction(List<Token> tokens, int start) {
        return Fractions.at(tokens, start).map(hit -> Fractions.ofScale(tokens, hit)
                .map(amount -> reading(tokens, amount.value(), start, amount.end(), Form.WORDS, Optional.empty()))
                .orElseGet(() -> ratio(tokens, hit.ratio(), start, hit.end())));
    }

    private static Optional<NumberReading> ratio(List<Token> tokens, int start) {
        return amount(tokens, start).flatMap(part -> {
            Optional<Phrases.Hit<Cue>> every = Cue.OF_EVERY.at(tokens, part.end());
            Optional<Phrases.Hit<Cue>> link = every.or(() -> Cue.IN.at(tokens, part.end()));
            return link.flatMap(cue -> whole(tokens, cue.end())
                    .filter(whole -> every.isPresent() || mayStandAfterIn(tokens, start, part, cue.end(), whole))
                    .flatMap(whole -> ratio(part, whole).map(ratio -> ratio(tokens, ratio, start, whole.end()))));
        });
    }

    private static Optional<Amount> whole(List<Token> tokens, int start) {
        return start < tokens.size() ? amount(tokens, start) : Optional.empty();
    }

    /** {@code In} joins a ratio only where no year or place can be meant: one of a small number, or words on both sides. */
    private static boolean mayStandAfterIn(List<Token> tokens, int start, Amount part, int startOfWhole, Amount whole) {
        boolean bothInWords = form(tokens, start) == Form.WORDS && form(tokens, startOfWhole) == Form.WORDS;
        return (bothInWords || part.value().compareTo(BigDecimal.ONE) == 0)
                && whole.value().compareTo(BigDecimal.valueOf(LARGEST_WHOLE_AFTER_IN)) <= 0;
    }

    /** {@return the ratio of two numbers, empty if they are not both counts or the first is not the smaller} */
    private static Optional<Ratio> ratio(Amount part, Amount whole) {
        boolean isRatio = part.isCount() && whole.isCount() && part.value().compareTo(whole.value()) < 0;
        return isRatio
                ? Optional.of(new Ratio(part.value().intValue(), whole.value().intValue()))
                : Optional.empty();
    }

    private static NumberReading ratio(List<Token> tokens, Ratio ratio, int start, int end) {
        return reading(tokens, ratio.share(), start, end, Form.RATIO, Optional.of(ratio));
    }

    private static Form form(List<Token> tokens, int start) {
        return tokens.get(start).isNumber() ? Form.DIGITS : Form.WORDS;
    }

    private static NumberReading reading(
            List<Token> tokens, BigDecimal value, int start, int end, Form form, Optional<Ratio> ratio) {
        Span span = tokens.get(start).span().to(tokens.get(end - 1).span());
        return new NumberReading(value, start, end, span, form, ratio);
    }
}
