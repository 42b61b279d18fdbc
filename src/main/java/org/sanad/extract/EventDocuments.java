package org.sanad.extract;

import java.util.List;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Value;

/**
 * Documents before an event.
 *
 * <ul>
 *   <li>A document named in a sentence on background papers or topics was before the meeting or session of a body that was
 *       named last.
 * </ul>
 */
final class EventDocuments {
    private EventDocuments() {}

    static void add(ReadParagraph paragraph, List<EventDraft> drafts) {
        for (Fact fact : new DocumentExtractor().extract(paragraph)) {
            if (fact instanceof Fact.Document document) {
                int token = tokenAt(paragraph, document.evidence().span().start());
                int start = paragraph.sentenceStart(token);
                boolean background = false;
                for (int at = start; at < token; at++) {
                    background = background || paragraph.cue("event-background", at) > 0;
                }
                List<EventDraft> before = drafts.stream()
                        .filter(draft -> draft.isNumberedOfBody() && draft.first() < token)
                        .toList();
                if (background && !before.isEmpty()) {
                    before.getLast().add(Property.CONSIDERED, Value.of(document.thing()), document.evidence());
                }
            }
        }
    }

    private static int tokenAt(ReadParagraph paragraph, int offset) {
        int token = 0;
        while (token + 1 < paragraph.text().size()
                && paragraph.text().token(token + 1).span().start() <= offset) {
            token++;
        }
        return token;
    }
}
