package org.sanad.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates and periods that a text states, Arabic and English.
 *
 * <ul>
 *   <li>A day stands before its month, {@code 4 October 2023}, with or without a suffix; in English it may stand after it
 *       if a year follows, {@code October 4, 2023}. Months are those of {@code months.tsv}.
 *   <li>A month may stand without a year, and then has none: which one is meant is not for this reader to say.
 *   <li>What the members of a list or the ends of a range share stands with the last: {@code 2 and 3 October 2023}.
 *   <li>Two joined by {@code to} or a dash, or after {@code between} by {@code and}, are the ends of a period.
 *   <li>Members of a list that follow each other directly are a period, {@code 2 and 3 October}; others are dates of their
 *       own, {@code 4 October 2023 and 10 July 2024}.
 *   <li>The ends of a range with a dash may be printed in the wrong order, as a change of writing direction leaves them;
 *       they are put right. In words, a range whose end is before its start is none.
 *   <li>Four digits, from 1900 to 2100, are a year in a date, after a word of the role {@code year-cue} in {@code
 *       cues.tsv}, after another year of a list, and as ends of a range.
 *   <li>Years in brackets are read by {@link #parenthesisedYear} alone: beside a number they belong to a resolution.
 *   <li>A day that no calendar has, with its month and year, is no date; nor is a month whose two names contradict each
 *       other.
 * </ul>
 */
public final class Dates {
    private Dates() {}

    /**
     * Finds the dates.
     *
     * @param tokens the tokens of a text, in their order
     * @return the dates and periods in the order of the text; no two share a token
     */
    public static List<DateReading> read(List<Token> tokens) {
        List<DateReading> readings = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<DateChain> chain = DateChain.at(tokens, at);
            chain.ifPresent(found -> readings.addAll(found.readings()));
            at = chain.map(DateChain::end).orElse(at + 1);
        }
        return List.copyOf(readings);
    }

    /**
     * Reads a year in brackets, as it stands behind the name of a country that did something in it.
     *
     * @param tokens the tokens of a text, in their order
     * @param index the token that may be the opening bracket, from 0 to the number of tokens
     * @return the year, its stretch with both brackets; empty if no year alone stands in brackets there
     */
    public static Optional<DateReading> parenthesisedYear(List<Token> tokens, int index) {
        if (index + 2 >= tokens.size()
                || !tokens.get(index).is("(")
                || !tokens.get(index + 2).is(")")) {
            return Optional.empty();
        }
        return DatePiece.yearAt(tokens, index + 1)
                .map(year -> new DateReading(
                        PartialDate.of(year),
                        Optional.empty(),
                        tokens.get(index).span().to(tokens.get(index + 2).span()),
                        index,
                        index + 3));
    }
}
