package org.sanad.language;

import java.util.List;
import java.util.Optional;
import org.sanad.language.Numeral.Kind;

/**
 * Reads a number that is written in Arabic words.
 *
 * <ul>
 *   <li>Eleven to nineteen are a unit and ten; above twenty the unit comes first and {@code wa-} joins the tens to it.
 *   <li>Hundreds are one word or two; {@code wa-} joins what is below a hundred to them.
 *   <li>Thousands, millions and above multiply what stands before them, or count one or, in the dual, two; a smaller scale
 *       or what is below a thousand follows with {@code wa-}, in words, or in digits with a word of scale.
 *   <li>The plurals {@code thousands} and {@code millions} without a number before them are none.
 *   <li>Particles before the first word are seen through.
 *   <li>One by itself follows its noun and is not followed by a definite one: {@code wa-} and {@code one of the} look the
 *       same once folded.
 *   <li>With the article only three to ten and their compounds are read: others are a day of the week, a share of a
 *       hundred, or ordinals.
 * </ul>
 */
final class ArabicNumbers {
    private static final String AND = "\u0648";

    private ArabicNumbers() {}

    /** A numeral and where the next word begins. */
    private record Step(Numeral numeral, int end) {}

    static Optional<Amount> at(List<Token> tokens, int start) {
        if (tokens.get(start).kind() != Token.Kind.WORD_ARABIC) {
            return Optional.empty();
        }
        for (Clitics.Reading reading : Clitics.readings(tokens.get(start).form())) {
            Optional<Numeral> numeral = Numeral.of(reading.stem());
            if (numeral.isPresent()) {
                Step first = new Step(numeral.get(), start + 1);
                return reading.hasArticle()
                        ? definite(tokens, first)
                        : group(tokens, first)
                                .filter(amount -> amount.end() > first.end() || canStandAlone(tokens, start, first))
                                .map(amount -> withSmallerScales(tokens, amount));
            }
        }
        return Optional.empty();
    }

    private static boolean canStandAlone(List<Token> tokens, int start, Step first) {
        if (!first.numeral().is(Kind.UNIT) || first.numeral().value() != 1) {
            return true;
        }
        boolean followsWord = start > 0 && tokens.get(start - 1).kind() == Token.Kind.WORD_ARABIC;
        boolean precedesDefinite = first.end() < tokens.size()
                && Clitics.readings(tokens.get(first.end()).form()).stream()
                        .anyMatch(reading -> reading.proclitics().isEmpty() && reading.hasArticle());
        return (followsWord && !precedesDefinite)
                || Cue.OF_EVERY.at(tokens, first.end()).isPresent();
    }

    /** Adds the smaller scales that {@code wa-} joins to a number which has a scale. */
    static Amount withSmallerScales(List<Token> tokens, Amount amount) {
        Amount total = amount;
        while (total.scale() > 1) {
            Amount sofar = total;
            Optional<Amount> next = joined(tokens, sofar.end())
                    .flatMap(step -> group(tokens, step))
                    .or(() -> joinedDigits(tokens, sofar.end()))
                    .filter(group -> group.scale() < sofar.scale());
            if (next.isEmpty()) {
                return total;
            }
            total = total.plus(next.get());
        }
        return total;
    }

    private static Optional<Amount> group(List<Token> tokens, Step first) {
        Numeral numeral = first.numeral();
        return switch (numeral.kind()) {
            case SCALE -> Optional.of(Amount.of(1, first.end()).times(numeral.value(), first.end()));
            case SCALE_DUAL -> Optional.of(Amount.of(2, first.end()).times(numeral.value() / 2, first.end()));
            case SCALE_AFTER_NUMBER, DOZEN, TEEN -> Optional.empty();
            case UNIT, UNIT_IN_COMPOUND, TEN, TENS, HUNDRED, HUNDREDS ->
                belowThousand(tokens, first)
                        .map(amount -> amount.scaledBy(tokens).orElse(amount));
        };
    }

    private static Optional<Amount> belowThousand(List<Token> tokens, Step first) {
        Numeral numeral = first.numeral();
        if (numeral.is(Kind.HUNDRED) || numeral.is(Kind.HUNDREDS)) {
            return Optional.of(withRest(tokens, Amount.of(numeral.value(), first.end())));
        }
        Optional<Numeral> next = Numeral.at(tokens, first.end());
        if (numeral.is(Kind.UNIT)
                && numeral.value() > 2
                && next.filter(n -> n.is(Kind.HUNDRED)).isPresent()) {
            return Optional.of(withRest(tokens, Amount.of(numeral.value() * 100, first.end() + 1)));
        }
        return belowHundred(tokens, first);
    }

    private static Amount withRest(List<Token> tokens, Amount hundreds) {
        return joined(tokens, hundreds.end())
                .flatMap(step -> belowHundred(tokens, step))
                .map(hundreds::plus)
                .orElse(hundreds);
    }

    private static Optional<Amount> belowHundred(List<Token> tokens, Step first) {
        Numeral numeral = first.numeral();
        return switch (numeral.kind()) {
            case TEN, TENS -> Optional.of(Amount.of(numeral.value(), first.end()));
            case UNIT, UNIT_IN_COMPOUND ->
                teen(tokens, first)
                        .or(() -> unitAndTens(tokens, first))
                        .or(() -> numeral.is(Kind.UNIT)
                                ? Optional.of(Amount.of(numeral.value(), first.end()))
                                : Optional.empty());
            case TEEN, HUNDRED, HUNDREDS, DOZEN, SCALE, SCALE_AFTER_NUMBER, SCALE_DUAL -> Optional.empty();
        };
    }

    private static Optional<Amount> teen(List<Token> tokens, Step unit) {
        return Numeral.at(tokens, unit.end())
                .filter(next -> next.is(Kind.TEN))
                .map(ten -> Amount.of(unit.numeral().value() + ten.value(), unit.end() + 1));
    }

    private static Optional<Amount> unitAndTens(List<Token> tokens, Step unit) {
        return joined(tokens, unit.end())
                .filter(step -> step.numeral().is(Kind.TENS))
                .map(step -> Amount.of(unit.numeral().value() + step.numeral().value(), step.end()));
    }

    private static Optional<Amount> definite(List<Token> tokens, Step first) {
        Numeral numeral = first.numeral();
        if (numeral.is(Kind.TEN)) {
            return Optional.of(Amount.of(numeral.value(), first.end()));
        }
        if (!numeral.is(Kind.UNIT) || numeral.value() < 3) {
            return Optional.empty();
        }
        return teen(tokens, first)
                .or(() -> definiteTens(tokens, first.end())
                        .map(tens -> Amount.of(numeral.value() + tens.numeral().value(), tens.end())))
                .or(() -> Optional.of(Amount.of(numeral.value(), first.end())));
    }

    /** Finds the tens with {@code wa-} and article at a token; ordinals end in them, too. */
    private static Optional<Step> definiteTens(List<Token> tokens, int index) {
        return tensAt(tokens, index).map(value -> new Step(new Numeral(Kind.TENS, value), index + 1));
    }

    /** {@return the value of the tens with {@code wa-} and article that a token is} */
    static Optional<Long> tensAt(List<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return Optional.empty();
        }
        return Clitics.readings(tokens.get(index).form()).stream()
                .filter(reading -> reading.hasArticle() && reading.proclitics().equals(AND))
                .flatMap(reading -> Numeral.of(reading.stem()).stream())
                .filter(numeral -> numeral.is(Kind.TENS))
                .map(Numeral::value)
                .findFirst();
    }

    /** Finds the numeral that {@code wa-}, written onto it or apart, joins to what stands before. */
    private static Optional<Step> joined(List<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return Optional.empty();
        }
        String form = tokens.get(index).form();
        if (form.equals(AND)) {
            return Numeral.at(tokens, index + 1).map(numeral -> new Step(numeral, index + 2));
        }
        return form.startsWith(AND)
                ? Numeral.of(form.substring(1)).map(numeral -> new Step(numeral, index + 1))
                : Optional.empty();
    }

    private static Optional<Amount> joinedDigits(List<Token> tokens, int index) {
        return index + 1 < tokens.size() && tokens.get(index).is(AND)
                ? Digits.at(tokens, index + 1).flatMap(amount -> amount.scaledBy(tokens))
                : Optional.empty();
    }
}
