package org.sanad.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.sanad.language.NumberReading;
import org.sanad.language.NumberReading.Form;
import org.sanad.language.Token;
import org.sanad.lexicon.TokenizedText;

/**
 * Finds what a number counts.
 *
 * <ul>
 *   <li>A currency or percent sign stands beside the number.
 *   <li>A dual is its own noun; a ratio is a percentage.
 *   <li>Arabic puts the noun right behind the number, or behind {@code من} (cue {@code counted-link}). An indefinite noun that
 *       the lexicon does not know has the general unit.
 *   <li>English puts it behind the number's adjectives: the first known noun before the phrase ends, with those that follow it
 *       directly. A plural that the lexicon does not know has the general unit.
 *   <li>A number without a noun of its own has that of the {@code number of} before it ({@code بلغ عدد مستخدمي المنصة 1 703}).
 *   <li>In a range ({@code من 19 إلى 25 دولارا}) and in a part of a whole ({@code 20 من بين 33 بلدا}) the first number has the
 *       noun of the second.
 * </ul>
 */
final class ObservationNouns {
    private static final int MOST_ADJECTIVES = 4;
    private static final int WIDEST_SIGN = 2;
    private static final int WIDEST_LINK = 5;
    private static final int FARTHEST_COUNT = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final String CONJUNCTION = "\u0648";
    private static final String DUAL = "\u064A\u0646";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final ReadParagraph paragraph;
    private final TokenizedText text;
    private final ObservationUnits units;

    ObservationNouns(ReadParagraph paragraph, ObservationUnits units) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.units = units;
    }

    /** The noun that a number counts, if it counts one. */
    Optional<ObservationNoun> of(NumberReading number) {
        return switch (number.form()) {
            case DUAL -> Optional.of(dual(number));
            case RATIO -> Optional.of(ObservationNoun.percent(number.firstToken(), number.lastToken()));
            case DIGITS, WORDS ->
                beside(number)
                        .or(() -> joined(number))
                        .or(() -> numberOf(number))
                        .or(() -> numberOfThem(number))
                        .or(() -> behind(number))
                        .or(() -> two(number));
        };
    }

    private ObservationNoun dual(NumberReading number) {
        int noun = number.firstToken();
        Optional<ObservationUnits.Hit> hit = units.at(paragraph, noun);
        String unit = hit.map(ObservationUnits.Hit::unit).orElse(ObservationNoun.OTHER);
        int end =
                Math.max(number.lastToken(), hit.map(ObservationUnits.Hit::end).orElse(noun));
        return new ObservationNoun(unit, noun, end, noun);
    }

    private Optional<ObservationNoun> beside(NumberReading number) {
        int after = number.lastToken();
        Optional<ObservationUnits.Hit> hit = units.at(paragraph, after);
        if (hit.isPresent() && hit.get().isPercent()) {
            return Optional.of(ObservationNoun.percent(after, hit.get().end()));
        }
        if (hit.isPresent() && hit.get().isMoney()) {
            return Optional.empty();
        }
        for (int first = Math.max(0, number.firstToken() - WIDEST_SIGN); first < number.firstToken(); first++) {
            Optional<ObservationUnits.Hit> sign = units.at(paragraph, first);
            if (sign.isPresent() && sign.get().isMoney() && sign.get().end() == number.firstToken()) {
                int end = sign.get().end();
                return Optional.of(new ObservationNoun(sign.get().unit(), first, end, first));
            }
        }
        return Optional.empty();
    }

    private Optional<ObservationNoun> joined(NumberReading number) {
        int after = number.lastToken();
        for (NumberReading next : paragraph.numbers()) {
            int gap = next.firstToken() - after;
            if (gap > 0 && gap < WIDEST_LINK && next.form() != Form.DUAL) {
                boolean joins = paragraph.cue("part-link", after) == gap || paragraph.cue("range-link", after) == gap;
                if (joins) {
                    return beside(next).or(() -> behind(next));
                }
            }
        }
        return Optional.empty();
    }

    /** The noun whose number is said to be so much: {@code عدد مستخدمي المنصة 1 703}, {@code the number of users reached 1,703}. */
    private Optional<ObservationNoun> numberOf(NumberReading number) {
        int after = number.lastToken();
        if (after < text.size() && text.token(after).isWord() && paragraph.cue("label-end", after) == 0) {
            return Optional.empty();
        }
        int start = Math.max(paragraph.sentenceStart(number.firstToken()), number.firstToken() - FARTHEST_COUNT);
        for (int token = number.firstToken() - 1; token >= start; token--) {
            if (isCounted(token) || paragraph.isSign(token, ";؛")) {
                return Optional.empty();
            }
            int count = paragraph.cue("number-of", token);
            if (count > 0) {
                return known(token + count);
            }
        }
        return Optional.empty();
    }

    /** The noun before the words that give its number: {@code المجيبين البالغ عددهم 620}. */
    private Optional<ObservationNoun> numberOfThem(NumberReading number) {
        return ObservationNumbers.start(paragraph, "number-of-them", number.firstToken())
                .filter(link -> link > 0 && text.token(link - 1).isWord())
                .map(link -> new ObservationNoun(
                        units.at(paragraph, link - 1)
                                .map(ObservationUnits.Hit::unit)
                                .orElse(ObservationNoun.OTHER),
                        link - 1,
                        link,
                        link - 1));
    }

    /** The noun in the dual before a two in words: {@code مهربين اثنين}. */
    private Optional<ObservationNoun> two(NumberReading number) {
        int noun = number.firstToken() - 1;
        boolean dual = number.form() == Form.WORDS
                && number.value().compareTo(TWO) == 0
                && noun >= 0
                && isArabic(noun)
                && text.token(noun).form().endsWith(DUAL);
        return dual
                ? Optional.of(new ObservationNoun(
                        units.at(paragraph, noun)
                                .map(ObservationUnits.Hit::unit)
                                .orElse(ObservationNoun.OTHER),
                        noun,
                        noun + 1,
                        noun))
                : Optional.empty();
    }

    /** Whether a number with a noun of its own starts at a token. */
    private boolean isCounted(int token) {
        return paragraph.numbers().stream()
                .anyMatch(number -> number.firstToken() == token
                        && units.at(paragraph, number.lastToken()).isPresent());
    }

    private Optional<ObservationNoun> behind(NumberReading number) {
        int after = number.lastToken();
        if (after + 1 >= text.size()) {
            return Optional.empty();
        }
        if (paragraph.isSign(after, "-")) {
            return units.at(paragraph, after + 1)
                    .map(hit -> new ObservationNoun(hit.unit(), after + 1, hit.end(), after + 1));
        }
        int link = paragraph.cue("link-to-counted", after);
        if (link > 0) {
            return known(after + link).or(() -> unknownPlural(number, after + link));
        }
        return ObservationEndings.isBehindParticle(text, after)
                ? Optional.empty()
                : known(after).or(() -> unknown(number, after));
    }

    private Optional<ObservationNoun> known(int from) {
        for (int token = from; token < Math.min(text.size(), from + MOST_ADJECTIVES + 1); token++) {
            Optional<ObservationUnits.Hit> hit = units.at(paragraph, token);
            if (hit.isPresent()) {
                return Optional.of(isArabic(token) ? arabic(hit.get(), token) : english(hit.get(), token, from));
            }
            if (isArabic(token) || !mayPrecedeNoun(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private ObservationNoun arabic(ObservationUnits.Hit hit, int token) {
        return new ObservationNoun(hit.unit(), token, hit.end(), token);
    }

    private ObservationNoun english(ObservationUnits.Hit hit, int token, int from) {
        ObservationUnits.Hit head = hit;
        Optional<ObservationUnits.Hit> next = units.at(paragraph, afterPossessive(head.end()));
        while (next.isPresent()) {
            head = next.get();
            next = units.at(paragraph, afterPossessive(head.end()));
        }
        return new ObservationNoun(head.unit(), token, head.end(), from);
    }

    private int afterPossessive(int token) {
        int next = paragraph.isSign(token, "'’") ? token + 1 : token;
        return next > token && next < text.size() && text.token(next).form().equals("s") ? next + 1 : next;
    }

    private boolean mayPrecedeNoun(int token) {
        return paragraph.isSign(token, "-'’") || (text.token(token).isWord() && paragraph.cue("label-end", token) == 0);
    }

    private Optional<ObservationNoun> unknown(NumberReading number, int noun) {
        Token word = text.token(noun);
        if (!word.isWord() || paragraph.cue("label-end", noun) > 0 || mayBeYear(number)) {
            return Optional.empty();
        }
        return isArabic(noun) ? unknownArabic(noun) : unknownEnglish(noun);
    }

    /** An unknown Arabic plural behind {@code من}: {@code 14 من حفظة السلام}. */
    private Optional<ObservationNoun> unknownPlural(NumberReading number, int noun) {
        boolean counts = noun < text.size()
                && isArabic(noun)
                && paragraph.cue("label-end", noun) == 0
                && !Adjectives.isDefinite(text, number.firstToken() - 1)
                && paragraph.references().stream().noneMatch(reference -> reference.first() == noun);
        return counts
                ? Optional.of(new ObservationNoun(ObservationNoun.OTHER, noun, noun + 1, noun))
                : Optional.empty();
    }

    private Optional<ObservationNoun> unknownArabic(int noun) {
        return Adjectives.isDefinite(text, noun) || text.token(noun).form().startsWith(CONJUNCTION)
                ? Optional.empty()
                : Optional.of(new ObservationNoun(ObservationNoun.OTHER, noun, noun + 1, noun));
    }

    private Optional<ObservationNoun> unknownEnglish(int from) {
        for (int token = from; token < Math.min(text.size(), from + MOST_ADJECTIVES); token++) {
            if (!mayPrecedeNoun(token) || text.token(token).startsUppercase() || isArabic(token)) {
                return Optional.empty();
            }
            String form = text.token(token).form();
            if (form.endsWith("s") && !form.endsWith("ss")) {
                return Optional.of(new ObservationNoun(ObservationNoun.OTHER, token, token + 1, from));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeYear(NumberReading number) {
        int value = number.value().intValue();
        return number.form() == Form.DIGITS
                && number.lastToken() - number.firstToken() == 1
                && value >= FIRST_YEAR
                && value <= LAST_YEAR;
    }

    private boolean isArabic(int token) {
        return text.token(token).kind() == Token.Kind.WORD_ARABIC;
    }
}
