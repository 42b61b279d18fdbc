package org.sanad.evaluate;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number that is written in ASCII digits, as in XML Schema and JSON. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private Numbers() {}

    static Optional<Double> read(String text) {
        String bare = text.strip();
        return DECIMAL.matcher(bare).matches() ? Optional.of(Double.valueOf(bare)) : Optional.empty();
    }
}
