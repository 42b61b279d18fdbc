package org.sanad.extract;

import java.util.Optional;
import org.sanad.language.NumberReading;
import org.sanad.language.Token;

/**
 * What the words around a noun for an event say of it: whether it is one, new, planned or held.
 *
 * <ul>
 *   <li>A noun is planned if a word of wishing, asking or the future stands near in its sentence, and announced if that word
 *       says that it will be held.
 *   <li>A noun that counts alone is new and held, or definite with a word of holding and a date behind it.
 * </ul>
 */
final class EventClause {
    private static final int NEAR = 9;
    private static final int FAR = 16;
    private static final int ADJECTIVES = 6;

    private final ReadParagraph paragraph;
    private final EventQuotes quotes;

    EventClause(ReadParagraph paragraph, EventQuotes quotes) {
        this.paragraph = paragraph;
        this.quotes = quotes;
    }

    /** Whether it is still to come, or was asked for in the words before it. */
    boolean isPlanned(EventNoun.Found noun) {
        return isNear("event-future", noun) || isAskedFor(noun);
    }

    /** Whether words near it, with no other event between, say that it was called off or put off. */
    boolean isCalledOff(EventNoun.Found noun) {
        int start = paragraph.sentenceStart(noun.first());
        for (int token = noun.first() - 1; token >= Math.max(start, noun.first() - FAR); token--) {
            if (isCue("event-not-held", token)) {
                return true;
            }
            if (EventNoun.at(paragraph, token).isPresent()) {
                break;
            }
        }
        int end = Math.min(paragraph.sentenceEnd(noun.first()), noun.end() + FAR);
        for (int token = noun.end(); token < end; token++) {
            if (isCue("event-not-held", token)) {
                return true;
            }
            if (EventNoun.at(paragraph, token).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private boolean isAskedFor(EventNoun.Found noun) {
        int from = Math.max(paragraph.sentenceStart(noun.first()), noun.first() - NEAR);
        boolean asked = false;
        int token = from;
        while (token < noun.first()) {
            int met = paragraph.cue("event-at-request", token);
            asked = asked || (met == 0 && isCue("event-asked", token));
            token += Math.max(1, met);
        }
        return asked;
    }

    private boolean isCue(String cue, int token) {
        return paragraph.cue(cue, token) > 0 && !quotes.holds(token) && !isOfDate(token);
    }

    boolean isAnnounced(EventNoun.Found noun) {
        return isNear("event-announced", noun);
    }

    private boolean isNear(String cue, EventNoun.Found noun) {
        int from = Math.max(paragraph.sentenceStart(noun.first()), noun.first() - NEAR);
        int to = Math.min(paragraph.sentenceEnd(noun.first()), noun.end() + NEAR);
        for (int token = from; token < to; token++) {
            if (token < noun.first() || token >= noun.end()) {
                if (isCue(cue, token)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The month of May is no possibility. */
    private boolean isOfDate(int token) {
        return paragraph.dates().stream().anyMatch(date -> date.firstToken() <= token && token < date.lastToken());
    }

    /** Where the name of an English noun begins: behind the article or number before its adjectives, if there is one. */
    int nameStart(EventNoun.Found noun) {
        if (paragraph.text().token(noun.first()).kind() != Token.Kind.WORD_LATIN) {
            return noun.first();
        }
        for (int token = noun.first() - 1; token >= Math.max(0, noun.first() - ADJECTIVES); token--) {
            if (paragraph.cue("event-article", token) > 0
                    || countBefore(token + 1).isPresent()) {
                return token + 1;
            }
            if (!paragraph.text().token(token).isWord() || paragraph.cue("event-held", token) > 0) {
                return noun.first();
            }
        }
        return noun.first();
    }

    Optional<Integer> countBefore(int token) {
        return paragraph.numbers().stream()
                .filter(number -> number.lastToken() == token && number.value().scale() <= 0)
                .filter(number ->
                        paragraph.dates().stream().noneMatch(date -> date.span().overlaps(number.span())))
                .map(number -> number.value().intValueExact())
                .findFirst();
    }

    /** How many the number before a noun and its adjectives says, two for a dual, 0 if there is no number. */
    int count(EventNoun.Found noun) {
        boolean dual = paragraph.numbers().stream()
                .anyMatch(number -> number.form() == NumberReading.Form.DUAL && number.firstToken() == noun.first());
        return dual
                ? 2
                : countBefore(nameStart(noun))
                        .or(() -> countBefore(noun.first()))
                        .orElse(0);
    }

    /** An Arabic {@code دورة} without article and ordinal is a course, and no session. */
    EventNoun.Found meant(EventNoun.Found noun) {
        boolean course = noun.noun() == EventNoun.SESSION
                && paragraph.text().token(noun.first()).kind() == Token.Kind.WORD_ARABIC
                && isSingle(noun)
                && !isDefinite(noun)
                && EventNumbers.of(paragraph, noun).isEmpty()
                && EventNumbers.year(paragraph, noun).isEmpty();
        return course ? new EventNoun.Found(EventNoun.TRAINING, noun.first(), noun.end()) : noun;
    }

    boolean isSingle(EventNoun.Found noun) {
        return paragraph.cue("event-series", noun.first()) > 0
                || (paragraph.cue("event-several", noun.first()) == 0
                        && countBefore(noun.first()).filter(count -> count > 1).isEmpty());
    }

    boolean isDefinite(EventNoun.Found noun) {
        return paragraph.text().token(noun.first()).kind() == Token.Kind.WORD_ARABIC
                ? Adjectives.isDefinite(paragraph.text(), noun.first())
                        || paragraph.cue("event-its", noun.first()) > 0
                        || (noun.end() == noun.first() + 2 && Adjectives.isDefinite(paragraph.text(), noun.first() + 1))
                        || (noun.end() == noun.first() + 3
                                && Adjectives.isDefinite(paragraph.text(), noun.first() + 1)
                                && Adjectives.isDefinite(paragraph.text(), noun.first() + 2))
                : precededByThe(noun.first());
    }

    private boolean precededByThe(int noun) {
        for (int token = noun - 1; token >= Math.max(0, noun - 3); token--) {
            if (paragraph.cue("event-the", token) > 0 || paragraph.cue("event-its", token) > 0) {
                return true;
            }
            if (!paragraph.text().token(token).isWord()) {
                return false;
            }
        }
        return false;
    }

    private boolean isBetweenStates(int from, int to) {
        boolean between = false;
        for (int token = from; token < to; token++) {
            between = between || paragraph.cue("event-between", token) > 0;
        }
        return between
                && paragraph.referencesIn(from, to).stream()
                                .filter(EventPlaces::isState)
                                .count()
                        == 2;
    }

    boolean isHeldBefore(EventNoun.Found noun) {
        int start = paragraph.sentenceStart(noun.first());
        for (int token = Math.max(start, noun.first() - 3); token < noun.first(); token++) {
            int during = paragraph.cue("event-during", token);
            if (during > 0 && token + during == noun.first()) {
                return true;
            }
        }
        for (int token = start; token < noun.first(); token++) {
            if (!quotes.holds(token)
                    && (paragraph.cue("event-held", token) > 0 || paragraph.cue("event-took-part", token) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the occasion behind a series, or the series itself, is dated in the rest of the sentence. */
    private boolean isDatedLater(int end) {
        return paragraph.dates().stream()
                .anyMatch(date -> date.firstToken() >= end
                        && date.lastToken() <= paragraph.sentenceEnd(end - 1)
                        && EventTimes.counts(paragraph, date));
    }

    /** Whether the sentence opens with a word of holding that speaks of the noun: {@code Held in …, the hearing}. */
    private boolean isHeldAtFirst(EventNoun.Found noun) {
        int start = paragraph.sentenceStart(noun.first());
        return paragraph.text().token(start).kind() == Token.Kind.WORD_LATIN && paragraph.cue("event-held", start) > 0;
    }

    private boolean isHeldRightBefore(EventNoun.Found noun) {
        for (int token = Math.max(0, noun.first() - 3); token < noun.first(); token++) {
            if (token + paragraph.cue("event-held", token) == noun.first()) {
                return true;
            }
        }
        return false;
    }

    boolean countsAlone(EventNoun.Found noun, int end) {
        if (noun.noun() == EventNoun.REGIONAL_REVIEW) {
            return EventTimes.isDated(paragraph, noun.first(), end);
        }
        boolean dated = EventTimes.isDated(paragraph, noun.first(), end);
        if (!isSingle(noun)) {
            boolean told = noun.noun() == EventNoun.BILATERAL_MEETING && isBetweenStates(noun.end(), end);
            boolean series = noun.noun() == EventNoun.TRAINING_COURSE || noun.noun() == EventNoun.BRIEFING;
            boolean later = dated || (noun.noun() == EventNoun.BRIEFING && isDatedLater(end));
            return told || (series && later && isHeldBefore(noun) && !isDefinite(noun));
        }
        boolean exact = EventTimes.isExact(paragraph, noun.first(), end);
        if (noun.noun().isWeak() && !exact) {
            return false;
        }
        if (isDefinite(noun)) {
            return (dated && (EventTimes.isHeldBehind(paragraph, end) || isHeldRightBefore(noun)))
                    || EventTimes.isExactRightBehind(paragraph, end)
                    || (exact && (isHeldAtFirst(noun) || EventTimes.isAttendedBehind(paragraph, end)));
        }
        if (noun.noun() == EventNoun.EVENT && !dated) {
            return false;
        }
        return exact || isHeldBefore(noun) || EventTimes.isHeldBehind(paragraph, end);
    }
}
