package org.sanad.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number that was read up to some token.
 *
 * @param value the number
 * @param end one past its last token
 * @param scale what its last word of scale is worth, 1 if none; only smaller ones may follow
 */
record Amount(BigDecimal value, int end, long scale) {

    static Amount of(long value, int end) {
        return new Amount(BigDecimal.valueOf(value), end, 1);
    }

    Amount times(long factor, int newEnd) {
        return new Amount(value.multiply(BigDecimal.valueOf(factor)), newEnd, factor);
    }

    /** {@return this number times the word of scale that follows it, empty if none does} */
    Optional<Amount> scaledBy(List<Token> tokens) {
        return Numeral.at(tokens, end).flatMap(Numeral::multiplier).map(factor -> times(factor, end + 1));
    }

    /** {@return whether the number is whole, at least 1 and not larger than an int holds} */
    boolean isCount() {
        return value.signum() > 0
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    Amount plus(Amount other) {
        return new Amount(value.add(other.value), other.end, other.scale);
    }
}
