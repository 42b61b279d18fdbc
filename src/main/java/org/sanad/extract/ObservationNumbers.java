package org.sanad.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Fact;
import org.sanad.language.NumberReading;
import org.sanad.language.NumberReading.Form;
import org.sanad.language.Token;
import org.sanad.lexicon.TokenizedText;

/**
 * Tells the numbers that count something from those that only name or order.
 *
 * <ul>
 *   <li>What lies in a date, in a name or in the count of a treaty's parties counts nothing here.
 *   <li>A number behind a word such as {@code article} or {@code الفقرة} (cue {@code no-count-behind}) is a name.
 *   <li>Digits joined to a slash, a hyphen between digits, or brackets that hold nothing else are part of a symbol or a list.
 *   <li>A number with the article, or behind {@code the}, {@code both} and their like (cue {@code no-count-between}), refers to
 *       known things and does not count them.
 *   <li>What is planned or asked for (cue {@code not-done}, before the number in the same clause) is not counted.
 *   <li>One in words is a pronoun more often than a count and is passed over.
 *   <li>A dual in the construct state ({@code وزارتي الداخلية والعدل}) names two known things, unless it is part of a term that
 *       is counted ({@code حلقتي عمل}); a dual for two parties says what two states became.
 * </ul>
 */
final class ObservationNumbers {
    private static final String TEH = "\u062A";
    private static final String YEH = "\u064A";
    private static final String ALEF = "\u0627";
    private static final String OPENING = "([";
    private static final String CLOSING = ")]";
    private static final String JOINING = "/-_+=№#";
    private static final int LONGEST_CUE = 4;

    private final ReadParagraph paragraph;
    private final ObservationUnits units;
    private final List<Fact> partyCounts;

    ObservationNumbers(ReadParagraph paragraph, ObservationUnits units) {
        this.paragraph = paragraph;
        this.units = units;
        this.partyCounts = new PartyCountExtractor().extract(paragraph);
    }

    List<NumberReading> counting() {
        return paragraph.numbers().stream().filter(this::counts).toList();
    }

    private boolean counts(NumberReading number) {
        boolean read = paragraph.dates().stream().anyMatch(date -> date.span().overlaps(number.span()))
                || paragraph.references().stream().anyMatch(reference -> isName(reference, number))
                || partyCounts.stream()
                        .anyMatch(fact -> fact.evidence().span().overlaps(number.span())
                                && fact instanceof Fact.PartyCount count
                                && count.count().compareTo(number.value()) == 0);
        return !read
                && !isOneInWords(number)
                && !isSymbol(number)
                && !(number.form() == Form.DUAL && paragraph.cue("party", number.firstToken()) > 0)
                && !isName(number)
                && !isKnown(number)
                && !isPlanned(number)
                && paragraph.cue("no-count-before", number.lastToken()) == 0;
    }

    private static boolean isName(Reference reference, NumberReading number) {
        return reference.first() <= number.firstToken()
                && reference.end() >= number.lastToken()
                && reference.end() - reference.first() > 1;
    }

    private static boolean isOneInWords(NumberReading number) {
        return number.form() == Form.WORDS && number.value().compareTo(BigDecimal.ONE) == 0;
    }

    private boolean isSymbol(NumberReading number) {
        if (number.form() != Form.DIGITS) {
            return false;
        }
        TokenizedText text = paragraph.text();
        int before = number.firstToken() - 1;
        int after = number.lastToken();
        boolean joinedBefore = paragraph.isSign(before, JOINING)
                && !text.token(number.firstToken()).spaceBefore();
        boolean joinedAfter = paragraph.isSign(after, "/_+=)")
                || (paragraph.isSign(after, "-") && !joinsWord(after))
                || (paragraph.isSign(after, ".")
                        && after + 1 < text.size()
                        && !text.token(after + 1).spaceBefore());
        boolean bracketed = paragraph.isSign(before, OPENING) && paragraph.isSign(after, CLOSING);
        boolean ofOtherScript = before >= 0
                && text.token(before).kind() == Token.Kind.WORD_LATIN
                && !text.token(number.firstToken()).spaceBefore();
        return joinedBefore || joinedAfter || bracketed || ofOtherScript;
    }

    /** Whether a hyphen joins a number to a Latin word, as in {@code two-year}. */
    private boolean joinsWord(int hyphen) {
        return hyphen + 1 < paragraph.text().size()
                && !paragraph.text().token(hyphen).spaceBefore()
                && paragraph.text().token(hyphen + 1).kind() == Token.Kind.WORD_LATIN;
    }

    /** Whether a word stands before the number that makes it the name or place in order of something. */
    private boolean isName(NumberReading number) {
        int first = number.firstToken();
        while (first > 1 && joinsNumbers(first - 1) && isNumberToken(first - 2)) {
            first -= 2;
        }
        return (number.form() != Form.DUAL && endsWithCue("no-count-behind", first))
                || (number.form() == Form.DIGITS && endsWithCue("no-count-behind", number.firstToken()));
    }

    private boolean isNumberToken(int token) {
        return paragraph.text().token(token).kind() == Token.Kind.NUMBER;
    }

    private boolean joinsNumbers(int token) {
        return paragraph.isSign(token, ",،-")
                || paragraph.cue("and", token) == 1
                || paragraph.cue("range-link", token) == 1;
    }

    private boolean isKnown(NumberReading number) {
        String form = paragraph.text().token(number.firstToken()).form();
        boolean article =
                paragraph.text().readings().get(number.firstToken()).stream().anyMatch(reading -> reading.hasArticle())
                        && number.form() != Form.DIGITS;
        boolean construct = number.form() == Form.DUAL
                && (form.endsWith(TEH + YEH) || form.endsWith(TEH + ALEF))
                && units.at(paragraph, number.firstToken())
                        .filter(hit -> hit.end() > number.lastToken())
                        .isEmpty();
        return article
                || construct
                || (number.form() != Form.RATIO
                        && endsWithCue("no-count-between", number.firstToken())
                        && !isWhole(number.firstToken()));
    }

    /** Whether a share stands before the number, as of its whole: {@code one third of the 620 respondents}. */
    private boolean isWhole(int first) {
        return start(paragraph, "part-link", first)
                .filter(link -> paragraph.numbers().stream()
                        .anyMatch(share -> share.lastToken() == link
                                || units.at(paragraph, share.lastToken())
                                        .filter(hit -> hit.isPercent() && hit.end() == link)
                                        .isPresent()))
                .isPresent();
    }

    /** Whether a word in the same clause says that the thing is not done yet. */
    private boolean isPlanned(NumberReading number) {
        int start = paragraph.sentenceStart(number.firstToken());
        for (int token = number.firstToken() - 1; token >= start && !paragraph.isSign(token, ";؛،,"); token--) {
            if (paragraph.cue("not-done", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithCue(String cue, int end) {
        return start(paragraph, cue, end).isPresent();
    }

    /** Where the longest form of a cue starts that ends right before a token. */
    static Optional<Integer> start(ReadParagraph paragraph, String cue, int end) {
        for (int first = Math.max(0, end - LONGEST_CUE); first < end; first++) {
            if (paragraph.cue(cue, first) == end - first) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }
}
