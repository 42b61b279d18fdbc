package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sanad.fact.Fact;
import org.sanad.report.Paragraph;

/**
 * Events: sessions, meetings, dialogues, side events, workshops, visits and the like, with when, where, by whom and with how
 * many they were held.
 *
 * <p>The rules stand with the steps: {@link EventScan}, {@link EventNumbers}, {@link EventTimes}, {@link EventPlaces}, {@link
 * EventOccasions}, {@link EventPeople}, {@link EventDocuments}, {@link EventFigures}, {@link EventNames}.
 */
final class EventExtractor implements Extractor {

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        if (paragraph.paragraph().kind() == Paragraph.Kind.FRONT_MATTER) {
            return List.of();
        }
        List<EventDraft> drafts = new ArrayList<>(EventScan.of(paragraph));
        EventTimes.add(paragraph, drafts);
        EventPlaces.add(paragraph, drafts);
        drafts = new ArrayList<>(EventParts.of(paragraph, mergeMentions(drafts)));
        drafts = new ArrayList<>(EventRows.of(paragraph, drafts));
        drafts.addAll(EventOfBodies.of(paragraph, drafts));
        drafts.addAll(EventGatherings.of(paragraph, drafts));
        drafts.addAll(EventOfSeries.of(paragraph, drafts));
        drafts.sort(Comparator.comparingInt(EventDraft::first));
        EventOccasions.add(paragraph, drafts);
        EventPeople people = new EventPeople(paragraph, drafts);
        people.add();
        people.hosts();
        new EventFigures(paragraph, drafts).add();
        EventDocuments.add(paragraph, drafts);
        EventNames names = new EventNames(paragraph);
        List<Fact> facts = new ArrayList<>(EventDays.of(paragraph));
        for (EventDraft draft : drafts) {
            names.name(draft);
            facts.add(new Fact.Mention(draft.thing(), draft.evidence()));
            facts.add(new Fact.Described(draft.thing(), draft.noun().category(), draft.details(), draft.evidence()));
        }
        return facts;
    }

    /** A definite noun behind the same noun is that event again, and may date it. */
    private static List<EventDraft> mergeMentions(List<EventDraft> drafts) {
        List<EventDraft> kept = new ArrayList<>();
        for (EventDraft draft : drafts) {
            boolean again = draft.isDefinite()
                    && kept.stream()
                            .anyMatch(other -> other.noun() == draft.noun()
                                    && (other.ordinal().isEmpty() || draft.isBare())
                                    && other.takes(draft));
            if (!again) {
                kept.add(draft);
            }
        }
        return kept;
    }
}
