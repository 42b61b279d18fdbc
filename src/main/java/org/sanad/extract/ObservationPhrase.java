package org.sanad.extract;

import java.util.Optional;
import org.sanad.language.NumberReading;
import org.sanad.language.Token;

/**
 * The phrase that says what is counted, as printed and without the number.
 *
 * <ul>
 *   <li>Arabic goes on from the counted noun to a sign, a number, or a word that ends phrases (cue {@code label-end}), over at
 *       most ten words. {@code من} goes on only to a noun of the same unit ({@code ضحية من ضحايا الاتجار}); a noun in the
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
    private static final int LONGEST = 10;
    private static final int WIDEST_SIGN = 2;
    private static final String PAST = "ed";

    /** The phrase of a noun whose number, with its qualifier, starts at a token. */
    static ObservationPhrase of(ReadParagraph paragraph, ObservationUnits units, ObservationNoun noun, int number) {
        if (noun.isPercent()) {
            int linked = noun.end() + links(paragraph, noun.end());
            int whole = behindNumber(paragraph, linked);
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
            Optional<ObservationPhrase> before = before(paragraph, units, number);
            if (before.isPresent()) {
                return before.get();
            }
            if (noun.isPercent()) {
                return new ObservationPhrase(noun.phrase(), clauseEnd(paragraph, noun.end()));
            }
        }
        return new ObservationPhrase(noun.phrase(), end(paragraph, units, noun, noun.end(), noun.isMeasure()));
    }

    /** Behind the number of a share's whole, if one stands there: {@code 90 per cent of the 60 recommendations}. */
    private static int behindNumber(ReadParagraph paragraph, int token) {
        return paragraph.numbers().stream()
                .filter(number -> number.firstToken() == token)
                .mapToInt(NumberReading::lastToken)
                .findFirst()
                .orElse(token);
    }

    private static int clauseEnd(ReadParagraph paragraph, int from) {
        int end = from;
        while (end < paragraph.text().size()
                && end < from + LONGEST
                && paragraph.text().token(end).isWord()
                && !isNumber(paragraph, end)) {
            end++;
        }
        return end;
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
                || (token > noun.end() && paragraph.cue("label-clause", token) > 0)
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

    private static Optional<ObservationPhrase> before(ReadParagraph paragraph, ObservationUnits units, int number) {
        int end = number;
        int between = 1;
        while (between > 0) {
            between = between(paragraph, units, end);
            end -= between;
        }
        int first = end;
        while (first > 0 && end - first < LONGEST && mayStandBefore(paragraph, units, first - 1)) {
            first--;
        }
        if (first < end) {
            return Optional.of(new ObservationPhrase(first, end));
        }
        int noun = end - 1;
        return paragraph.numbers().stream()
                .filter(other -> takesIn(paragraph, units, other, noun))
                .findFirst()
                .flatMap(other -> before(paragraph, units, other.firstToken()));
    }

    /** How many tokens before one say nothing of what is measured: a link, a bracket, a currency's sign or a date. */
    private static int between(ReadParagraph paragraph, ObservationUnits units, int end) {
        if (end == 0) {
            return 0;
        }
        if (isLink(paragraph, end - 1) || paragraph.isSign(end - 1, "(") || isInDate(paragraph, units, end - 1)) {
            return 1;
        }
        for (int first = Math.max(0, end - WIDEST_SIGN); first < end; first++) {
            boolean sign = units.at(paragraph, first)
                    .filter(ObservationUnits.Hit::isMoney)
                    .filter(hit -> hit.end() == end)
                    .isPresent();
            if (sign && !isArabic(paragraph, first)) {
                return end - first;
            }
        }
        return 0;
    }

    private static boolean isInDate(ReadParagraph paragraph, ObservationUnits units, int token) {
        boolean year = units.at(paragraph, token)
                .filter(hit -> hit.unit().equals("years"))
                .isPresent();
        return paragraph.dates().stream()
                .anyMatch(date -> date.firstToken() <= (year ? token + 1 : token) && token < date.lastToken());
    }

    private static boolean mayStandBefore(ReadParagraph paragraph, ObservationUnits units, int token) {
        return paragraph.text().token(token).isWord()
                && paragraph.numbers().stream().noneMatch(number -> takesIn(paragraph, units, number, token))
                && paragraph.cue("when", token) == 0
                && !isInDate(paragraph, units, token)
                && (isArabic(paragraph, token) || paragraph.cue("label-end", token) == 0);
    }

    /** Whether a token is of a number or the noun behind it; no noun is behind a date. */
    private static boolean takesIn(ReadParagraph paragraph, ObservationUnits units, NumberReading number, int token) {
        boolean date = paragraph.dates().stream().anyMatch(other -> other.span().overlaps(number.span()));
        int behind = number.lastToken();
        int noun = units.at(paragraph, behind).map(ObservationUnits.Hit::end).orElse(behind + 1);
        return number.firstToken() <= token && token < (date ? behind : noun);
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
