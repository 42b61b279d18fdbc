package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Rule;
import org.sanad.language.DatePrecision;
import org.sanad.language.DateReading;

/**
 * Several events that a sentence lists by their dates.
 *
 * <ul>
 *   <li>A plural that was held, with several dates behind it that differ, is an event for each ({@code expert group meetings were
 *       held in Vienna on 12 and 13 October 2022 and in Bangkok in May 2023}), if each date has a place or two sides of its
 *       own, or if there are as many dates as the number before the plural says.
 *   <li>Nothing but places, sides, signs and short words stands between the dates.
 * </ul>
 */
final class EventRows {
    private static final int WORDS_BETWEEN = 12;

    private final ReadParagraph paragraph;
    private final List<EventDraft> drafts;
    private final EventClause clause;

    /** A date with what its event is told apart by. */
    private record Item(DateReading date, Optional<EventPlaces.Found> place, List<Reference> sides) {
        boolean isTold() {
            return place.isPresent() || sides.size() == 2;
        }
    }

    private EventRows(ReadParagraph paragraph, List<EventDraft> drafts) {
        this.paragraph = paragraph;
        this.drafts = drafts;
        this.clause = new EventClause(paragraph, new EventQuotes(paragraph.text()));
    }

    static List<EventDraft> of(ReadParagraph paragraph, List<EventDraft> drafts) {
        EventRows rows = new EventRows(paragraph, drafts);
        List<EventDraft> all = new ArrayList<>(drafts);
        int token = 0;
        while (token < paragraph.text().size()) {
            Optional<EventNoun.Found> noun = EventNoun.at(paragraph, token);
            token = noun.map(EventNoun.Found::end).orElse(token + 1);
            noun.ifPresent(found -> rows.row(found, all));
        }
        all.sort(Comparator.comparingInt(EventDraft::first));
        return all;
    }

    private void row(EventNoun.Found noun, List<EventDraft> all) {
        boolean counts = !clause.isSingle(noun)
                && paragraph.references().stream()
                        .noneMatch(reference -> reference.first() <= noun.first() && noun.first() < reference.end())
                && drafts.stream().noneMatch(draft -> draft.ordinal().isPresent() && covers(draft, noun))
                && !clause.isPlanned(noun)
                && (clause.isHeldBefore(noun) || EventTimes.isHeldBehind(paragraph, noun.end()));
        List<Item> items = counts ? dated(items(noun)) : List.of();
        int printed = clause.count(noun);
        boolean told = items.stream().allMatch(Item::isTold) || items.size() == printed;
        if (items.size() < 2 || !told) {
            return;
        }
        all.removeIf(draft -> covers(draft, noun));
        String name = paragraph.text().printed(clause.nameStart(noun), noun.end());
        for (int i = 0; i < items.size(); i++) {
            all.add(part(noun, items.get(i), name).numbered(i + 1));
        }
    }

    private static boolean covers(EventDraft draft, EventNoun.Found noun) {
        return draft.first() <= noun.first() && noun.first() < draft.end();
    }

    private EventDraft part(EventNoun.Found noun, Item item, String name) {
        int first = item.date().firstToken();
        EventDraft draft =
                new EventDraft(paragraph, noun.noun(), first, item.date().lastToken()).calledAfter(name);
        Evidence words = paragraph.evidence(item.date().span(), Rule.EVENT, Certainty.EXPLICIT);
        draft.held(item.date().start(), item.date().end().orElse(item.date().start()), words);
        item.place()
                .ifPresent(place -> draft.place(
                        place.thing(), paragraph.evidence(place.first(), place.end(), Rule.EVENT, Certainty.EXPLICIT)));
        draft.betweenSides();
        for (Reference side : item.sides()) {
            draft.participant(side.thing(), paragraph.evidence(side.span(), Rule.EVENT, side.certainty()));
        }
        return draft;
    }

    private List<Item> items(EventNoun.Found noun) {
        int end = paragraph.sentenceEnd(noun.first());
        List<EventPlaces.Found> places = EventPlaces.located(paragraph);
        List<Item> items = new ArrayList<>();
        int from = noun.end();
        for (DateReading date : paragraph.dates()) {
            if (date.firstToken() < noun.end() || date.lastToken() > end) {
                continue;
            }
            boolean exact = date.precision() != DatePrecision.YEAR && EventTimes.counts(paragraph, date);
            boolean near = items.isEmpty() || isNear(from, date.firstToken());
            if (!exact || !near) {
                return items;
            }
            items.add(item(from, date, places));
            from = date.lastToken();
        }
        return items;
    }

    private boolean isNear(int from, int to) {
        if (to - from > WORDS_BETWEEN) {
            return false;
        }
        for (int token = from; token < to; token++) {
            if (paragraph.cue("event-held", token) > 0
                    || EventNoun.at(paragraph, token).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private Item item(int from, DateReading date, List<EventPlaces.Found> places) {
        List<Reference> sides = new ArrayList<>();
        Optional<EventPlaces.Found> place = Optional.empty();
        boolean between = false;
        for (int token = from; token < date.firstToken(); token++) {
            int at = token;
            between = between || paragraph.cue("event-between", token) > 0;
            Optional<EventPlaces.Found> here =
                    places.stream().filter(found -> found.first() == at).findFirst();
            place = place.or(() -> here);
            if (between && here.isEmpty()) {
                paragraph.references().stream()
                        .filter(reference -> reference.first() == at && EventPlaces.isState(reference))
                        .forEach(sides::add);
            }
        }
        return new Item(date, place, List.copyOf(sides));
    }

    /** A day or month without a year has that of the next date that states one. */
    private static List<Item> dated(List<Item> items) {
        List<Item> dated = new ArrayList<>();
        OptionalInt year = OptionalInt.empty();
        for (Item item : items.reversed()) {
            DateReading date = item.date();
            year = date.start().year().isPresent() ? date.start().year() : year;
            if (year.isEmpty()) {
                return List.of();
            }
            int known = year.getAsInt();
            DateReading whole = new DateReading(
                    EventTimes.withYear(date.start(), known),
                    date.end().map(end -> EventTimes.withYear(end, known)),
                    date.span(),
                    date.firstToken(),
                    date.lastToken());
            dated.addFirst(new Item(whole, item.place(), item.sides()));
        }
        return dated;
    }
}
