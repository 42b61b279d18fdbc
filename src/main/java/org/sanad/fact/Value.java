package org.sanad.fact;

import java.math.BigDecimal;
import org.sanad.language.PartialDate;

/** What a detail says. */
public sealed interface Value {

    /**
     * Another thing.
     *
     * @param thing the thing
     */
    record OfThing(Thing thing) implements Value {}

    /**
     * A text in the language of the report, or in one that is named.
     *
     * @param text the text, not empty
     * @param language its BCP 47 tag; empty for the report's own language
     */
    record Text(String text, String language) implements Value {}

    /**
     * A string that is no language's, as a code or a title's language.
     *
     * @param code the string
     */
    record Code(String code) implements Value {}

    /**
     * A number.
     *
     * @param number the number
     */
    record Amount(BigDecimal number) implements Value {}

    /**
     * A count of whole things.
     *
     * @param count how many, at least 0
     */
    record Count(long count) implements Value {}

    /**
     * A date as precise as it is printed.
     *
     * @param date the date; one without a year is no value
     */
    record When(PartialDate date) implements Value {}

    /**
     * Makes a value of a thing.
     *
     * @param thing the thing
     * @return the value
     */
    static Value of(Thing thing) {
        return new OfThing(thing);
    }

    /**
     * Makes a value of a text in the report's language.
     *
     * @param text the text
     * @return the value
     */
    static Value of(String text) {
        return new Text(text, "");
    }

    /**
     * Makes a value of a date.
     *
     * @param date the date
     * @return the value
     */
    static Value of(PartialDate date) {
        return new When(date);
    }
}
