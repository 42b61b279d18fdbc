package org.sanad.extract;

import java.util.Optional;
import org.sanad.language.OrdinalReading;
import org.sanad.language.Token;
import org.sanad.lexicon.Kind;

/**
 * Listed congresses and conferences that an English ordinal tells apart.
 *
 * <ul>
 *   <li>A listed name with a word for a congress, conference or forum, right behind an ordinal, is the one of that number ({@code
 *       the fourteenth United Nations Congress on …}); without an ordinal it is the series, and no event.
 * </ul>
 */
final class EventCongresses {
    private EventCongresses() {}

    /** The congress whose name begins at a token. */
    static Optional<EventDraft> at(ReadParagraph paragraph, EventQuotes quotes, EventClause clause, int token) {
        Optional<Reference> name = paragraph.referenceAt(token, Kind.BODY, Kind.EVENT);
        Optional<OrdinalReading> ordinal = paragraph.ordinals().stream()
                .filter(reading -> reading.lastToken() == token)
                .findFirst();
        boolean latin = paragraph.text().token(token).kind() == Token.Kind.WORD_LATIN;
        if (!latin || name.isEmpty() || ordinal.isEmpty() || quotes.holds(token)) {
            return Optional.empty();
        }
        int end = name.get().end();
        for (int at = token; at < end; at++) {
            Optional<EventNoun.Found> noun = EventNoun.at(paragraph, at)
                    .filter(found -> found.noun() == EventNoun.CONFERENCE || found.noun() == EventNoun.FORUM);
            if (noun.isPresent() && !clause.isPlanned(noun.get())) {
                int first = ordinal.get().firstToken();
                return Optional.of(new EventDraft(paragraph, noun.get().noun(), first, end)
                        .numbered(ordinal.get().value()));
            }
        }
        return Optional.empty();
    }
}
