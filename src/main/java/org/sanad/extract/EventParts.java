package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Rule;
import org.sanad.language.DatePrecision;
import org.sanad.language.DateReading;
import org.sanad.language.OrdinalReading;
import org.sanad.language.PartialDate;

/**
 * Events that are introduced together and then told apart by ordinals alone.
 *
 * <ul>
 *   <li>A plural or a series introduces them ({@code اجتماعين ثنائيين … عُقد الأول مع … والثاني مع …}, smuggling report,
 *       paragraph 66); the ordinals stand behind a word of holding, behind a definite noun for an event ({@code حضر الاجتماع
 *       الأول 43 ممثلا … الاجتماع الثاني}, paragraph 55), or behind one another.
 *   <li>The ordinals run from one without gaps, at least to two; the events take the place of what introduced them.
 *   <li>They take in order the dates of the introducing sentence if there are as many, or the months of a period of as many
 *       months; a single date holds for each.
 * </ul>
 */
final class EventParts {
    private final ReadParagraph paragraph;
    private final List<EventDraft> drafts;

    /** A noun that introduces several. */
    private record Whole(EventNoun noun, int first, int end, Optional<EventDraft> draft) {}

    private EventParts(ReadParagraph paragraph, List<EventDraft> drafts) {
        this.paragraph = paragraph;
        this.drafts = drafts;
    }

    static List<EventDraft> of(ReadParagraph paragraph, List<EventDraft> drafts) {
        return new EventParts(paragraph, drafts).split();
    }

    private List<EventDraft> split() {
        List<OrdinalReading> ordinals = ordinals();
        if (ordinals.size() < 2) {
            return drafts;
        }
        Optional<Whole> whole = whole(ordinals.getFirst().firstToken());
        if (whole.isEmpty()) {
            return drafts;
        }
        List<EventDraft> all = new ArrayList<>(drafts);
        whole.get().draft().ifPresent(all::remove);
        List<PartialDate> dates = new ArrayList<>();
        Optional<Evidence> words = dates(whole.get(), ordinals.size(), dates);
        String name = whole.get()
                .draft()
                .map(EventDraft::printed)
                .orElse(paragraph
                        .text()
                        .printed(whole.get().first(), whole.get().end()));
        for (int i = 0; i < ordinals.size(); i++) {
            OrdinalReading ordinal = ordinals.get(i);
            EventDraft part = new EventDraft(paragraph, whole.get().noun(), ordinal.firstToken(), ordinal.lastToken())
                    .numbered(ordinal.value())
                    .calledAfter(name);
            if (words.isPresent()) {
                part.held(dates.get(i), dates.get(i), words.get());
            }
            all.add(part);
        }
        all.sort(Comparator.comparingInt(EventDraft::first));
        return all;
    }

    /** The ordinals that stand for events, if they run from one without gaps. */
    private List<OrdinalReading> ordinals() {
        List<OrdinalReading> row = new ArrayList<>();
        for (OrdinalReading ordinal : paragraph.ordinals()) {
            int token = ordinal.firstToken();
            boolean free = drafts.stream().noneMatch(draft -> draft.first() <= token && token < draft.end());
            boolean opens = stands(token);
            boolean follows = !row.isEmpty()
                    && paragraph.sentenceStart(token)
                            == paragraph.sentenceStart(row.getLast().firstToken())
                    && Adjectives.isDefinite(paragraph.text(), token);
            if (free && ordinal.value() == row.size() + 1 && (opens || follows)) {
                row.add(ordinal);
            }
        }
        return row;
    }

    private boolean stands(int token) {
        if (paragraph.cue("event-held", token - 1) == 1) {
            return true;
        }
        return EventNoun.at(paragraph, token - 1)
                .filter(noun -> Adjectives.isDefinite(paragraph.text(), token - 1))
                .isPresent();
    }

    private Optional<Whole> whole(int before) {
        for (int token = before - 1; token >= 0; token--) {
            int at = token;
            Optional<EventNoun.Found> noun = EventNoun.at(paragraph, token);
            if (noun.isPresent()
                    && (paragraph.cue("event-several", token) > 0 || paragraph.cue("event-series", token) > 0)) {
                Optional<EventDraft> draft = drafts.stream()
                        .filter(event -> event.first() == at && event.ordinal().isEmpty())
                        .findFirst();
                return Optional.of(
                        new Whole(noun.get().noun(), token, noun.get().end(), draft));
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> dates(Whole whole, int count, List<PartialDate> dates) {
        int start = paragraph.sentenceStart(whole.first());
        int end = paragraph.sentenceEnd(whole.first());
        List<DateReading> near = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= start && date.lastToken() <= end)
                .filter(date -> EventTimes.counts(paragraph, date)
                        && date.start().year().isPresent())
                .toList();
        if (near.size() == 1) {
            DateReading only = near.getFirst();
            List<PartialDate> months = months(only);
            for (int i = 0; i < count; i++) {
                dates.add(months.size() == count ? months.get(i) : only.start());
            }
            boolean plain = !only.isPeriod() || months.size() == count;
            return plain
                    ? Optional.of(paragraph.evidence(only.span(), Rule.EVENT, Certainty.INFERRED))
                    : Optional.empty();
        }
        if (near.size() == count) {
            near.forEach(date -> dates.add(date.start()));
            return Optional.of(paragraph.evidence(
                    near.getFirst().span().to(near.getLast().span()), Rule.EVENT, Certainty.INFERRED));
        }
        return Optional.empty();
    }

    /** The months of a period of months within one year, else nothing. */
    private static List<PartialDate> months(DateReading period) {
        List<PartialDate> months = new ArrayList<>();
        Optional<PartialDate> last = period.end();
        if (last.isEmpty()
                || period.precision() != DatePrecision.MONTH
                || !last.get().year().equals(period.start().year())) {
            return months;
        }
        int year = period.start().year().orElseThrow();
        for (int month = period.start().month().orElseThrow();
                month <= last.get().month().orElseThrow();
                month++) {
            months.add(PartialDate.of(year, month));
        }
        return months;
    }
}
