package org.sanad.language;

import java.math.BigDecimal;
import java.util.Optional;
import org.sanad.report.Span;

/**
 * A number that a text states.
 *
 * @param value the number; of a ratio, the part divided by the whole
 * @param firstToken the first token it is read from
 * @param lastToken one past the last
 * @param span the stretch of the source from the first token to the last, with the particles written onto the first word
 * @param form how it is written
 * @param ratio part and whole, if it is a ratio
 */
public record NumberReading(
        BigDecimal value, int firstToken, int lastToken, Span span, Form form, Optional<Ratio> ratio) {

    /** How a number is written. */
    public enum Form {
        /** In digits, a word of scale such as million included. */
        DIGITS,
        /** In words. */
        WORDS,
        /** In the Arabic dual of the noun it counts, whose value is two; {@link Duals} knows the noun. */
        DUAL,
        /** As a part of a whole, in digits or words. */
        RATIO
    }

    /** Brings the value to its plain form, without trailing zeros after the point or an exponent. */
    public NumberReading {
        value = value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }
}
