package org.sanad.language;

import java.util.Optional;
import org.sanad.report.Span;

/**
 * A date or a period that a text states.
 *
 * @param start the date, or the first day, month or year of the period
 * @param end the last day, month or year of the period, itself part of it; empty if the text states a single date
 * @param span the stretch of the source from the first number or month name to the last; words such as {@code in}, {@code
 *     year} and {@code from} before it are outside
 * @param firstToken the first token of that stretch
 * @param lastToken one past the last
 */
public record DateReading(PartialDate start, Optional<PartialDate> end, Span span, int firstToken, int lastToken) {

    /** {@return how exactly the date, or the start of the period, is stated} */
    public DatePrecision precision() {
        return start.precision();
    }

    /** {@return whether it is a period, with an end of its own} */
    public boolean isPeriod() {
        return end.isPresent();
    }
}
