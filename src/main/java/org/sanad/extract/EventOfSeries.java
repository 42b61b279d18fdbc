package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.language.DatePrecision;
import org.sanad.language.DateReading;

/**
 * One event of several, that words such as {@code the first of which} or {@code أولاها} single out and a day or month behind
 * them dates.
 */
final class EventOfSeries {
    private static final int CLAUSE = 14;

    private EventOfSeries() {}

    static List<EventDraft> of(ReadParagraph paragraph, List<EventDraft> drafts) {
        List<EventDraft> found = new ArrayList<>();
        EventClause clause = new EventClause(paragraph, new EventQuotes(paragraph.text()));
        for (int token = 0; token < paragraph.text().size(); token++) {
            int at = token;
            int length = paragraph.cue("event-one-of-them", token);
            Optional<EventNoun.Found> several =
                    length == 0 ? Optional.empty() : before(paragraph, clause, paragraph.sentenceStart(token), token);
            several.flatMap(noun -> behind(paragraph, at + length)
                            .filter(date -> drafts.stream().noneMatch(draft -> draft.start()
                                    .filter(date.start()::equals)
                                    .isPresent()))
                            .map(date -> draft(paragraph, noun, clause, at, date)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<EventNoun.Found> before(ReadParagraph paragraph, EventClause clause, int start, int end) {
        Optional<EventNoun.Found> last = Optional.empty();
        for (int token = start; token < end; token++) {
            Optional<EventNoun.Found> noun = EventNoun.at(paragraph, token).filter(found -> !clause.isSingle(found));
            last = noun.isPresent() ? noun : last;
        }
        return last.filter(noun -> !clause.isPlanned(noun) && !clause.isCalledOff(noun));
    }

    private static Optional<DateReading> behind(ReadParagraph paragraph, int from) {
        return paragraph.dates().stream()
                .filter(date -> date.firstToken() >= from
                        && date.firstToken() <= from + CLAUSE
                        && date.lastToken() <= paragraph.sentenceEnd(from)
                        && date.precision() != DatePrecision.YEAR
                        && date.start().year().isPresent()
                        && EventTimes.counts(paragraph, date))
                .findFirst();
    }

    private static EventDraft draft(
            ReadParagraph paragraph, EventNoun.Found noun, EventClause clause, int which, DateReading date) {
        EventDraft draft = new EventDraft(paragraph, noun.noun(), which, date.lastToken())
                .calledAfter(paragraph.text().printed(clause.nameStart(noun), noun.end()));
        draft.held(
                date.start(),
                date.end().orElse(date.start()),
                paragraph.evidence(date.span(), Rule.EVENT, Certainty.EXPLICIT));
        EventPlaces.located(paragraph).stream()
                .filter(place -> place.first() >= which && place.end() <= paragraph.sentenceEnd(which))
                .findFirst()
                .ifPresent(place -> draft.place(
                        place.thing(), paragraph.evidence(place.first(), place.end(), Rule.EVENT, Certainty.EXPLICIT)));
        return draft;
    }
}
