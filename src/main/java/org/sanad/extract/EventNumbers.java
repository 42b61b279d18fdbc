package org.sanad.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Rule;
import org.sanad.language.OrdinalReading;
import org.sanad.lexicon.Kind;

/**
 * Finds the ordinals of an event and the body whose event it is.
 *
 * <ul>
 *   <li>Arabic ordinals follow the noun ({@code الاجتماع الثالث عشر}), with at most the body or two adjectives between
 *       ({@code دورة المؤتمر الحادية عشرة}); English ones precede it ({@code thirteenth intergovernmental meeting}).
 *   <li>Several ordinals in a row are several events ({@code الاجتماعين الثالث عشر والرابع عشر}).
 *   <li>The body stands between noun and ordinal, or right behind them; with a pronoun ({@code دورتها}, {@code its}) it is the
 *       last one named before that can have sessions, else, in English, the first one named after.
 *   <li>A session without a body is one of the body last named in the paragraph, in the headings, or before in the section,
 *       unless the words behind it name another that no list knows.
 *   <li>A year takes the place of the ordinal in {@code its 2023 session} and {@code دورته لعام 2023}.
 * </ul>
 */
final class EventNumbers {
    private static final int ADJECTIVES = 2;
    private static final int WORDS_BEFORE_BODY = 4;
    private static final int WORDS_AFTER_PRONOUN = 8;
    private static final int WORDS_BEHIND_COMMA = 3;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1945);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final String LAM = "\u0644";
    private static final Set<String> WITH_SESSIONS = Set.of(
            "UnOrgan",
            "TreatyBody",
            "WorkingGroup",
            "Committee",
            "ConsultativeProcess",
            "CoordinationMechanism",
            "RegionalOrganization",
            "IntergovernmentalOrganization");

    private static final Set<String> ORGANS = Set.of("UnOrgan", "TreatyBody", "Committee");

    private EventNumbers() {}

    /**
     * Ordinals of one noun.
     *
     * @param values the ordinals, in order
     * @param first the index of the first token of noun and ordinals
     * @param end the index after their last token
     */
    record Ordinal(List<Integer> values, int first, int end) {
        Ordinal {
            values = List.copyOf(values);
        }
    }

    static Optional<Ordinal> of(ReadParagraph paragraph, EventNoun.Found noun) {
        return behind(paragraph, noun).or(() -> before(paragraph, noun));
    }

    /** The year that a session is called after. */
    static Optional<Ordinal> year(ReadParagraph paragraph, EventNoun.Found noun) {
        Optional<Integer> before = yearAt(paragraph, noun.first() - 1);
        if (before.isPresent()) {
            return Optional.of(new Ordinal(List.of(before.get()), noun.first() - 1, noun.end()));
        }
        int token =
                paragraph.referenceAt(noun.end(), Kind.BODY).map(Reference::end).orElse(noun.end());
        int behind = token + paragraph.cue("event-of-year", token);
        return behind == token
                ? Optional.empty()
                : yearAt(paragraph, behind).map(year -> new Ordinal(List.of(year), noun.first(), behind + 1));
    }

    private static Optional<Integer> yearAt(ReadParagraph paragraph, int token) {
        return paragraph.numbers().stream()
                .filter(number -> number.firstToken() == token && number.lastToken() == token + 1)
                .filter(number -> number.value().scale() <= 0
                        && number.value().compareTo(FIRST_YEAR) >= 0
                        && number.value().compareTo(LAST_YEAR) <= 0)
                .map(number -> number.value().intValueExact())
                .findFirst();
    }

    private static Optional<Ordinal> behind(ReadParagraph paragraph, EventNoun.Found noun) {
        int token =
                paragraph.referenceAt(noun.end(), Kind.BODY).map(Reference::end).orElse(noun.end());
        for (int skipped = 0; skipped <= ADJECTIVES && token < paragraph.text().size(); skipped++, token++) {
            Optional<OrdinalReading> ordinal = startingAt(paragraph, token);
            if (ordinal.isPresent()) {
                return Optional.of(row(paragraph, noun.first(), ordinal.get()));
            }
            if (!Adjectives.isDefinite(paragraph.text(), token)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Ordinal row(ReadParagraph paragraph, int first, OrdinalReading start) {
        List<Integer> values = new ArrayList<>(List.of(start.value()));
        int end = start.lastToken();
        Optional<OrdinalReading> next = startingAt(paragraph, end);
        while (next.isPresent()) {
            values.add(next.get().value());
            end = next.get().lastToken();
            next = startingAt(paragraph, end);
        }
        return new Ordinal(values, first, end);
    }

    private static Optional<OrdinalReading> startingAt(ReadParagraph paragraph, int token) {
        return paragraph.ordinals().stream()
                .filter(ordinal -> ordinal.firstToken() == token)
                .findFirst();
    }

    private static Optional<Ordinal> before(ReadParagraph paragraph, EventNoun.Found noun) {
        if (noun.first() == 0
                || paragraph.text().token(noun.first()).kind() != org.sanad.language.Token.Kind.WORD_LATIN) {
            return Optional.empty();
        }
        List<Integer> values = new ArrayList<>();
        int first = noun.first();
        int slack = ADJECTIVES;
        while (true) {
            Optional<OrdinalReading> ordinal = endingAt(paragraph, first);
            if (ordinal.isPresent()) {
                values.addFirst(ordinal.get().value());
                first = ordinal.get().firstToken();
                slack = 0;
            } else if (!values.isEmpty()
                    && (paragraph.cue("and", first - 1) == 1 || paragraph.isSign(first - 1, ","))) {
                if (endingAt(paragraph, first - 1).isEmpty()) {
                    break;
                }
                first--;
            } else if (values.isEmpty() && slack > 0 && first > 0 && isPlainWord(paragraph, first - 1)) {
                first--;
                slack--;
            } else {
                break;
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Ordinal(values, first, noun.end()));
    }

    private static boolean isPlainWord(ReadParagraph paragraph, int token) {
        return paragraph.text().token(token).isWord()
                && paragraph.cue("event-the", token) == 0
                && paragraph.cue("event-during", token) == 0
                && paragraph.cue("and", token) == 0;
    }

    private static Optional<OrdinalReading> endingAt(ReadParagraph paragraph, int token) {
        return paragraph.ordinals().stream()
                .filter(ordinal -> ordinal.lastToken() == token)
                .findFirst();
    }

    /** The body whose event it is, and whether the words say so outright. */
    static Optional<Reference> body(ReadParagraph paragraph, EventNoun.Found noun, Ordinal ordinal) {
        Optional<Reference> between = paragraph.referenceAt(noun.end(), Kind.BODY);
        if (between.isPresent()) {
            return between;
        }
        boolean possessed =
                paragraph.cue("event-its", noun.first()) > 0 || paragraph.cue("event-its", ordinal.first() - 1) > 0;
        int start = paragraph.sentenceStart(noun.first());
        if (possessed) {
            return last(paragraph.referencesIn(start, noun.first()))
                    .or(() -> following(paragraph, ordinal.end(), WORDS_AFTER_PRONOUN))
                    .or(() -> behindComma(paragraph, ordinal.end()))
                    .or(() -> last(paragraph.referencesIn(0, start)));
        }
        return following(paragraph, ordinal.end(), WORDS_BEFORE_BODY);
    }

    /** The body that the context gives a session of which the words give none. */
    static Optional<Reference> bodyByContext(ReadParagraph paragraph, int token) {
        List<Reference> context =
                new ArrayList<>(paragraph.referencesIn(0, token).reversed());
        context.addAll(paragraph.headings());
        context.addAll(paragraph.recent());
        return context.stream().filter(EventNumbers::isOrgan).findFirst();
    }

    private static boolean isOrgan(Reference reference) {
        return reference.kind() == Kind.BODY && reference.classes().stream().anyMatch(ORGANS::contains);
    }

    private static Optional<Reference> following(ReadParagraph paragraph, int from, int words) {
        int end = from;
        while (end < paragraph.text().size() && end < from + words && !paragraph.isSign(end, ".؛;()")) {
            end++;
        }
        return paragraph.referencesIn(from, end).stream()
                .filter(EventNumbers::hasSessions)
                .findFirst();
    }

    /** The subject behind what is said of a session with a pronoun: {@code At its … session, held in …, the Commission}. */
    private static Optional<Reference> behindComma(ReadParagraph paragraph, int from) {
        return paragraph.referencesIn(from, paragraph.sentenceEnd(from - 1)).stream()
                .filter(EventNumbers::hasSessions)
                .findFirst()
                .filter(body -> {
                    for (int token = body.first() - 1; token >= body.first() - WORDS_BEHIND_COMMA; token--) {
                        if (paragraph.isSign(token, ",،")) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** Whether words behind a session say whose it is, though no list knows the body. */
    static boolean isOfAnother(ReadParagraph paragraph, int end) {
        if (paragraph.cue("event-of", end) > 0) {
            return true;
        }
        return end < paragraph.text().size()
                && paragraph.text().readings().get(end).stream()
                        .anyMatch(reading ->
                                reading.hasArticle() && reading.proclitics().endsWith(LAM));
    }

    private static Optional<Reference> last(List<Reference> references) {
        List<Reference> bodies =
                references.stream().filter(EventNumbers::hasSessions).toList();
        return bodies.isEmpty() ? Optional.empty() : Optional.of(bodies.getLast());
    }

    /** Whether a short form is no body's, but a conference with adjective and ordinal: {@code المؤتمر الوزاري التاسع}. */
    static boolean isNumbered(ReadParagraph paragraph, Reference reference) {
        int end = reference.end();
        return reference.rule() == Rule.SHORT_FORM
                && end == reference.first() + 1
                && Adjectives.isDefinite(paragraph.text(), end)
                && paragraph.ordinals().stream()
                        .anyMatch(ordinal -> ordinal.firstToken() == end + 1 || ordinal.firstToken() == end);
    }

    static boolean hasSessions(Reference reference) {
        return reference.kind() == Kind.BODY && reference.classes().stream().anyMatch(WITH_SESSIONS::contains);
    }
}
