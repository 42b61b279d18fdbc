package org.sanad.extract;

import java.util.List;

/** Events that are told apart only by what is said of each, not by a noun of their own. */
final class EventParts {
    private EventParts() {}

    static List<EventDraft> of(ReadParagraph paragraph, List<EventDraft> drafts) {
        return drafts;
    }
}
