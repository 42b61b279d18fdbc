package org.sanad.extract;

import java.util.Optional;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.TokenizedText;

/**
 * Finds the listed publication that a title is the title of.
 *
 * <p>A listed title that is also an ordinary phrase ({@code Smuggling of Migrants by Sea}) counts as the title of a work, where
 * it would name nothing in running text.
 */
final class PublicationNames {
    private static final double NEARLY_ALL = 0.8;

    private PublicationNames() {}

    /** The listed publication that a title names, whole or nearly so. */
    static Optional<Thing> listed(ReadParagraph paragraph, Title title) {
        return named(paragraph, title).or(() -> titled(paragraph, title));
    }

    /** The listed publication that the paragraph already refers to in the words of a title. */
    static Optional<Thing> named(ReadParagraph paragraph, Title title) {
        return paragraph.references().stream()
                .filter(reference ->
                        reference.kind() == Kind.PUBLICATION && PublicationTitles.coversNearly(reference, title))
                .map(Reference::thing)
                .findFirst();
    }

    private static Optional<Thing> titled(ReadParagraph paragraph, Title title) {
        TokenizedText words = TokenizedText.of(title.text());
        for (Hit hit : paragraph.lexicon().names(words)) {
            for (Entry entry : hit.entries()) {
                if (entry.kind() == Kind.PUBLICATION && hit.first() == 0 && hit.end() >= NEARLY_ALL * words.size()) {
                    return Optional.of(Thing.ofIri(entry.thing()));
                }
            }
        }
        return Optional.empty();
    }
}
