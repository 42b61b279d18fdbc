package org.sanad.extract;

import java.util.ArrayList;
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
 *   <li>A state counts that says where a place is that no list knows ({@code in Bujumbura, Burundi}).
 *   <li>It counts behind the event's name up to the next event, or before it in the sentence if none stands behind.
 * </ul>
 */
final class EventPlaces {
    private static final int LONGEST_PLACE = 4;
    private static final String BEH = "\u0628";
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

    /** The places, states and territories that something is said to be at, in order. */
    static List<Found> located(ReadParagraph paragraph) {
        List<Found> known = new ArrayList<>(all(paragraph));
        paragraph.references().stream()
                .filter(reference -> PLACES.contains(reference.kind()) && reference.rule() != Rule.DEMONYM)
                .map(reference -> new Found(reference.thing(), reference.first(), reference.end()))
                .forEach(known::add);
        EventQuotes quotes = new EventQuotes(paragraph.text());
        return known.stream()
                .filter(found -> !quotes.holds(found.first()))
                .filter(found ->
                        isLocation(paragraph, found.first()) || isBehindUnknownPlace(paragraph, found.first(), known))
                .sorted(Comparator.comparingInt(Found::first))
                .toList();
    }

    static void add(ReadParagraph paragraph, List<EventDraft> drafts) {
        List<Found> located = located(paragraph);
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
                            .filter(found -> previous == start || !hasComma(paragraph, found.end(), draft.first()))
                            .reduce((a, b) -> b));
            place.ifPresent(found -> draft.place(
                    found.thing(), paragraph.evidence(found.first(), found.end(), Rule.EVENT, Certainty.EXPLICIT)));
        }
    }

    private static boolean hasComma(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.isSign(token, ",،")) {
                return true;
            }
        }
        return false;
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

    /** Whether a state says where a place is that no list knows: {@code in Bujumbura, Burundi} or {@code في بوجمبورا ببوروندي}. */
    private static boolean isBehindUnknownPlace(ReadParagraph paragraph, int state, List<Found> known) {
        boolean joined = paragraph.isSign(state - 1, ",،")
                || paragraph.text().readings().get(state).getFirst().stem().startsWith(BEH);
        int end = paragraph.isSign(state - 1, ",،") ? state - 1 : state;
        if (!joined) {
            return false;
        }
        for (int token = end - 1; token >= Math.max(0, end - LONGEST_PLACE); token--) {
            int at = token;
            if (isLocation(paragraph, token)) {
                return known.stream().noneMatch(found -> found.first() == at)
                        && paragraph.references().stream()
                                .noneMatch(reference -> reference.first() <= at && at < reference.end());
            }
            if (!paragraph.text().token(token).isWord() || paragraph.cue("event-held", token) > 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLocation(ReadParagraph paragraph, int token) {
        return paragraph.cue("event-in", token - 1) > 0;
    }
}
