package org.sanad.extract;

import java.util.Optional;

/**
 * The phrase that says what is counted, as printed and without the number.
 *
 * <ul>
 *   <li>It goes on from the counted noun to a sign, a number, or a word that ends phrases (cue {@code label-end}), over at most
 *       eight words. {@code من} goes on only to a noun of the same unit ({@code ضحية من ضحايا الاتجار}).
 *   <li>Of a share it is the whole that follows it ({@code 30 في المائة من النيجيريين}).
 *   <li>Where the noun is a measure, as a currency or a span of time, what is measured stands before the number: the words
 *       back to a sign or another number.
 * </ul>
 *
 * @param first the index of the first token
 * @param end the index after the last token
 */
record ObservationPhrase(int first, int end) {
    private static final String CONJUNCTION = "\u0648";
    private static final int LONGEST = 8;

    /** The phrase of a noun whose number, with its qualifier, takes in some tokens. */
    static ObservationPhrase of(ReadParagraph paragraph, ObservationUnits units, ObservationNoun noun, int number) {
        if (noun.isPercent()) {
            int whole = noun.end();
            for (int link = paragraph.cue("counted-link", whole);
                    link > 0;
                    link = paragraph.cue("counted-link", whole)) {
                whole += link;
            }
            int end = end(paragraph, units, noun, whole);
            if (end > whole) {
                return new ObservationPhrase(whole, end);
            }
        }
        if (noun.isMeasure()) {
            Optional<ObservationPhrase> before = before(paragraph, number);
            if (before.isPresent()) {
                return before.get();
            }
        }
        return new ObservationPhrase(noun.phrase(), end(paragraph, units, noun, noun.end()));
    }

    private static int end(ReadParagraph paragraph, ObservationUnits units, ObservationNoun noun, int from) {
        int end = from;
        while (end < paragraph.text().size()
                && end < from + LONGEST
                && paragraph.text().token(end).isWord()
                && !isNumber(paragraph, end)
                && !ends(paragraph, units, noun, end)) {
            end++;
        }
        boolean numberFollows = isNumber(paragraph, end);
        while (numberFollows
                && end > from
                && paragraph.text().token(end - 1).form().startsWith(CONJUNCTION)) {
            end--;
        }
        return end;
    }

    private static boolean ends(ReadParagraph paragraph, ObservationUnits units, ObservationNoun noun, int token) {
        boolean ofTheSame = paragraph.cue("partitive", token) == 1
                && units.at(paragraph, token + 1)
                        .filter(hit -> hit.unit().equals(noun.unit()))
                        .isPresent();
        return paragraph.cue("label-end", token) > 0 && !ofTheSame;
    }

    private static Optional<ObservationPhrase> before(ReadParagraph paragraph, int number) {
        int end = number;
        while (end > 0 && (isLink(paragraph, end - 1))) {
            end--;
        }
        int first = end;
        while (first > 0
                && end - first < LONGEST
                && paragraph.text().token(first - 1).isWord()
                && !isInNumber(paragraph, first - 1)) {
            first--;
        }
        return first < end ? Optional.of(new ObservationPhrase(first, end)) : Optional.empty();
    }

    private static boolean isLink(ReadParagraph paragraph, int token) {
        return paragraph.cue("label-end", token) > 0 || paragraph.cue("counted-link", token) > 0;
    }

    private static boolean isNumber(ReadParagraph paragraph, int token) {
        return paragraph.numbers().stream().anyMatch(number -> number.firstToken() == token);
    }

    private static boolean isInNumber(ReadParagraph paragraph, int token) {
        return paragraph.numbers().stream()
                .anyMatch(number -> number.firstToken() <= token && token < number.lastToken());
    }
}
