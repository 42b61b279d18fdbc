package org.sanad.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;

/**
 * Places events are held at.
 *
 * <ul>
 *   <li>A place, state or territory directly behind a word such as {@code في} or {@code in} is one.
 *   <li>It counts behind the event's name up to the next event, or before it in the sentence if none stands behind.
 * </ul>
 */
final class EventPlaces {
    private static final Set<Kind> PLACES = Set.of(Kind.PLACE, Kind.STATE, Kind.TERRITORY);

    private EventPlaces() {}

    /** A place in the text. */
    record Found(Thing thing, int first, int end) {}

    static boolean isState(Reference reference) {
        return reference.kind() == Kind.STATE || reference.kind() == Kind.TERRITORY;
    }

    /** The place whose name starts at a token. */
    static Optional<Found> at(ReadParagraph paragraph, int token) {
        return all(paragraph).stream().filter(found -> found.first() == token).findFirst();
    }

    static List<Found> all(ReadParagraph paragraph) {
        return paragraph.lexicon().names(paragraph.text()).stream()
                .filter(hit -> hit.entry().kind() == Kind.PLACE)
                .map(EventPlaces::found)
                .toList();
    }

    private static Found found(Hit hit) {
        return new Found(Thing.ofIri(hit.entry().thing()), hit.first(), hit.end());
    }

    static void add(ReadParagraph paragraph, List<EventDraft> drafts) {
        List<Found> located = new java.util.ArrayList<>(all(paragraph));
        paragraph.references().stream()
                .filter(reference -> PLACES.contains(reference.kind()) && reference.rule() != Rule.DEMONYM)
                .map(reference -> new Found(reference.thing(), reference.first(), reference.end()))
                .forEach(located::add);
        EventQuotes quotes = new EventQuotes(paragraph.text());
        located.removeIf(found -> !isLocation(paragraph, found.first()) || quotes.holds(found.first()));
        located.sort(Comparator.comparingInt(Found::first));
        for (int i = 0; i < drafts.size(); i++) {
            EventDraft draft = drafts.get(i);
            if (draft.noun() == EventNoun.STUDY_VISIT) {
                continue;
            }
            int start = paragraph.sentenceStart(draft.first());
            int end = paragraph.sentenceEnd(draft.first());
            int next = nextStart(drafts, i, end);
            int previous = previousEnd(drafts, i, start);
            Optional<Found> place = located.stream()
                    .filter(found -> found.first() >= draft.first() && found.end() <= next)
                    .findFirst()
                    .or(() -> located.stream()
                            .filter(found -> found.first() >= previous && found.end() <= draft.first())
                            .reduce((a, b) -> b));
            place.ifPresent(found -> draft.place(
                    found.thing(), paragraph.evidence(found.first(), found.end(), Rule.EVENT, Certainty.EXPLICIT)));
        }
    }

    /** The index of the first token of the next event with another name in the sentence, else the sentence's end. */
    static int nextStart(List<EventDraft> drafts, int index, int sentenceEnd) {
        return drafts.subList(index + 1, drafts.size()).stream()
                .filter(other -> other.first() >= drafts.get(index).end())
                .mapToInt(EventDraft::first)
                .filter(first -> first < sentenceEnd)
                .findFirst()
                .orElse(sentenceEnd);
    }

    /** The index after the event with another name before in the sentence, else the sentence's start. */
    static int previousEnd(List<EventDraft> drafts, int index, int sentenceStart) {
        return drafts.subList(0, index).stream()
                .filter(other -> other.end() <= drafts.get(index).first())
                .mapToInt(EventDraft::end)
                .filter(end -> end > sentenceStart)
                .max()
                .orElse(sentenceStart);
    }

    private static boolean isLocation(ReadParagraph paragraph, int token) {
        return paragraph.cue("event-in", token - 1) > 0;
    }
}
