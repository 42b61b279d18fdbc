package org.sanad.language;

/** How exactly a date is stated. */
public enum DatePrecision {
    /** To the year. */
    YEAR,
    /** To the month, with or without its year. */
    MONTH,
    /** To the day, with or without its year. */
    DAY
}
