package org.sanad.language;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A part of a whole, as one in four.
 *
 * @param part how many, at least 1
 * @param whole of how many, more than {@code part}
 */
public record Ratio(int part, int whole) {
    private static final MathContext SIX_DIGITS = new MathContext(6);

    /** Checks that the part is one. */
    public Ratio {
        if (part < 1 || whole <= part) {
            throw new IllegalArgumentException("not a part of a whole: " + part + " of " + whole);
        }
    }

    /** {@return the part divided by the whole, between 0 and 1, rounded to six significant digits} */
    public BigDecimal share() {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SIX_DIGITS);
    }
}
