package org.sanad.extract;

import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Value;
import org.sanad.language.DatePrecision;
import org.sanad.language.DateReading;

/**
 * When a figure held, or over what time things were counted.
 *
 * <ul>
 *   <li>A date that opens the sentence behind {@code حتى}, {@code as of} or {@code منذ} holds for all its figures; otherwise
 *       the next date behind the figure in the same clause; otherwise the last one before it in the sentence.
 *   <li>A semicolon ends a clause.
 *   <li>Who attended a meeting did so on the date that the sentence before gives the meeting, if it has but one.
 *   <li>Two dates joined by {@code and} are a span from the one to the other.
 *   <li>Behind {@code حتى} or {@code as of} (cue {@code held-until}) it is the moment at which the figure held; so is a month
 *       or day by itself.
 *   <li>A period, a year, and what begins with {@code منذ} or {@code since} (cue {@code held-since}) is a span: two dates with
 *       a slash between, {@code ..} for an end that is not said (ISO 8601-2, 4.4).
 * </ul>
 */
final class ObservationDates {
    private static final int FARTHEST_OPENING = 4;
    private static final String OPEN_END = "..";
    private static final String CLAUSE_ENDS = ";؛";

    private final ReadParagraph paragraph;

    ObservationDates(ReadParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** The date or span of a figure whose words take in some tokens. */
    Optional<Detail> of(int first, int end) {
        int start = paragraph.sentenceStart(first);
        int last = paragraph.sentenceEnd(first);
        List<DateReading> dates = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= start && date.lastToken() <= last)
                .filter(date -> date.start().year().isPresent() && !isInName(date))
                .toList();
        return opening(dates, start, first)
                .or(() -> dates.stream()
                        .filter(date -> date.firstToken() >= end && !isCut(end, date.firstToken()))
                        .findFirst())
                .or(() ->
                        dates.stream().filter(date -> date.lastToken() <= first).reduce((earlier, later) -> later))
                .map(date -> detail(date, dates))
                .or(() -> ofMeeting(start, last));
    }

    /** The one date of the sentence before, where that tells of a meeting and this one of who attended it. */
    private Optional<Detail> ofMeeting(int start, int last) {
        boolean attended = false;
        for (int token = start; token < last; token++) {
            attended = attended || paragraph.cue("attended", token) > 0;
        }
        if (!attended || start == 0) {
            return Optional.empty();
        }
        int from = paragraph.sentenceStart(start - 1);
        List<DateReading> dates = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= from && date.lastToken() <= start)
                .filter(date -> date.start().year().isPresent() && !isBehind("held-until", date))
                .toList();
        return dates.size() == 1 ? Optional.of(detail(dates.getFirst(), dates)) : Optional.empty();
    }

    private Optional<DateReading> opening(List<DateReading> dates, int start, int first) {
        return dates.stream()
                .filter(date -> date.lastToken() <= first && date.firstToken() <= start + FARTHEST_OPENING)
                .filter(date -> isBehind("held-until", date) || isBehind("held-since", date))
                .findFirst();
    }

    private boolean isInName(DateReading date) {
        return paragraph.references().stream()
                .anyMatch(reference -> reference.span().overlaps(date.span()));
    }

    private boolean isCut(int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.isSign(token, CLAUSE_ENDS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the date is taken up again as the time of the figure: {@code منذ عام 2015، عندما كان}. */
    private boolean isMoment(DateReading date) {
        int next = date.lastToken() + (paragraph.isSign(date.lastToken(), ",،") ? 1 : 0);
        return paragraph.cue("when", next) > 0;
    }

    private boolean isBehind(String cue, DateReading date) {
        return ObservationNumbers.start(paragraph, cue, date.firstToken()).isPresent();
    }

    private Detail detail(DateReading date, List<DateReading> dates) {
        Optional<DateReading> other = dates.stream()
                .filter(next -> date.end().isEmpty() && next.end().isEmpty())
                .filter(next -> next.firstToken() > date.lastToken()
                        && date.lastToken() + paragraph.cue("and", date.lastToken()) == next.firstToken())
                .findFirst();
        if (other.isPresent()) {
            String span = date.start().iso() + "/" + other.get().start().iso();
            return new Detail(
                    Property.PERIOD,
                    new Value.Code(span),
                    paragraph.evidence(date.span().to(other.get().span()), Rule.OBSERVATION, Certainty.EXPLICIT));
        }
        return detail(date);
    }

    private Detail detail(DateReading date) {
        Evidence evidence = paragraph.evidence(date.span(), Rule.OBSERVATION, Certainty.EXPLICIT);
        String from = date.start().iso();
        if (date.end().isPresent()) {
            String span = from + "/" + date.end().get().iso();
            return new Detail(Property.PERIOD, new Value.Code(span), evidence);
        }
        if (isBehind("held-since", date) && !isMoment(date)) {
            return new Detail(Property.PERIOD, new Value.Code(from + "/" + OPEN_END), evidence);
        }
        if (isBehind("held-until", date) || date.precision() != DatePrecision.YEAR) {
            return new Detail(Property.AS_OF, Value.of(date.start()), evidence);
        }
        return new Detail(Property.PERIOD, new Value.Code(from + "/" + from), evidence);
    }
}
