package org.sanad.extract;

import java.util.Optional;
import org.sanad.language.NumberReading;
import org.sanad.language.Token;

/**
 * The phrase that says what is counted, as printed and without the number.
 *
 * <ul>
 *   <li>Arabic goes on from the counted noun to a sign, a number, or a word that ends phrases (cue {@code label-end}), over at
 *       most eight words. {@code من} goes on only to a noun of the same unit ({@code ضحية من ضحايا الاتجار}); a noun in the
 *       accusative has no definite word behind it, and a conjunction joins only definite words and adjectives.
 *   <li>English goes on only where {@code of} or the like (cue {@code partitive}) follows, to the next verb in the past tense.
 *   <li>A measure joined to its number by a hyphen goes with the noun behind it ({@code two-year project}).
 *   <li>Of a share it is the whole that follows it ({@code 30 في المائة من النيجيريين}).
 *   <li>Where the noun is a measure, as a currency or a span of time, what is measured stands before the number: the words
 *       back to a sign or another number. The second number of a range has the phrase of the first.
 * </ul>
 *
 * @param first the index of the first token
 * @param end the index after the last token
 */
record ObservationPhrase(int first, int end) {
    private static final int LONGEST = 8;
    private static final String PAST = "ed";

    /** The phrase of a noun whose number, with its qualifier, starts at a token. */
    static ObservationPhrase of(ReadParagraph paragraph, ObservationUnits units, ObservationNoun noun, int number) {
        if (noun.isPercent()) {
            int whole = noun.end() + links(paragraph, noun.end());
            int end = end(paragraph, units, noun, whole, true);
            if (end > whole) {
                return new ObservationPhrase(whole, end);
            }
        }
        if (noun.isMeasure() && paragraph.isSign(noun.first() - 1, "-")) {
            int end = units.at(paragraph, noun.end())
                    .map(ObservationUnits.Hit::end)
                    .orElse(noun.end());
            return new ObservationPhrase(noun.phrase(), end);
        }
        if (noun.isMeasure() && paragraph.cue("partitive", noun.end()) == 0) {
            Optional<ObservationPhrase> before = before(paragraph, number);
            if (before.isPresent()) {
                return before.get();
            }
        }
        return new ObservationPhrase(noun.phrase(), end(paragraph, units, noun, noun.end(), noun.isMeasure()));
    }

    private static int links(ReadParagraph paragraph, int from) {
        int token = from;
        int link = 1;
        while (link > 0) {
            link = Math.max(paragraph.cue("of-them", token), paragraph.cue("link-to-counted", token));
            token += link;
        }
        return token - from;
    }

    private static int end(
            ReadParagraph paragraph, ObservationUnits units, ObservationNoun noun, int from, boolean goesOn) {
        int size = paragraph.text().size();
        if (from >= size || (!isArabic(paragraph, from) && !goesOn && paragraph.cue("partitive", from) == 0)) {
            return from;
        }
        int end = from;
        while (end < size && end < from + LONGEST && !ends(paragraph, units, noun, end)) {
            end++;
        }
        while (end > from
                && isNumber(paragraph, end)
                && ObservationEndings.isJoined(paragraph.text().token(end - 1))) {
            end--;
        }
        return end > from && paragraph.cue("partitive", end - 1) == 1 ? end - 1 : end;
    }

    private static boolean ends(ReadParagraph paragraph, ObservationUnits units, ObservationNoun noun, int token) {
        boolean ofIt = paragraph.cue("partitive", token) == 1
                && (!isArabic(paragraph, token)
                        || noun.isMeasure()
                        || units.at(paragraph, token + 1)
                                .filter(hit -> hit.unit().equals(noun.unit()))
                                .isPresent());
        return !paragraph.text().token(token).isWord()
                || isNumber(paragraph, token)
                || (paragraph.cue("label-end", token) > 0 && !ofIt)
                || isParticiple(paragraph, token)
                || ObservationEndings.isAfterAccusative(paragraph.text(), token)
                || ObservationEndings.isJoinedNoun(paragraph.text(), token);
    }

    /** Whether a Latin word ends as a past tense does and stands where no adjective can: {@code entities of the system submitted}. */
    private static boolean isParticiple(ReadParagraph paragraph, int token) {
        return paragraph.text().token(token).kind() == Token.Kind.WORD_LATIN
                && paragraph.text().token(token).form().endsWith(PAST)
                && paragraph.cue("partitive", token - 1) == 0
                && paragraph.cue("no-count-between", token - 1) == 0
                && paragraph.cue("and", token - 1) == 0;
    }

    private static Optional<ObservationPhrase> before(ReadParagraph paragraph, int number) {
        int end = number;
        while (end > 0 && isLink(paragraph, end - 1)) {
            end--;
        }
        int first = end;
        while (first > 0 && end - first < LONGEST && mayStandBefore(paragraph, first - 1)) {
            first--;
        }
        if (first < end) {
            return Optional.of(new ObservationPhrase(first, end));
        }
        int noun = end - 1;
        return paragraph.numbers().stream()
                .filter(other -> takesIn(paragraph, other, noun))
                .findFirst()
                .flatMap(other -> before(paragraph, other.firstToken()));
    }

    private static boolean mayStandBefore(ReadParagraph paragraph, int token) {
        return paragraph.text().token(token).isWord()
                && paragraph.numbers().stream().noneMatch(number -> takesIn(paragraph, number, token))
                && (isArabic(paragraph, token) || paragraph.cue("label-end", token) == 0);
    }

    /** Whether a token is of a number or the noun behind it; no noun is behind a date. */
    private static boolean takesIn(ReadParagraph paragraph, NumberReading number, int token) {
        boolean date = paragraph.dates().stream().anyMatch(other -> other.span().overlaps(number.span()));
        return number.firstToken() <= token && token < number.lastToken() + (date ? 0 : 1);
    }

    private static boolean isLink(ReadParagraph paragraph, int token) {
        return paragraph.cue("label-end", token) > 0
                || paragraph.cue("link-to-counted", token) > 0
                || paragraph.cue("partitive", token) > 0;
    }

    private static boolean isNumber(ReadParagraph paragraph, int token) {
        return paragraph.numbers().stream().anyMatch(number -> number.firstToken() == token);
    }

    private static boolean isArabic(ReadParagraph paragraph, int token) {
        return paragraph.text().token(token).kind() == Token.Kind.WORD_ARABIC;
    }
}
