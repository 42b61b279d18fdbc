package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the events that a paragraph names, before anything is known about them.
 *
 * <ul>
 *   <li>Nouns inside names of bodies, programmes and the like, and inside quotation marks, name no event of their own.
 *   <li>A noun with ordinals is an event for each ordinal.
 *   <li>A noun with a title in quotation marks is the event of that title; a plural with a list of titles is an event for
 *       each.
 *   <li>Any other noun counts if it is new, that is without article, and not one of several at once; or if it bears the
 *       article and a word of holding follows it directly ({@code الاجتماع السنوي للشبكة الذي عُقد}).
 *   <li>What is planned, asked for or possible is left out; a session of a body is a mention all the same.
 * </ul>
 */
final class EventScan {
    private static final int LONGEST_NAME = 30;
    private static final int NEAR = 9;
    private static final int HOSTED = 15;
    private static final String STOPS = ".,،؛;:؟?!()\"“”«»";
    private static final String BEFORE_TITLE = ":,،";

    private final ReadParagraph paragraph;
    private final EventQuotes quotes;
    private final EventClause clause;
    private final List<EventDraft> drafts = new ArrayList<>();

    private EventScan(ReadParagraph paragraph) {
        this.paragraph = paragraph;
        this.quotes = new EventQuotes(paragraph.text());
        this.clause = new EventClause(paragraph, quotes);
    }

    static List<EventDraft> of(ReadParagraph paragraph) {
        EventScan scan = new EventScan(paragraph);
        int token = 0;
        while (token < paragraph.text().size()) {
            Optional<EventDraft> congress = EventCongresses.at(paragraph, scan.quotes, scan.clause, token);
            if (congress.isPresent()) {
                scan.drafts.add(congress.get());
                token = congress.get().end();
                continue;
            }
            Optional<EventNoun.Found> noun = scan.nounAt(token);
            token = noun.isPresent()
                    ? Math.max(token + 1, scan.read(scan.clause.meant(noun.get())))
                    : scan.readHosted(token);
        }
        return scan.drafts;
    }

    private Optional<EventNoun.Found> nounAt(int token) {
        if (quotes.holds(token)
                || paragraph.references().stream()
                        .anyMatch(reference -> reference.first() <= token
                                && token < reference.end()
                                && !EventNumbers.isNumbered(paragraph, reference))) {
            return Optional.empty();
        }
        return paragraph.cue("event-any", token - 1) > 0 || paragraph.cue("event-not-event", token - 1) > 0
                ? Optional.empty()
                : EventNoun.at(paragraph, token);
    }

    /** What is hosted under a title is an event, whatever the noun; returns the index after what it took. */
    private int readHosted(int token) {
        if (paragraph.cue("event-hosted", token) == 0 || quotes.holds(token)) {
            return token + 1;
        }
        int end = Math.min(token + HOSTED, paragraph.sentenceEnd(token));
        for (int at = token + 1; at < end; at++) {
            if (nounAt(at).isPresent()) {
                return token + 1;
            }
            int cue = paragraph.cue("event-title", at);
            Optional<EventQuotes.Quote> quote = cue > 0 ? quotes.openingAt(at + cue) : Optional.empty();
            if (quote.isPresent()) {
                drafts.add(listed(new EventNoun.Found(EventNoun.EVENT, at, at + cue), quote.get()));
                return quote.get().end();
            }
        }
        return token + 1;
    }

    /** Reads one noun and returns the index after what it took. */
    private int read(EventNoun.Found noun) {
        Optional<EventNumbers.Ordinal> ordinal = EventNumbers.of(paragraph, noun);
        if (ordinal.isPresent() && readNumbered(noun, ordinal.get())) {
            return ordinal.get().end();
        }
        Optional<EventNumbers.Ordinal> year = ordinal.isEmpty() && noun.noun() == EventNoun.SESSION
                ? EventNumbers.year(paragraph, noun)
                : Optional.empty();
        if (year.isPresent() && readOfYear(noun, year.get())) {
            return year.get().end();
        }
        int end = nameEnd(noun);
        if (clause.isCalledOff(noun)) {
            return noun.end();
        }
        if (clause.isPlanned(noun)) {
            if (clause.isAnnounced(noun) && EventTimes.isDated(paragraph, noun.first(), end)) {
                drafts.add(new EventDraft(paragraph, noun.noun(), noun.first(), end)
                        .namedFrom(clause.nameStart(noun))
                        .announced());
            }
            return noun.end();
        }
        int titled = readTitles(noun, end);
        if (titled > 0) {
            return titled;
        }
        if (clause.countsAlone(noun, end)) {
            EventDraft draft =
                    new EventDraft(paragraph, noun.noun(), noun.first(), end).namedFrom(clause.nameStart(noun));
            if (clause.isDefinite(noun)) {
                draft.definite();
            }
            if (!clause.isSingle(noun)) {
                clause.countBefore(noun.first()).ifPresent(draft::severalOf);
            }
            drafts.add(draft);
            return end;
        }
        return noun.end();
    }

    /** The session of a year, if the words say whose it is. */
    private boolean readOfYear(EventNoun.Found noun, EventNumbers.Ordinal year) {
        Optional<Reference> body = EventNumbers.body(paragraph, noun, year);
        body.ifPresent(owner -> drafts.add(new EventDraft(paragraph, noun.noun(), year.first(), year.end())
                .numbered(year.values().getFirst())
                .of(owner)));
        return body.isPresent();
    }

    private boolean readNumbered(EventNoun.Found noun, EventNumbers.Ordinal ordinal) {
        return switch (noun.noun()) {
            case SESSION, MEETING -> readOfBody(noun, ordinal);
            case DIALOGUE -> isConstructive(noun) && add(noun, ordinal, Optional.empty(), false);
            case FORUM, CONFERENCE -> readConference(noun, ordinal);
            case WORKSHOP,
                    SIDE_EVENT,
                    STUDY_VISIT,
                    TRAINING_COURSE,
                    CONSULTATION,
                    EXPERT_GROUP_MEETING,
                    BILATERAL_MEETING,
                    REGIONAL_REVIEW,
                    WEBINAR_SERIES,
                    SEMINAR,
                    PANEL,
                    BRIEFING,
                    EXHIBITION,
                    HEARING,
                    RETREAT,
                    HACKATHON,
                    EXERCISE,
                    MISSION,
                    LAUNCH,
                    TRAINING,
                    VISIT,
                    ACTION_DAYS,
                    EVENT -> false;
        };
    }

    private boolean readOfBody(EventNoun.Found noun, EventNumbers.Ordinal ordinal) {
        Optional<Reference> body = EventNumbers.body(paragraph, noun, ordinal);
        if (body.isPresent()) {
            return add(noun, ordinal, body, false);
        }
        if (noun.noun() != EventNoun.SESSION || EventNumbers.isOfAnother(paragraph, ordinal.end())) {
            return false;
        }
        Optional<Reference> meant = EventNumbers.bodyByContext(paragraph, noun.first());
        return meant.isPresent() && add(noun, ordinal, meant, true);
    }

    private boolean readConference(EventNoun.Found noun, EventNumbers.Ordinal ordinal) {
        if (clause.isPlanned(noun) || clause.isCalledOff(noun)) {
            return false;
        }
        int first = Math.min(noun.first(), ordinal.first());
        int end = Math.max(ordinal.end(), nameEnd(noun));
        drafts.add(new EventDraft(paragraph, noun.noun(), first, end)
                .numbered(ordinal.values().getFirst()));
        return true;
    }

    private boolean add(
            EventNoun.Found noun, EventNumbers.Ordinal ordinal, Optional<Reference> body, boolean inferred) {
        int end = Math.max(ordinal.end(), noun.end());
        for (int value : ordinal.values()) {
            EventDraft draft = new EventDraft(paragraph, noun.noun(), ordinal.first(), end).numbered(value);
            body.ifPresent(draft::of);
            drafts.add(inferred ? draft.inferred() : draft);
        }
        return true;
    }

    /** A dialogue is a constructive one if it is called so, here or before in the paragraph. */
    private boolean isConstructive(EventNoun.Found noun) {
        for (int token = 0; token <= noun.first(); token++) {
            if (paragraph.cue("event-constructive", token) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the name that begins with a noun ends: at a sign, a date, or a word that starts something else. */
    private int nameEnd(EventNoun.Found noun) {
        int limit = Math.min(paragraph.sentenceEnd(noun.first()), noun.first() + LONGEST_NAME);
        int end = noun.end();
        while (end < limit && !stopsAt(end)) {
            end++;
        }
        while (end > noun.end() + 1
                && (paragraph.cue("event-during", end - 1) > 0
                        || paragraph.cue("event-trailing", end - 1) > 0
                        || paragraph.cue("and", end - 1) > 0)) {
            end--;
        }
        return end;
    }

    private boolean stopsAt(int token) {
        int at = token;
        return paragraph.isSign(at, STOPS)
                || paragraph.cue("event-stop", at) > 0
                || (paragraph.cue("event-during", at) == 1
                        && EventPlaces.at(paragraph, at + 1).isPresent())
                || paragraph.dates().stream()
                        .anyMatch(date -> date.firstToken() == at
                                || (date.firstToken() == at + 1 && paragraph.cue("event-during", at) > 0))
                || EventNoun.at(paragraph, at)
                        .filter(noun -> noun.noun() != EventNoun.EVENT)
                        .isPresent();
    }

    private int readTitles(EventNoun.Found noun, int nameEnd) {
        int token = nameEnd;
        while (token < paragraph.text().size() && paragraph.isSign(token, BEFORE_TITLE)) {
            token++;
        }
        int cue = paragraph.cue("event-title", token);
        Optional<EventQuotes.Quote> quote = quotes.openingAt(cue > 0 ? token + cue : noun.end());
        if (quote.isPresent() && clause.isSingle(noun)) {
            drafts.add(titled(noun, quote.get()));
            return quote.get().end();
        }
        if (clause.isSingle(noun) && noun.noun() != EventNoun.SIDE_EVENT && noun.noun() != EventNoun.EVENT) {
            return 0;
        }
        List<EventQuotes.Quote> listed = listBehind(noun);
        listed.forEach(item -> drafts.add(listed(noun, item)));
        return listed.isEmpty() ? 0 : noun.end();
    }

    private List<EventQuotes.Quote> listBehind(EventNoun.Found noun) {
        int end = paragraph.sentenceEnd(noun.first());
        for (int token = noun.end(); token < end; token++) {
            if (paragraph.cue("event-list", token) > 0
                    || (!clause.isSingle(noun) && paragraph.cue("event-title", token) > 0)) {
                List<EventQuotes.Quote> listed = quotes.in(token, end);
                boolean near = !listed.isEmpty() && listed.getFirst().open() - token <= NEAR;
                if (near) {
                    return listed;
                }
            }
        }
        return List.of();
    }

    private EventDraft titled(EventNoun.Found noun, EventQuotes.Quote quote) {
        return new EventDraft(paragraph, noun.noun(), noun.first(), quote.end())
                .titled(paragraph.text().printed(quote.open() + 1, quote.end() - 1));
    }

    private EventDraft listed(EventNoun.Found noun, EventQuotes.Quote quote) {
        return new EventDraft(paragraph, noun.noun(), quote.open(), quote.end())
                .titled(paragraph.text().printed(quote.open() + 1, quote.end() - 1));
    }
}
