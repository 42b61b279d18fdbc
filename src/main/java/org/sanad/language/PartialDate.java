package org.sanad.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A date as exact as it is stated: a year, a month of a year, a day, or a month or day whose year is not said.
 *
 * <p>The written forms and type names are those of <a href="https://www.w3.org/TR/xmlschema11-2/">XML Schema</a>.
 *
 * @param year of the Common Era, 1 to 9999; empty if it is not said
 * @param month 1 to 12; empty if the date is a year
 * @param day of the month, from 1; empty if the date is a month or a year
 */
public record PartialDate(OptionalInt year, OptionalInt month, OptionalInt day) {
    private static final int LEAP_YEAR = 2000;
    private static final int LAST_YEAR = 9999;

    /** Checks that the parts make a date of the calendar; 29 February needs a leap year if the year is said. */
    public PartialDate {
        if (!isDate(year, month, day)) {
            throw new IllegalArgumentException("not a date: year " + year + ", month " + month + ", day " + day);
        }
    }

    /**
     * A date that is a year.
     *
     * @param year 1 to 9999
     * @return the year
     */
    public static PartialDate of(int year) {
        return new PartialDate(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * A date that is a month of a year.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @return the month
     */
    public static PartialDate of(int year, int month) {
        return new PartialDate(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.empty());
    }

    /**
     * A date that is a day.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @param day a day of that month
     * @return the day
     */
    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day));
    }

    /**
     * Tells whether parts make a date.
     *
     * @param year the year, if it is said
     * @param month the month, if it is said
     * @param day the day, if it is said
     * @return false if there is no such day or month, if a day has no month, or if nothing is said
     */
    public static boolean isDate(OptionalInt year, OptionalInt month, OptionalInt day) {
        if (month.isEmpty()) {
            return day.isEmpty() && year.isPresent() && isYear(year.getAsInt());
        }
        int inYear = year.orElse(LEAP_YEAR);
        if (!isYear(inYear)) {
            return false;
        }
        try {
            LocalDate.of(inYear, month.getAsInt(), day.orElse(1));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean isYear(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }

    /** {@return how exact the date is} */
    public DatePrecision precision() {
        if (day.isPresent()) {
            return DatePrecision.DAY;
        }
        return month.isPresent() ? DatePrecision.MONTH : DatePrecision.YEAR;
    }

    /** {@return the lexical form, such as {@code 2023-05}, {@code --05} for a month without a year} */
    public String iso() {
        StringBuilder text = new StringBuilder();
        text.append(year.isPresent() ? String.format(Locale.ROOT, "%04d", year.getAsInt()) : "-");
        month.ifPresent(value -> text.append('-').append(twoDigits(value)));
        day.ifPresent(value -> text.append('-').append(twoDigits(value)));
        return text.toString();
    }

    /** {@return the local name of the XML Schema type of {@link #iso()}, such as {@code gYearMonth}} */
    public String xsdType() {
        return switch (precision()) {
            case YEAR -> "gYear";
            case MONTH -> year.isPresent() ? "gYearMonth" : "gMonth";
            case DAY -> year.isPresent() ? "date" : "gMonthDay";
        };
    }

    private static String twoDigits(int value) {
        return String.format(Locale.ROOT, "%02d", value);
    }

    /** {@return the first day that the date takes in; of a date without a year, in a leap year} */
    LocalDate firstDay() {
        return LocalDate.of(year.orElse(LEAP_YEAR), month.orElse(1), day.orElse(1));
    }

    /** {@return the day after the last that the date takes in} */
    private LocalDate dayAfter() {
        return switch (precision()) {
            case YEAR -> firstDay().plusYears(1);
            case MONTH -> YearMonth.from(firstDay()).plusMonths(1).atDay(1);
            case DAY -> firstDay().plusDays(1);
        };
    }

    /** Tells whether another date of the same precision comes directly after this one. */
    boolean isDirectlyBefore(PartialDate other) {
        return precision() == other.precision()
                && year.isPresent() == other.year.isPresent()
                && dayAfter().equals(other.firstDay());
    }
}
