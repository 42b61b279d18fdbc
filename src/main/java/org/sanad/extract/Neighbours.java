package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanad.language.PartialDate;
import org.sanad.language.Token;
import org.sanad.lexicon.Kind;

/**
 * Finds the references that stand right before or behind a token, with those that are joined to them.
 *
 * <ul>
 *   <li>At most three tokens may stand between, none of them the end of a sentence.
 *   <li>A reference is joined to the one before it by a comma, a semicolon, an "and", or an Arabic waw on its first word; a
 *       bracket with a short form may stand between.
 * </ul>
 */
final class Neighbours {
    private static final int NEAR = 3;
    private static final int LONGEST_BRACKET = 8;
    private static final String WAW = "و";

    private Neighbours() {}

    static List<Reference> startingNear(ReadParagraph paragraph, int token, Kind... kinds) {
        int limit = Math.min(paragraph.sentenceEnd(Math.max(0, token - 1)), token + NEAR + 1);
        Optional<Reference> first = paragraph.referencesIn(token, limit).stream()
                .filter(reference -> List.of(kinds).contains(reference.kind()))
                .findFirst();
        return first.map(start -> listFrom(paragraph, start, kinds)).orElse(List.of());
    }

    static List<Reference> endingNear(ReadParagraph paragraph, int token, Kind... kinds) {
        int from = paragraph.sentenceStart(token);
        List<Reference> found = new ArrayList<>();
        int next = token;
        for (Reference reference : paragraph.referencesIn(from, token).reversed()) {
            boolean near =
                    found.isEmpty() ? next - reference.end() <= NEAR : isJoined(paragraph, reference.end(), next);
            if (List.of(kinds).contains(reference.kind()) && reference.end() <= next && near) {
                found.add(reference);
                next = reference.first();
            }
        }
        return found.reversed();
    }

    /** A reference and those of the same kinds that are joined to it in one list. */
    static List<Reference> listFrom(ReadParagraph paragraph, Reference start, Kind... kinds) {
        List<Reference> list = new ArrayList<>(List.of(start));
        int end = start.end();
        for (Reference reference : paragraph.referencesIn(end, paragraph.sentenceEnd(start.first()))) {
            if (!List.of(kinds).contains(reference.kind()) || reference.first() < end) {
                continue;
            }
            if (!isJoined(paragraph, end, reference.first())) {
                break;
            }
            list.add(reference);
            end = reference.end();
        }
        return list;
    }

    static boolean isJoined(ReadParagraph paragraph, int end, int next) {
        int token = behindBracket(paragraph, end, next);
        boolean joined = next < paragraph.text().size()
                && paragraph.text().readings().get(next).stream()
                        .anyMatch(reading -> reading.proclitics().startsWith(WAW));
        for (; token < next; token++) {
            boolean and = paragraph.cue("and", token) > 0;
            boolean article = paragraph.text().token(token).form().equals("the");
            if (!and && !article && !paragraph.isSign(token, "،,؛;")) {
                return false;
            }
            joined = joined || !article;
        }
        return joined;
    }

    private static int behindBracket(ReadParagraph paragraph, int end, int next) {
        if (!paragraph.isSign(end, "(")) {
            return end;
        }
        for (int token = end; token < Math.min(next, end + LONGEST_BRACKET); token++) {
            if (paragraph.isSign(token, ")")) {
                return token + 1;
            }
        }
        return end;
    }

    /** The month of a date, or its year if it has no month. */
    static PartialDate monthOf(PartialDate date) {
        return new PartialDate(date.year(), date.month(), OptionalInt.empty());
    }

    static boolean isArabic(ReadParagraph paragraph, int token) {
        return paragraph.text().token(token).kind() == Token.Kind.WORD_ARABIC;
    }
}
