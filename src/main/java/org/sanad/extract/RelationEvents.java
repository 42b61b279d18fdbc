package org.sanad.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;

/**
 * Relations between the events that a paragraph describes and what it names.
 *
 * <ul>
 *   <li>{@code دعم A التحضير للدورة}: A supports the event that begins near behind.
 *   <li>{@code وترأسها A}: A chaired the event last named in this sentence or the one before.
 *   <li>{@code في إطار شبكة …، اشترك A في تنظيم اجتماع}, {@code عُقد الاجتماع في إطار B}, {@code وفقا لإجراءات آلية B}: the event stands
 *       within that body, programme or instrument; an event that is only the occasion of another does not.
 *   <li>{@code استضاف A حوارا}: A, which may be a programme, hosted the event.
 * </ul>
 */
final class RelationEvents {
    private static final Set<Kind> FRAMES = EnumSet.of(Kind.BODY, Kind.PROGRAMME, Kind.INSTRUMENT);
    private static final Set<Kind> HOSTS = EnumSet.of(Kind.BODY, Kind.PROGRAMME, Kind.STATE);
    private static final int NEAR = 3;
    private static final int CLAUSE = 8;
    private static final int FAR = 45;

    private final ReadParagraph paragraph;
    private final List<Place> events;

    RelationEvents(ReadParagraph paragraph, List<Fact> stated) {
        this.paragraph = paragraph;
        this.events = Place.of(paragraph, stated, "event");
    }

    /** {@return what the paragraph says of its events} */
    List<Fact> read() {
        List<Fact> facts = new ArrayList<>();
        if (events.isEmpty()) {
            return facts;
        }
        for (int token = 0; token < paragraph.text().size(); token++) {
            if (!Ends.isAsked(paragraph, token)) {
                supports(token, facts);
                hosts(token, facts);
            }
            chaired(token, facts);
            within(token, facts);
        }
        return facts;
    }

    private void supports(int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-support", token);
        if (end == token || paragraph.cue("relation-supported-by", token) > 0) {
            return;
        }
        Optional<Reference> subject = Ends.verbSubject(paragraph, token, end)
                .or(() -> Ends.before(paragraph, token, 2, Ends.ACTORS))
                .filter(it -> it.classes().contains("UnEntity")
                        || it.classes().contains("IntergovernmentalOrganization")
                        || it.classes().contains("RegionalOrganization"));
        if (subject.isEmpty()) {
            return;
        }
        int from = Math.max(end, subject.get().end());
        int first = Math.min(token, subject.get().first());
        supportsAgain(subject.get(), first, from, facts);
        for (Place event : events) {
            boolean behind = event.first() >= from && event.first() <= from + CLAUSE;
            if (behind && isGiven(from, event.first()) && !paragraph.isSign(from, ",،")) {
                add(subject.get().thing(), Property.SUPPORTS, event.thing(), first, event.end(), facts);
            }
        }
    }

    /** {@code دعم A تنظيم هذه السلسلة}: the one event of the paragraph, spoken of again. */
    private void supportsAgain(Reference subject, int token, int from, List<Fact> facts) {
        long named = events.stream().map(Place::thing).distinct().count();
        for (int word = from; word < from + NEAR && named == 1; word++) {
            boolean again = paragraph.cue("relation-demonstrative", word) > 0
                    && paragraph.cue("relation-event-again", word + 1) > 0;
            if (again && isGiven(from, word)) {
                add(subject.thing(), Property.SUPPORTS, events.getFirst().thing(), token, word + 2, facts);
            }
        }
    }

    /** Whether nothing stands between but prepositions, adverbs and words for preparing or organizing. */
    private boolean isGiven(int from, int to) {
        int token = from;
        while (token < to) {
            int length = Math.max(paragraph.cue("relation-preparing", token), paragraph.cue("route-to", token));
            if (length == 0) {
                return false;
            }
            token += length;
        }
        return true;
    }

    private void chaired(int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-chaired-by", token);
        int active = token + paragraph.cue("relation-chairs", token);
        Optional<Reference> chair = end > token
                ? Ends.after(paragraph, end, 1, Ends.ACTORS)
                : active > token
                        ? Ends.verbSubject(paragraph, token, active)
                                .filter(it -> isEventAgain(Math.max(active, it.end())))
                        : Optional.empty();
        int sentence = paragraph.sentenceStart(token);
        int from = sentence == 0 ? 0 : paragraph.sentenceStart(sentence - 1);
        Optional<Place> event = Place.last(events, from, token);
        if (chair.isPresent() && event.isPresent()) {
            int first = Math.min(token, chair.get().first());
            add(
                    event.get().thing(),
                    Property.CHAIR,
                    chair.get().thing(),
                    first,
                    chair.get().end(),
                    facts);
        }
    }

    private boolean isEventAgain(int token) {
        return paragraph.cue("relation-event-again", token) > 0
                || (paragraph.cue("relation-filler", token) > 0
                        && paragraph.cue("relation-event-again", token + 1) > 0);
    }

    private void within(int token, List<Fact> facts) {
        int end =
                token + Math.max(paragraph.cue("relation-within", token), paragraph.cue("relation-by-rules-of", token));
        Optional<Reference> frame = end == token ? Optional.empty() : Ends.after(paragraph, end, 1, FRAMES);
        if (frame.isEmpty()) {
            return;
        }
        int start = paragraph.sentenceStart(token);
        boolean opens = token - start <= 1;
        boolean byRules = paragraph.cue("relation-by-rules-of", token) > 0;
        int from = opens ? frame.get().end() : start;
        int to = opens ? paragraph.sentenceEnd(token) : token;
        for (Place event : events) {
            boolean here = event.first() >= from && event.end() <= to && !isOccasion(event.first());
            boolean near = opens || token - event.end() <= (byRules ? FAR : NEAR);
            if (here
                    && near
                    && !Ends.hasBreak(paragraph, Math.min(token, event.first()), Math.max(token, event.end()))) {
                add(
                        event.thing(),
                        Property.WITHIN,
                        frame.get().thing(),
                        Math.min(token, event.first()),
                        Math.max(event.end(), frame.get().end()),
                        facts);
            }
        }
    }

    private void hosts(int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-hosts", token);
        boolean english = paragraph.report().language() == ReportLanguage.ENGLISH;
        Optional<Reference> host = end == token
                ? Optional.empty()
                : english ? Ends.before(paragraph, token, 1, HOSTS) : Ends.after(paragraph, end, 0, HOSTS);
        if (host.isEmpty()) {
            return;
        }
        int from = Math.max(end, host.get().end());
        events.stream()
                .filter(event -> event.first() >= from && event.first() <= from + CLAUSE)
                .filter(event -> !Ends.hasBreak(paragraph, from, event.first()))
                .findFirst()
                .ifPresent(event -> add(
                        event.thing(),
                        Property.HOST,
                        host.get().thing(),
                        Math.min(token, host.get().first()),
                        event.end(),
                        facts));
    }

    private boolean isOccasion(int event) {
        for (int token = Math.max(0, event - NEAR); token < event; token++) {
            if (paragraph.cue("event-occasion", token) > 0 || paragraph.cue("relation-occasion", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private void add(Thing subject, Property property, Thing object, int first, int end, List<Fact> facts) {
        facts.add(Ends.relation(paragraph, subject, property, object, first, end, Rule.RELATION));
    }
}
