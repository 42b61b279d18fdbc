package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Value;
import org.sanad.language.Token;
import org.sanad.lexicon.Kind;

/**
 * Who held an event and who took part.
 *
 * <ul>
 *   <li>The organizers are the bodies beside a verb of holding before the event, behind it in Arabic ({@code نظم المكتب}) and
 *       before it in English ({@code UNODC organized}); those behind a verb of holding that refers back ({@code نظمه الاتحاد
 *       الأوروبي}, {@code organized by}), and those behind {@code in cooperation with}.
 *   <li>The bodies beside a verb of taking part in the event took part.
 *   <li>States behind words such as {@code لممثلي}, {@code بين} and {@code officials from} took part, also the state that a
 *       study visit goes to and whose officials went.
 * </ul>
 */
final class EventPeople {
    private static final int NEAR = 3;

    private final ReadParagraph paragraph;
    private final List<EventDraft> drafts;

    EventPeople(ReadParagraph paragraph, List<EventDraft> drafts) {
        this.paragraph = paragraph;
        this.drafts = drafts;
    }

    void add() {
        for (int i = 0; i < drafts.size(); i++) {
            EventDraft draft = drafts.get(i);
            int start = paragraph.sentenceStart(draft.first());
            int end = paragraph.sentenceEnd(draft.first());
            int next = EventPlaces.nextStart(drafts, i, end);
            verbs(draft, start);
            behind(draft, next);
            if (draft.isGathering()) {
                subjects(draft, start);
            } else if (!draft.isBetweenSides()) {
                states(draft, next);
            }
        }
    }

    /** The states whose people met or went, named before the date and not as a place. */
    private void subjects(EventDraft draft, int start) {
        for (Reference reference : paragraph.referencesIn(start, draft.first())) {
            boolean place = draft.places().contains(reference.thing())
                    || paragraph.cue("event-in", reference.first() - 1) > 0
                    || paragraph.isSign(reference.first() - 1, ",،");
            if (EventPlaces.isState(reference) && !place) {
                draft.participant(reference.thing(), words(reference));
            }
        }
    }

    private void verbs(EventDraft draft, int start) {
        if (draft.isNumberedOfBody()
                || (draft.noun() == EventNoun.DIALOGUE && draft.ordinal().isPresent())) {
            return;
        }
        for (int token = draft.first() - 1; token >= start; token--) {
            boolean tookPart = paragraph.cue("event-took-part", token) > 0;
            int length = Math.max(paragraph.cue("event-held", token), paragraph.cue("event-took-part", token));
            if (length == 0) {
                continue;
            }
            boolean arabic = paragraph.text().token(token).kind() == Token.Kind.WORD_ARABIC;
            List<Reference> who = arabic ? after(token + length, draft.first()) : before(start, token);
            if (!who.isEmpty()) {
                boolean organized = !tookPart || holdsBetween(token, firstBehind(token, draft));
                boolean visitors =
                        draft.noun() == EventNoun.STUDY_VISIT && who.stream().allMatch(EventPlaces::isState);
                add(draft, organized && !visitors ? Property.ORGANIZER : Property.PARTICIPANT, who);
                return;
            }
        }
    }

    /** Where the first event behind a verb begins, at the latest the one that is read. */
    private int firstBehind(int verb, EventDraft draft) {
        return drafts.stream()
                .mapToInt(EventDraft::first)
                .filter(first -> first > verb)
                .min()
                .orElse(draft.first());
    }

    private boolean holdsBetween(int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.cue("event-held", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private void behind(EventDraft draft, int next) {
        for (int token = draft.end(); token < next; token++) {
            int by = paragraph.cue("event-by", token);
            int together = paragraph.cue("event-together", token);
            int length = Math.max(by, together);
            if (length > 0) {
                add(draft, Property.ORGANIZER, after(token + length, next));
            }
        }
    }

    /** The bodies that begin near a token and follow each other directly. */
    private List<Reference> after(int token, int limit) {
        List<Reference> row = new ArrayList<>();
        int at = token;
        for (Reference reference : paragraph.referencesIn(token, limit)) {
            if (!mayAct(reference) || reference.end() <= at) {
                continue;
            }
            if (reference.first() - at > (row.isEmpty() ? NEAR - 1 : 1)) {
                break;
            }
            row.add(reference);
            at = reference.end();
        }
        return row;
    }

    /** The bodies that stand last before a token, joined by commas and words for and. */
    private List<Reference> before(int start, int token) {
        List<Reference> row = new ArrayList<>();
        int at = token;
        for (Reference reference : paragraph.referencesIn(start, token).reversed()) {
            if (!mayAct(reference)) {
                continue;
            }
            boolean near = at - reference.end() <= (row.isEmpty() ? NEAR : 2);
            if (!near && (row.isEmpty() || !isTogether(reference.end(), at))) {
                break;
            }
            boolean apart = row.size() == 1 && paragraph.isSign(reference.end(), ",،") && at - reference.end() <= 2;
            if (apart && !hasAnd(reference.end(), at)) {
                break;
            }
            row.addFirst(reference);
            at = reference.first();
        }
        return row;
    }

    private boolean hasAnd(int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.cue("and", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isTogether(int from, int to) {
        for (int token = from; token < Math.min(to, from + NEAR); token++) {
            if (paragraph.cue("event-together", token) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A body acts, and a state that is not named as the place. */
    private boolean mayAct(Reference reference) {
        return (reference.kind() == Kind.BODY && reference.rule() != Rule.NAME_WITHIN_NAME)
                || (reference.kind() == Kind.STATE
                        && reference.rule() != Rule.DEMONYM
                        && paragraph.cue("event-in", reference.first() - 1) == 0);
    }

    private void add(EventDraft draft, Property property, List<Reference> who) {
        for (Reference reference : who) {
            draft.add(property, Value.of(reference.thing()), words(reference));
        }
    }

    private Evidence words(Reference reference) {
        return paragraph.evidence(reference.span(), Rule.EVENT, reference.certainty());
    }

    private void states(EventDraft draft, int next) {
        boolean visit = draft.noun() == EventNoun.STUDY_VISIT;
        Optional<Integer> cue = Optional.empty();
        int at = 0;
        for (int token = draft.first(); token < next; token++) {
            boolean introduces = paragraph.cue("event-representatives", token) > 0
                    || isFromBehindPersons(token)
                    || (visit && paragraph.cue("event-host", token) > 0);
            if (introduces) {
                at = token + Math.max(1, paragraph.cue("event-representatives", token));
                cue = Optional.of(at);
            }
            for (Reference state : statesAt(token)) {
                boolean listed = cue.isPresent() && state.first() - at <= NEAR;
                if (listed || (visit && state.rule() == Rule.DEMONYM)) {
                    draft.participant(state.thing(), words(state));
                    at = Math.max(at, state.end());
                }
            }
        }
    }

    /** Whether a word for coming from stands right behind counted or named persons. */
    private boolean isFromBehindPersons(int token) {
        if (paragraph.cue("event-from", token) == 0) {
            return false;
        }
        for (int at = token - 1; at >= Math.max(0, token - NEAR); at--) {
            int length = Math.max(paragraph.cue("event-count-persons", at), paragraph.cue("counted-persons", at));
            if (length > 0 && at + length >= token - 1) {
                return true;
            }
        }
        return false;
    }

    private List<Reference> statesAt(int token) {
        return paragraph.references().stream()
                .filter(reference -> reference.first() == token && EventPlaces.isState(reference))
                .toList();
    }

    /** The host of a visit is its place, if no other is printed. */
    void hosts() {
        for (EventDraft draft : drafts) {
            if (draft.noun() == EventNoun.STUDY_VISIT && draft.places().isEmpty()) {
                int end = paragraph.sentenceEnd(draft.first());
                for (int token = draft.first(); token < end; token++) {
                    if (paragraph.cue("event-host", token) > 0) {
                        statesAt(token + 1)
                                .forEach(state -> draft.place(
                                        state.thing(),
                                        paragraph.evidence(state.span(), Rule.EVENT, Certainty.EXPLICIT)));
                    }
                }
            }
        }
    }
}
