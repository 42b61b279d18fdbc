package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Value;
import org.sanad.language.DateReading;
import org.sanad.language.Token;

/**
 * Meetings that a verb tells of.
 *
 * <ul>
 *   <li>A body beside a verb of meeting, with days or months in the sentence, met on each of them ({@code اجتمع الفريق مرتين على
 *       مستوى الرؤساء، في 2 كانون الأول/ديسمبر 2022 و8 تشرين الثاني/نوفمبر 2023}, trafficking report, paragraph 31).
 * </ul>
 */
final class EventOfBodies {
    private static final int NEAR = 3;
    private static final int FAR = 12;

    private EventOfBodies() {}

    static List<EventDraft> of(ReadParagraph paragraph, List<EventDraft> named) {
        List<EventDraft> drafts = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size(); token++) {
            int length = paragraph.cue("event-met", token);
            if (length > 0) {
                int verb = token;
                body(paragraph, token, length)
                        .ifPresent(body -> drafts.addAll(met(paragraph, verb, verb + length, body)));
            }
        }
        drafts.removeIf(draft -> named.stream()
                .anyMatch(other -> other.start().equals(draft.start())
                        && paragraph.sentenceStart(other.first()) == paragraph.sentenceStart(draft.first())));
        return drafts;
    }

    private static Optional<Reference> body(ReadParagraph paragraph, int verb, int length) {
        boolean arabic = paragraph.text().token(verb).kind() == Token.Kind.WORD_ARABIC;
        return paragraph.references().stream()
                .filter(EventNumbers::hasSessions)
                .filter(reference -> arabic
                        ? reference.first() == verb + length
                        : reference.end() <= verb && verb - reference.end() < NEAR)
                .reduce((a, b) -> arabic ? a : b);
    }

    private static List<EventDraft> met(ReadParagraph paragraph, int verb, int from, Reference body) {
        int end = paragraph.sentenceEnd(verb);
        List<EventDraft> drafts = new ArrayList<>();
        int near = Math.max(from, body.end()) + FAR;
        for (DateReading date : paragraph.dates()) {
            boolean counts = date.firstToken() >= from
                    && date.lastToken() <= end
                    && date.firstToken() <= near
                    && date.start().month().isPresent()
                    && date.start().year().isPresent()
                    && EventTimes.counts(paragraph, date);
            if (counts) {
                EventDraft draft = new EventDraft(paragraph, EventNoun.MEETING, date.firstToken(), date.lastToken());
                draft.calledAfter(
                        paragraph.text().printed(verb, date.firstToken()).strip());
                draft.held(
                        date.start(),
                        date.end().orElse(date.start()),
                        paragraph.evidence(date.span(), Rule.EVENT, Certainty.EXPLICIT));
                draft.add(
                        Property.ORGANIZER,
                        Value.of(body.thing()),
                        paragraph.evidence(body.span(), Rule.EVENT, body.certainty()));
                drafts.add(draft.of(body));
                near = date.lastToken() + FAR;
            }
        }
        return drafts;
    }
}
