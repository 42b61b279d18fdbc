package org.sanad.extract;

import java.util.Set;

/**
 * What a number counts.
 *
 * @param unit the unit's key in the scheme of units
 * @param first the index of the first token that gives the unit
 * @param end the index after the last
 * @param phrase the index of the first token of the noun phrase, adjectives before the noun included
 */
record ObservationNoun(String unit, int first, int end, int phrase) {
    /** The unit of what no list knows. */
    static final String OTHER = "other";

    private static final String PERCENT = "percent";
    private static final String RATE = "per-100000";
    private static final Set<String> CURRENCIES =
            Set.of("usd", "eur", "gbp", "chf", "jpy", "nok", "sek", "dkk", "cad", "aud");
    private static final Set<String> MEASURES = Set.of(
            PERCENT,
            RATE,
            "years",
            "months",
            "weeks",
            "days",
            "hours",
            "hours-per-day",
            "kilometres",
            "kilograms",
            "tons",
            "hectares");

    static ObservationNoun percent(int first, int end) {
        return new ObservationNoun(PERCENT, first, end, first);
    }

    boolean isPercent() {
        return unit.equals(PERCENT);
    }

    /** Whether the noun says how much is measured and not what. */
    boolean isMeasure() {
        return MEASURES.contains(unit) || isMoney(unit);
    }

    static boolean isMoney(String unit) {
        return CURRENCIES.contains(unit);
    }
}
