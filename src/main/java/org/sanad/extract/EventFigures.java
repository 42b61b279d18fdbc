package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Value;
import org.sanad.language.DateReading;
import org.sanad.language.NumberReading;

/**
 * How many attended an event.
 *
 * <ul>
 *   <li>A sentence with a word of attending counts for the event it names, else for the one last named before.
 *   <li>A number counts what stands behind it: participants, countries, states, organizations, civil society organizations.
 *   <li>Numbers in a comparison of years belong to the events of those years ({@code من 96 منظمة مجتمع مدني و51 دولة في عام
 *       2023 إلى 182 … في عام 2024}, trafficking report, paragraph 11).
 * </ul>
 */
final class EventFigures {
    private static final int WORDS_TO_NOUN = 3;

    private record Count(String cue, Property property) {}

    /** The longer names come first: a civil society organization is an organization too. */
    private static final List<Count> COUNTS = List.of(
            new Count("event-count-civil-society", Property.CIVIL_SOCIETY_COUNT),
            new Count("event-count-persons", Property.PARTICIPANT_COUNT),
            new Count("event-count-professions", Property.PARTICIPANT_COUNT),
            new Count("event-count-countries", Property.COUNTRY_COUNT),
            new Count("event-count-states", Property.STATE_COUNT),
            new Count("event-count-organizations", Property.ORGANIZATION_COUNT));

    private final ReadParagraph paragraph;
    private final List<EventDraft> drafts;

    EventFigures(ReadParagraph paragraph, List<EventDraft> drafts) {
        this.paragraph = paragraph;
        this.drafts = drafts;
    }

    /** A figure and where it stands. */
    private record Figure(Property property, NumberReading number, int end) {}

    void add() {
        int start = 0;
        for (int end : paragraph.sentences()) {
            if (isOnAttendance(start, end) || isOfGathering(start, end)) {
                sentence(start, end);
            }
            forWhom(start, end);
            start = end;
        }
    }

    /** Persons that the one event before them in the sentence was held for took part in it. */
    private void forWhom(int start, int end) {
        for (Figure figure : figures(start, end)) {
            int number = figure.number().firstToken();
            List<EventDraft> before = drafts.stream()
                    .filter(draft -> draft.first() >= start && draft.first() < number && !draft.isAnnounced())
                    .toList();
            if (figure.property() == Property.PARTICIPANT_COUNT && before.size() == 1 && isFor(number)) {
                state(before.getFirst(), figure);
            }
        }
    }

    private boolean isFor(int number) {
        for (int token = Math.max(0, number - WORDS_TO_NOUN); token < number; token++) {
            if (token + paragraph.cue("event-for", token) == number) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfGathering(int start, int end) {
        return drafts.stream().anyMatch(draft -> draft.isGathering() && draft.first() >= start && draft.first() < end);
    }

    private boolean isOnAttendance(int start, int end) {
        for (int token = start; token < end; token++) {
            if (paragraph.cue("event-attended", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private void sentence(int start, int end) {
        List<Figure> figures = figures(start, end);
        if (figures.isEmpty()) {
            return;
        }
        List<DateReading> years = comparedDates(figures, end);
        if (years.size() > 1) {
            giveYears(start, end, years);
            compare(figures, years);
            return;
        }
        for (Figure figure : figures) {
            meant(start, figure).ifPresent(draft -> {
                boolean attended = figure.property() != Property.PARTICIPANT_COUNT
                        || isAttendedNear(start, figure.number().firstToken(), end)
                        || isOnlyOneOf(draft, start, end);
                if (attended) {
                    state(draft, figure);
                }
            });
        }
    }

    /** Whether a dated event is the only one that a sentence names. */
    private boolean isOnlyOneOf(EventDraft draft, int start, int end) {
        return draft.start().isPresent()
                && drafts.stream()
                        .filter(other -> other.first() >= start && other.first() < end)
                        .allMatch(draft::equals);
    }

    private boolean isAttendedNear(int start, int number, int end) {
        int from = Math.max(start, number - 12);
        int to = Math.min(end, number + 12);
        return isOnAttendance(from, to);
    }

    private void state(EventDraft draft, Figure figure) {
        Evidence words = paragraph.evidence(figure.number().firstToken(), figure.end(), Rule.EVENT, Certainty.EXPLICIT);
        draft.addFirst(
                figure.property(), new Value.Count(figure.number().value().longValueExact()), words);
    }

    private List<Figure> figures(int start, int end) {
        List<Figure> figures = new ArrayList<>();
        for (NumberReading number : paragraph.numbers()) {
            boolean counts = number.firstToken() >= start
                    && number.lastToken() <= end
                    && number.ratio().isEmpty()
                    && number.value().scale() <= 0
                    && paragraph.dates().stream().noneMatch(date -> date.span().overlaps(number.span()));
            if (counts) {
                counted(number, end).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private Optional<Figure> counted(NumberReading number, int end) {
        boolean dual = number.form() == NumberReading.Form.DUAL;
        int from = dual ? number.firstToken() : number.lastToken();
        int limit = dual ? from + 1 : Math.min(end, from + WORDS_TO_NOUN);
        for (int token = from; token < limit; token++) {
            if (!paragraph.text().token(token).isWord()) {
                return Optional.empty();
            }
            for (Count count : COUNTS) {
                int length = paragraph.cue(count.cue(), token);
                if (length > 0) {
                    return Optional.of(new Figure(count.property(), number, token + length));
                }
            }
        }
        return Optional.empty();
    }

    /** The event a figure belongs to: the last one named before it in the sentence, else in the paragraph. */
    private Optional<EventDraft> meant(int start, Figure figure) {
        List<EventDraft> before = drafts.stream()
                .filter(draft ->
                        !draft.isAnnounced() && draft.first() < figure.number().firstToken())
                .toList();
        if (before.isEmpty()) {
            return drafts.stream()
                    .filter(draft -> draft.first() >= start
                            && draft.first()
                                    < paragraph.sentenceEnd(figure.number().firstToken()))
                    .findFirst();
        }
        return Optional.of(before.getLast());
    }

    private List<DateReading> comparedDates(List<Figure> figures, int end) {
        int first = figures.getFirst().number().firstToken();
        return paragraph.dates().stream()
                .filter(date -> date.firstToken() > first && date.lastToken() <= end && !date.isPeriod())
                .toList();
    }

    /** As many undated events of the noun in the sentence as years: they were held in those years, in order. */
    private void giveYears(int start, int end, List<DateReading> years) {
        for (int token = start; token < end; token++) {
            Optional<EventNoun.Found> noun = EventNoun.at(paragraph, token);
            if (noun.isEmpty()) {
                continue;
            }
            List<EventDraft> undated = drafts.stream()
                    .filter(draft -> draft.noun() == noun.get().noun()
                            && draft.ordinal().isPresent()
                            && draft.start().isEmpty())
                    .sorted(Comparator.comparingInt(draft -> draft.ordinal().getAsInt()))
                    .toList();
            if (undated.size() == years.size()) {
                for (int i = 0; i < undated.size(); i++) {
                    DateReading year = years.get(i);
                    undated.get(i)
                            .held(
                                    year.start(),
                                    year.start(),
                                    paragraph.evidence(year.span(), Rule.EVENT, Certainty.INFERRED));
                }
                return;
            }
        }
    }

    private void compare(List<Figure> figures, List<DateReading> years) {
        int from = 0;
        for (DateReading year : years) {
            int since = from;
            Optional<EventDraft> draft = drafts.stream()
                    .filter(event -> event.start()
                            .filter(start -> start.year().equals(year.start().year()))
                            .isPresent())
                    .findFirst();
            draft.ifPresent(event -> figures.stream()
                    .filter(figure -> figure.number().firstToken() >= since
                            && figure.number().firstToken() < year.firstToken())
                    .forEach(figure -> state(event, figure)));
            from = year.lastToken();
        }
    }
}
