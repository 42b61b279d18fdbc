package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Value;
import org.sanad.language.PartialDate;
import org.sanad.report.Paragraph;

/**
 * Events held during others.
 *
 * <ul>
 *   <li>An undated event of a sentence that names another as its occasion ({@code حلقة نقاش … أثناء المؤتمر … الذي عُقد في نيسان/أبريل
 *       2024}, trafficking report, paragraph 38) was held on the day, in the month or in the year of that one, whichever
 *       holds for all its days.
 *   <li>A numbered session or meeting of a body has the date that an earlier paragraph gives it.
 * </ul>
 */
final class EventOccasions {
    private static final int NEAR = 6;
    private static final int WORDS_BEHIND = 2;

    private final ReadParagraph paragraph;
    private final List<EventDraft> drafts;

    /** When an occasion was, and the words for it in the paragraph. */
    private record Held(PartialDate from, PartialDate to, Evidence words) {}

    private EventOccasions(ReadParagraph paragraph, List<EventDraft> drafts) {
        this.paragraph = paragraph;
        this.drafts = drafts;
    }

    static void add(ReadParagraph paragraph, List<EventDraft> drafts) {
        EventOccasions occasions = new EventOccasions(paragraph, drafts);
        for (EventDraft draft : drafts) {
            if (draft.start().isEmpty() && !draft.isNumberedOfBody()) {
                occasions.occasion(draft).ifPresent(held -> inherit(draft, held));
            }
        }
    }

    private Optional<Held> occasion(EventDraft draft) {
        return drafts.stream()
                .filter(other -> other != draft)
                .filter(other -> paragraph.sentenceStart(other.first()) == paragraph.sentenceStart(draft.first()))
                .filter(other -> isOccasion(paragraph, other.first()))
                .flatMap(other -> held(other).stream())
                .findFirst();
    }

    /** Whether a word such as {@code during} stands before an event. */
    static boolean isOccasion(ReadParagraph paragraph, int event) {
        for (int token = Math.max(0, event - NEAR); token < event; token++) {
            int length = paragraph.cue("event-occasion", token);
            if (length > 0 && token + length <= event && event - token - length <= WORDS_BEHIND) {
                return true;
            }
        }
        return false;
    }

    private Optional<Held> held(EventDraft occasion) {
        Optional<Held> here = dates(occasion);
        if (here.isPresent() || !occasion.isNumberedOfBody()) {
            return here;
        }
        return earlier(occasion)
                .flatMap(EventOccasions::dates)
                .map(held -> new Held(held.from(), held.to(), occasion.evidence()));
    }

    private static Optional<Held> dates(EventDraft draft) {
        for (Detail detail : draft.details()) {
            if (detail.property() == Property.START_DATE && detail.value() instanceof Value.When when) {
                return Optional.of(new Held(when.date(), end(draft).orElse(when.date()), detail.evidence()));
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> end(EventDraft draft) {
        return draft.details().stream()
                .filter(detail -> detail.property() == Property.END_DATE)
                .map(Detail::value)
                .filter(Value.When.class::isInstance)
                .map(value -> ((Value.When) value).date())
                .findFirst();
    }

    /** The same session or meeting in the nearest paragraph before that dates it. */
    private Optional<EventDraft> earlier(EventDraft session) {
        String body = session.body().orElseThrow().thing().iri();
        Optional<ReadParagraph> at = paragraph.before();
        while (at.isPresent()) {
            ReadParagraph before = at.get();
            boolean names = before.paragraph().kind() != Paragraph.Kind.FRONT_MATTER
                    && !before.dates().isEmpty()
                    && before.references().stream()
                            .anyMatch(reference -> reference.thing().iri().equals(body));
            Optional<EventDraft> dated = names ? dated(before, session) : Optional.empty();
            if (dated.isPresent()) {
                return dated;
            }
            at = before.before();
        }
        return Optional.empty();
    }

    private static Optional<EventDraft> dated(ReadParagraph before, EventDraft session) {
        List<EventDraft> its = new ArrayList<>(EventScan.of(before));
        EventTimes.add(before, its);
        return its.stream()
                .filter(draft -> draft.start().isPresent() && draft.isNumberedOfBody())
                .filter(draft -> draft.noun() == session.noun()
                        && draft.ordinal().equals(session.ordinal())
                        && draft.body()
                                .orElseThrow()
                                .thing()
                                .equals(session.body().orElseThrow().thing()))
                .findFirst();
    }

    private static void inherit(EventDraft draft, Held held) {
        common(held.from(), held.to()).ifPresent(date -> {
            Evidence words = held.words();
            draft.held(date, date, new Evidence(words.paragraph(), words.span(), Rule.EVENT, Certainty.INFERRED));
        });
    }

    /** What is the same of two dates: the day, the month or the year. */
    private static Optional<PartialDate> common(PartialDate from, PartialDate to) {
        if (from.equals(to)) {
            return Optional.of(from);
        }
        if (from.year().isEmpty() || !from.year().equals(to.year())) {
            return Optional.empty();
        }
        int year = from.year().getAsInt();
        return Optional.of(
                from.month().isPresent() && from.month().equals(to.month())
                        ? PartialDate.of(year, from.month().getAsInt())
                        : PartialDate.of(year));
    }
}
