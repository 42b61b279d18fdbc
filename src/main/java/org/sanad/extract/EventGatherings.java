package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Rule;
import org.sanad.language.DatePrecision;
import org.sanad.language.DateReading;
import org.sanad.language.Token;

/**
 * Meetings and visits that a verb tells of, whoever it is that met.
 *
 * <ul>
 *   <li>People who {@code met}, {@code gathered} or {@code visited} on a day or in a month held a meeting or went on a visit, in
 *       a sentence that names no event ({@code Experts from Ghana and Nigeria met in Accra on 19 September 2022}).
 *   <li>Between the verb and the date stands a place, or in English hardly a word, so that {@code met the needs} is none. The
 *       date may also open the sentence, if a place stands behind the verb.
 *   <li>A sentence that opens with place and day tells of the event that the next one names with article ({@code In Lima, on 3
 *       May 2023, judges tried a case. The exercise …}).
 * </ul>
 */
final class EventGatherings {
    private static final int CLAUSE = 18;
    private static final int WORDS_BETWEEN = 3;
    private static final int OPENING = 14;
    private static final String FULL_STOPS = ";؛";

    private final ReadParagraph paragraph;
    private final List<EventDraft> drafts;
    private final EventQuotes quotes;
    private final List<EventPlaces.Found> places;
    private final List<EventDraft> found = new ArrayList<>();

    private EventGatherings(ReadParagraph paragraph, List<EventDraft> drafts) {
        this.paragraph = paragraph;
        this.drafts = drafts;
        this.quotes = new EventQuotes(paragraph.text());
        this.places = EventPlaces.located(paragraph);
    }

    static List<EventDraft> of(ReadParagraph paragraph, List<EventDraft> drafts) {
        EventGatherings gatherings = new EventGatherings(paragraph, drafts);
        int start = 0;
        for (int end : paragraph.sentences()) {
            gatherings.sentence(start, end);
            start = end;
        }
        return gatherings.found;
    }

    private void sentence(int start, int end) {
        if (names(start, end) || isNotHeld(start, end)) {
            return;
        }
        for (int token = start; token < end; token++) {
            int met = paragraph.cue("event-gathered", token);
            int visited = paragraph.cue("event-visited", token);
            if (met + visited > 0 && !quotes.holds(token)) {
                EventNoun noun = met > 0 ? EventNoun.MEETING : EventNoun.VISIT;
                if (told(noun, token, token + Math.max(met, visited), start, end)) {
                    return;
                }
            }
        }
        echoed(start, end);
    }

    /** Whether an event is named in a range. */
    private boolean names(int start, int end) {
        return drafts.stream().anyMatch(draft -> draft.first() < end && draft.end() > start);
    }

    private boolean isNotHeld(int start, int end) {
        for (int token = start; token < end; token++) {
            if (paragraph.cue("event-future", token) > 0 && !isInDate(token)) {
                return true;
            }
            if (paragraph.cue("event-not-held", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isInDate(int token) {
        return paragraph.dates().stream().anyMatch(date -> date.firstToken() <= token && token < date.lastToken());
    }

    private boolean told(EventNoun noun, int verb, int from, int start, int end) {
        List<DateReading> dates = behind(from, end);
        Optional<EventPlaces.Found> where = noun == EventNoun.VISIT ? visited(from, end) : placeIn(from, end);
        if (dates.isEmpty()) {
            Optional<DateReading> opening = where.isPresent() ? opening(start, verb) : Optional.empty();
            opening.ifPresent(date -> add(noun, verb, date, where));
            return opening.isPresent();
        }
        boolean latin = paragraph.text().token(verb).kind() == Token.Kind.WORD_LATIN;
        int gap = dates.getFirst().firstToken() - from;
        boolean direct = noun == EventNoun.MEETING && latin && gap <= WORDS_BETWEEN;
        if (!direct && where.isEmpty()) {
            return false;
        }
        dates.forEach(date -> add(noun, verb, date, where));
        return true;
    }

    /** The days and months behind a verb that follow each other. */
    private List<DateReading> behind(int from, int end) {
        List<DateReading> row = new ArrayList<>();
        int near = from + CLAUSE;
        for (DateReading date : paragraph.dates()) {
            boolean counts = date.firstToken() >= from
                    && date.lastToken() <= end
                    && date.firstToken() <= near
                    && isExact(date)
                    && !hasStop(from, date.firstToken());
            if (counts) {
                row.add(date);
                near = date.lastToken() + WORDS_BETWEEN;
            }
        }
        return row;
    }

    private boolean isExact(DateReading date) {
        return date.precision() != DatePrecision.YEAR
                && date.start().year().isPresent()
                && EventTimes.counts(paragraph, date);
    }

    private boolean hasStop(int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.isSign(token, FULL_STOPS)) {
                return true;
            }
        }
        return false;
    }

    private Optional<DateReading> opening(int start, int verb) {
        return paragraph.dates().stream()
                .filter(date -> date.firstToken() >= start
                        && date.firstToken() - start <= OPENING
                        && date.lastToken() <= verb
                        && isExact(date))
                .findFirst();
    }

    private Optional<EventPlaces.Found> placeIn(int from, int end) {
        return places.stream()
                .filter(place -> place.first() >= from && place.end() <= end && place.first() <= from + CLAUSE)
                .findFirst();
    }

    /** The place or state that is visited: the first one named behind the verb that no word for from stands before. */
    private Optional<EventPlaces.Found> visited(int from, int end) {
        int limit = Math.min(end, from + CLAUSE);
        List<EventPlaces.Found> named = new ArrayList<>(EventPlaces.all(paragraph));
        paragraph.references().stream()
                .filter(EventPlaces::isState)
                .map(state -> new EventPlaces.Found(state.thing(), state.first(), state.end()))
                .forEach(named::add);
        return named.stream()
                .filter(place -> place.first() >= from && place.end() <= limit)
                .filter(place -> paragraph.cue("event-from", place.first() - 1) == 0
                        && paragraph.cue("and", place.first() - 1) == 0)
                .filter(place -> paragraph.text().readings().get(place.first()).stream()
                        .noneMatch(reading -> !reading.proclitics().isEmpty()))
                .findFirst();
    }

    /** The sentence that opens with place and day, and the next one names the event. */
    private void echoed(int start, int end) {
        Optional<DateReading> date = opening(start, end);
        boolean opens = places.stream().anyMatch(place -> place.first() >= start && place.first() - start <= OPENING);
        if (date.isEmpty() || !opens || end >= paragraph.text().size()) {
            return;
        }
        int next = paragraph.sentenceEnd(end);
        EventClause clause = new EventClause(paragraph, quotes);
        for (int token = end; token < next; token++) {
            Optional<EventNoun.Found> noun = EventNoun.at(paragraph, token);
            if (noun.isPresent()) {
                boolean again = noun.get().noun() != EventNoun.VISIT
                        && noun.get().noun() != EventNoun.MISSION
                        && clause.isSingle(noun.get())
                        && clause.isDefinite(noun.get())
                        && !clause.isPlanned(noun.get())
                        && !clause.isCalledOff(noun.get());
                if (again) {
                    Optional<EventPlaces.Found> where = places.stream()
                            .filter(place -> place.first() >= start && place.end() <= end)
                            .findFirst();
                    draft(
                            noun.get().noun(),
                            date.get(),
                            where,
                            noun.get().first(),
                            noun.get().end());
                }
                return;
            }
        }
    }

    private void add(EventNoun noun, int verb, DateReading date, Optional<EventPlaces.Found> where) {
        draft(noun, date, where, verb, Math.max(date.firstToken(), verb + 1));
    }

    private void draft(EventNoun noun, DateReading date, Optional<EventPlaces.Found> where, int from, int to) {
        EventDraft draft = new EventDraft(paragraph, noun, date.firstToken(), date.lastToken())
                .calledAfter(paragraph.text().printed(from, to).strip());
        Evidence words = paragraph.evidence(date.span(), Rule.EVENT, Certainty.EXPLICIT);
        draft.held(date.start(), date.end().orElse(date.start()), words);
        where.ifPresent(place -> draft.place(
                place.thing(), paragraph.evidence(place.first(), place.end(), Rule.EVENT, Certainty.EXPLICIT)));
        draft.gathering();
        found.add(draft);
    }
}
