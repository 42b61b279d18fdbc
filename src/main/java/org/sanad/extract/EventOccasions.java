package org.sanad.extract;

import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Property;
import org.sanad.fact.Value;

/**
 * Events held during others.
 *
 * <ul>
 *   <li>An undated event of a sentence that names another as its occasion ({@code حلقة نقاش … أثناء المؤتمر … الذي عُقد في نيسان/أبريل
 *       2024}, trafficking report, paragraph 38) was held in the month or on the days of that one.
 * </ul>
 */
final class EventOccasions {
    private static final int NEAR = 3;

    private EventOccasions() {}

    static void add(ReadParagraph paragraph, List<EventDraft> drafts) {
        for (EventDraft draft : drafts) {
            if (draft.start().isEmpty() && !draft.isNumberedOfBody()) {
                occasion(paragraph, drafts, draft).ifPresent(other -> inherit(draft, other));
            }
        }
    }

    private static Optional<EventDraft> occasion(ReadParagraph paragraph, List<EventDraft> drafts, EventDraft draft) {
        return drafts.stream()
                .filter(other -> other != draft && other.start().isPresent())
                .filter(other -> paragraph.sentenceStart(other.first()) == paragraph.sentenceStart(draft.first()))
                .filter(other -> isOccasion(paragraph, other.first()))
                .findFirst();
    }

    private static boolean isOccasion(ReadParagraph paragraph, int event) {
        for (int token = Math.max(0, event - NEAR); token < event; token++) {
            int length = paragraph.cue("event-occasion", token);
            if (length > 0 && token + length <= event) {
                return true;
            }
        }
        return false;
    }

    private static void inherit(EventDraft draft, EventDraft other) {
        for (Detail detail : other.details()) {
            if (detail.property() == Property.START_DATE && detail.value() instanceof Value.When when) {
                Evidence words = detail.evidence();
                draft.held(
                        when.date(),
                        end(other).orElse(when).date(),
                        new Evidence(words.paragraph(), words.span(), words.rule(), Certainty.INFERRED));
            }
        }
    }

    private static Optional<Value.When> end(EventDraft draft) {
        return draft.details().stream()
                .filter(detail -> detail.property() == Property.END_DATE)
                .map(Detail::value)
                .filter(Value.When.class::isInstance)
                .map(Value.When.class::cast)
                .findFirst();
    }
}
