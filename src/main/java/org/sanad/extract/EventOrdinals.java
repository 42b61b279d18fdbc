package org.sanad.extract;

import java.util.List;

/** English ordinals in words, for composed names: {@code thirty-second}. */
final class EventOrdinals {
    private static final List<String> UNITS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int HUNDRED = 100;

    private EventOrdinals() {}

    /** {@return the ordinal of a number of at least 1, in words below a hundred, else in digits} */
    static String of(int value) {
        if (value <= UNITS.size()) {
            return UNITS.get(value - 1);
        }
        if (value >= HUNDRED) {
            return digits(value);
        }
        String tens = TENS.get(value / 10 - 2);
        return value % 10 == 0 ? tens.substring(0, tens.length() - 1) + "ieth" : tens + "-" + UNITS.get(value % 10 - 1);
    }

    private static String digits(int value) {
        boolean teen = value % HUNDRED >= 11 && value % HUNDRED <= 13;
        String suffix =
                switch (teen ? 0 : value % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return value + suffix;
    }
}
