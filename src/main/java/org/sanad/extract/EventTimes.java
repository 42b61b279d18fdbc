package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Rule;
import org.sanad.language.DatePrecision;
import org.sanad.language.DateReading;
import org.sanad.language.PartialDate;

/**
 * When events were held.
 *
 * <ul>
 *   <li>First counts a date behind the event, behind a word of holding ({@code الذي عُقد في فيينا يومي 8 و9 تموز/يوليه 2024}) or
 *       near; then the last date before it in its sentence.
 *   <li>Dates behind words such as {@code منذ} and {@code until} do not count, nor years that name a compact or agenda.
 *   <li>Several events of one noun with as many dates behind it take them in order.
 *   <li>A month without a year takes the year of the date before it in the paragraph.
 * </ul>
 */
final class EventTimes {
    private static final int NEAR = 8;
    private static final int CLAUSE = 24;
    private static final int ATTENDED = 3;
    private static final int PLACE = 4;
    private static final int WORDS_TO_HOLDING = 6;
    private static final String SIDE_REMARK = "(؛;";

    private final ReadParagraph paragraph;
    private final List<EventDraft> drafts;

    private EventTimes(ReadParagraph paragraph, List<EventDraft> drafts) {
        this.paragraph = paragraph;
        this.drafts = drafts;
    }

    static void add(ReadParagraph paragraph, List<EventDraft> drafts) {
        EventTimes times = new EventTimes(paragraph, drafts);
        int at = 0;
        while (at < drafts.size()) {
            int end = at + 1;
            while (end < drafts.size()
                    && drafts.get(end).first() == drafts.get(at).first()) {
                end++;
            }
            times.date(at, end);
            at = end;
        }
    }

    /** Whether a date stands in the sentence that can be the date of an event named there. */
    static boolean isDated(ReadParagraph paragraph, int first, int end) {
        int start = paragraph.sentenceStart(first);
        return paragraph.dates().stream()
                .anyMatch(date -> date.firstToken() >= start
                        && date.lastToken() <= paragraph.sentenceEnd(first)
                        && counts(paragraph, date)
                        && (date.firstToken() < first
                                ? first - date.lastToken() <= 3 * NEAR
                                : date.firstToken() <= end + NEAR || isHeldBetween(paragraph, end, date.firstToken())));
    }

    /** Whether a day or month stands in the sentence that no other event named between can claim. */
    static boolean isExact(ReadParagraph paragraph, int first, int end) {
        int start = paragraph.sentenceStart(first);
        return exactDates(paragraph, start, paragraph.sentenceEnd(first))
                .anyMatch(date -> date.firstToken() < first
                        ? first - date.lastToken() <= CLAUSE && isFree(paragraph, date.lastToken(), first)
                        : date.firstToken() - end <= CLAUSE && isFree(paragraph, end, date.firstToken()));
    }

    /** Whether a day or month stands right behind a name, with at most a place between. */
    static boolean isExactRightBehind(ReadParagraph paragraph, int end) {
        return end < paragraph.text().size()
                && exactDates(paragraph, end, paragraph.sentenceEnd(end - 1))
                        .anyMatch(date -> date.firstToken() - end <= WORDS_TO_HOLDING
                                && isFree(paragraph, end, date.firstToken())
                                && !isHeldBehind(paragraph, date.lastToken()));
    }

    private static Stream<DateReading> exactDates(ReadParagraph paragraph, int from, int to) {
        return paragraph.dates().stream()
                .filter(date -> date.firstToken() >= from
                        && date.lastToken() <= to
                        && date.precision() != DatePrecision.YEAR
                        && counts(paragraph, date));
    }

    private static boolean isFree(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            boolean aside = paragraph.isSign(token, SIDE_REMARK) && token + PLACE < to;
            if (aside || EventNoun.at(paragraph, token).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of holding, and no other event, stands right behind a name and before a date. */
    private static boolean isHeldBetween(ReadParagraph paragraph, int end, int date) {
        if (!isHeldBehind(paragraph, end)) {
            return false;
        }
        for (int token = end; token < date; token++) {
            if (EventNoun.at(paragraph, token).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of holding stands right behind an event's name. */
    static boolean isHeldBehind(ReadParagraph paragraph, int end) {
        int limit = Math.min(end + WORDS_TO_HOLDING, paragraph.text().size());
        for (int token = end; token < limit; token++) {
            if (paragraph.cue("event-held", token) > 0 || paragraph.cue("event-by", token) > 0) {
                return true;
            }
            if (paragraph.isSign(token, ".؛;") || EventNoun.at(paragraph, token).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of attending stands right behind an event's name. */
    static boolean isAttendedBehind(ReadParagraph paragraph, int end) {
        for (int token = end; token < Math.min(end + ATTENDED, paragraph.text().size()); token++) {
            if (paragraph.cue("event-attended", token) > 0) {
                return true;
            }
        }
        return false;
    }

    static boolean counts(ReadParagraph paragraph, DateReading date) {
        return paragraph.cue("event-date-not", date.firstToken() - 1) == 0
                && paragraph.cue("event-date-not", date.firstToken() - 2) == 0
                && paragraph.references().stream()
                        .noneMatch(reference -> reference.span().overlaps(date.span()));
    }

    private void date(int from, int to) {
        EventDraft draft = drafts.get(from);
        int start = paragraph.sentenceStart(draft.first());
        int end = paragraph.sentenceEnd(draft.first());
        int next = EventPlaces.nextStart(drafts, to - 1, end);
        List<DateReading> behind = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= draft.first() && date.lastToken() <= next)
                .filter(date -> counts(paragraph, date))
                .filter(date -> belongs(draft, date))
                .toList();
        if (to - from > 1) {
            if (behind.size() == to - from) {
                for (int i = from; i < to; i++) {
                    set(drafts.get(i), behind.get(i - from));
                }
            }
            return;
        }
        if (from > 0 && isDayOfAnother(draft, from, behind)) {
            return;
        }
        Optional<DateReading> date =
                exact(behind).or(() -> beyondOccasion(from, end)).or(() -> before(draft, from, start));
        date.ifPresent(reading -> set(draft, reading));
    }

    /** Whether a day behind a session is that of the event held during it, for a session lasts longer. */
    private boolean isDayOfAnother(EventDraft draft, int index, List<DateReading> behind) {
        return draft.noun() == EventNoun.SESSION
                && EventOccasions.isOccasion(paragraph, draft.first())
                && paragraph.sentenceStart(drafts.get(index - 1).first()) == paragraph.sentenceStart(draft.first())
                && !behind.isEmpty()
                && behind.getFirst().precision() == DatePrecision.DAY
                && !behind.getFirst().isPeriod()
                && paragraph.cue("event-held", behind.getFirst().firstToken() - 2) == 0;
    }

    /** The day that stands behind the session during which an event was held. */
    private Optional<DateReading> beyondOccasion(int index, int end) {
        if (index + 1 >= drafts.size() || drafts.get(index + 1).first() >= end) {
            return Optional.empty();
        }
        EventDraft occasion = drafts.get(index + 1);
        int next = EventPlaces.nextStart(drafts, index + 1, end);
        List<DateReading> behind = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= occasion.first() && date.lastToken() <= next)
                .filter(date -> counts(paragraph, date) && belongs(occasion, date))
                .toList();
        return isDayOfAnother(occasion, index + 1, behind) ? behind.stream().findFirst() : Optional.empty();
    }

    /** The first date, or the first month or day of the same year if that is only a year, as in the name of a report. */
    private static Optional<DateReading> exact(List<DateReading> dates) {
        Optional<DateReading> first = dates.stream().findFirst();
        return first.filter(date -> date.precision() == DatePrecision.YEAR && !date.isPeriod())
                .flatMap(year -> dates.stream()
                        .filter(date -> date.precision() != DatePrecision.YEAR
                                && date.start().year().equals(year.start().year()))
                        .findFirst())
                .or(() -> first);
    }

    private Optional<DateReading> before(EventDraft draft, int index, int start) {
        if (draft.noun() == EventNoun.SESSION && draft.isNumberedOfBody() && isOccasion(draft)) {
            return Optional.empty();
        }
        int previous = EventPlaces.previousEnd(drafts, index, start);
        boolean shared = draft.first() - previous <= NEAR;
        return paragraph.dates().stream()
                .filter(date -> date.firstToken() >= (shared ? start : previous) && date.lastToken() <= draft.first())
                .filter(date -> counts(paragraph, date) && !(date.isPeriod() && isOfYears(date)))
                .reduce((a, b) -> b);
    }

    private static boolean isOfYears(DateReading date) {
        return date.start().month().isEmpty();
    }

    /** A session that is named as the place of a decision or with a pronoun takes no date from before. */
    private boolean isOccasion(EventDraft draft) {
        return paragraph.cue("event-its", draft.first()) > 0 || paragraph.cue("event-its", draft.first() - 1) > 0;
    }

    private boolean belongs(EventDraft draft, DateReading date) {
        for (int token = draft.end(); token < date.firstToken(); token++) {
            if (paragraph.isSign(token, SIDE_REMARK) && !isWholeRemark(token, date)) {
                return false;
            }
        }
        for (int token = draft.end(); token < date.firstToken(); token++) {
            if (paragraph.cue("event-held", token) > 0) {
                return true;
            }
        }
        boolean exact = date.precision() != DatePrecision.YEAR;
        return date.firstToken() - draft.end() <= (exact ? CLAUSE : NEAR);
    }

    /** Whether a bracket opens with a date, or with a place and a date: {@code (17-21 May 2021)}, {@code (Oslo, May 2021; …)}. */
    private boolean isWholeRemark(int bracket, DateReading date) {
        return paragraph.isSign(bracket, "(")
                && date.firstToken() <= bracket + PLACE
                && paragraph.isSign(date.lastToken(), "),،;؛")
                && date.precision() != DatePrecision.YEAR;
    }

    private void set(EventDraft draft, DateReading date) {
        Certainty certainty = Certainty.EXPLICIT;
        PartialDate from = date.start();
        PartialDate to = date.end().orElse(from);
        if (from.year().isEmpty() || to.year().isEmpty()) {
            Optional<Integer> year = yearBefore(date);
            if (year.isEmpty()) {
                return;
            }
            from = withYear(from, year.get());
            to = withYear(to, year.get());
            certainty = Certainty.INFERRED;
        }
        Evidence words = paragraph.evidence(date.span(), Rule.EVENT, certainty);
        draft.held(from, to, words);
    }

    private Optional<Integer> yearBefore(DateReading date) {
        List<Integer> years = new ArrayList<>();
        for (DateReading other : paragraph.dates()) {
            if (other.firstToken() < date.firstToken() && other.start().year().isPresent()) {
                years.add(other.start().year().getAsInt());
            }
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(years.getLast());
    }

    static PartialDate withYear(PartialDate date, int year) {
        if (date.year().isPresent() || date.month().isEmpty()) {
            return date;
        }
        return date.day().isPresent()
                ? PartialDate.of(year, date.month().getAsInt(), date.day().getAsInt())
                : PartialDate.of(year, date.month().getAsInt());
    }
}
