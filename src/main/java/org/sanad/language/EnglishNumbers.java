package org.sanad.language;

import java.util.List;
import java.util.Optional;
import org.sanad.language.Numeral.Kind;

/**
 * Reads a number that is written in English words.
 *
 * <ul>
 *   <li>Tens and unit are joined by a hyphen or a space.
 *   <li>Hundred, thousand and above, and dozen, take a number or the indefinite article before them; dozen also stands
 *       alone. Their plurals say many and are none.
 *   <li>What is below a hundred follows the hundred with or without {@code and}; smaller scales follow greater ones.
 * </ul>
 */
final class EnglishNumbers {
    private EnglishNumbers() {}

    static Optional<Amount> at(List<Token> tokens, int start) {
        if (tokens.get(start).kind() != Token.Kind.WORD_LATIN) {
            return Optional.empty();
        }
        return group(tokens, start).map(amount -> withSmallerScales(tokens, amount));
    }

    private static Amount withSmallerScales(List<Token> tokens, Amount amount) {
        Amount total = amount;
        while (total.scale() > 1) {
            Amount sofar = total;
            Optional<Amount> next =
                    group(tokens, Cue.AND.skip(tokens, sofar.end())).filter(group -> group.scale() < sofar.scale());
            if (next.isEmpty()) {
                return total;
            }
            total = total.plus(next.get());
        }
        return total;
    }

    private static Optional<Amount> group(List<Token> tokens, int start) {
        int afterArticle = Cue.ARTICLE.skip(tokens, start);
        if (afterArticle > start) {
            return multiplied(tokens, Amount.of(1, afterArticle));
        }
        Optional<Amount> small = belowHundred(tokens, start);
        if (small.isEmpty()) {
            return Numeral.at(tokens, start)
                    .filter(numeral -> numeral.is(Kind.DOZEN))
                    .map(dozen -> Amount.of(dozen.value(), start + 1));
        }
        return small.map(amount -> multiplied(tokens, amount).orElse(amount));
    }

    /** Multiplies by the hundred, dozen or scale that follows; empty if none does. */
    private static Optional<Amount> multiplied(List<Token> tokens, Amount amount) {
        int end = amount.end();
        Optional<Numeral> next = Numeral.at(tokens, end);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        Numeral numeral = next.get();
        return switch (numeral.kind()) {
            case HUNDRED -> {
                Amount hundreds =
                        withRest(tokens, Amount.of(amount.value().longValueExact() * numeral.value(), end + 1));
                yield Optional.of(hundreds.scaledBy(tokens).orElse(hundreds));
            }
            case DOZEN -> Optional.of(Amount.of(amount.value().longValueExact() * numeral.value(), end + 1));
            case SCALE -> Optional.of(amount.times(numeral.value(), end + 1));
            case UNIT, UNIT_IN_COMPOUND, TEN, TEEN, TENS, HUNDREDS, SCALE_AFTER_NUMBER, SCALE_DUAL -> Optional.empty();
        };
    }

    private static Amount withRest(List<Token> tokens, Amount hundreds) {
        return belowHundred(tokens, Cue.AND.skip(tokens, hundreds.end()))
                .map(hundreds::plus)
                .orElse(hundreds);
    }

    private static Optional<Amount> belowHundred(List<Token> tokens, int start) {
        Optional<Numeral> first = Numeral.at(tokens, start);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Amount amount = Amount.of(first.get().value(), start + 1);
        return switch (first.get().kind()) {
            case UNIT, TEEN -> Optional.of(amount);
            case TENS -> {
                int next = Cue.DASH.skip(tokens, start + 1);
                yield Optional.of(Numeral.at(tokens, next)
                        .filter(unit -> unit.is(Kind.UNIT))
                        .map(unit -> amount.plus(Amount.of(unit.value(), next + 1)))
                        .orElse(amount));
            }
            case UNIT_IN_COMPOUND, TEN, HUNDRED, HUNDREDS, DOZEN, SCALE, SCALE_AFTER_NUMBER, SCALE_DUAL ->
                Optional.empty();
        };
    }
}
