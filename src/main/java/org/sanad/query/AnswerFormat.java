package org.sanad.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which form an answer is written. */
public enum AnswerFormat {
    /** Aligned columns for a terminal; a graph comes as Turtle. */
    TABLE,
    /** SPARQL 1.1 results as comma-separated values. */
    CSV,
    /** SPARQL 1.1 results as tab-separated values, terms written as in Turtle. */
    TSV,
    /** SPARQL 1.1 results as JSON; a graph comes as JSON-LD. */
    JSON,
    /** A graph as Turtle. */
    TTL,
    /** A graph as JSON-LD, its context written out. */
    JSONLD;

    /**
     * Finds a format by its name.
     *
     * @param name as {@code csv}, in any case
     * @return the format
     * @throws WrongRequestException if there is none of that name; the message lists them
     */
    public static AnswerFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongRequestException(
                        "there is no format %s; formats are %s".formatted(name, list(values()))));
    }

    /** {@return the name on the command line, as {@code jsonld}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String list(AnswerFormat... formats) {
        return Arrays.stream(formats).map(AnswerFormat::label).collect(Collectors.joining(", "));
    }
}
