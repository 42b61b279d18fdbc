package org.sanad.extract;

import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Thing;

/**
 * A publication as a paragraph names it.
 *
 * @param title its title, or the words that describe it
 * @param noun the noun that says of what type it is
 * @param certainty whether the title is printed, or taken from what the words refer to
 * @param thing what it is, if that follows from something else than its title
 * @param english its name in English, if that can be put together from what the lists have
 * @param publisher who brought it out, if its name says so
 */
record PublicationFound(
        Title title,
        PublicationNouns.Noun noun,
        Certainty certainty,
        Optional<Thing> thing,
        Optional<String> english,
        Optional<Reference> publisher) {

    static PublicationFound titled(Title title, PublicationNouns.Noun noun) {
        return new PublicationFound(
                title, noun, Certainty.EXPLICIT, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return whether the noun that describes it is the one that says what another title is} */
    boolean hasNounOf(PublicationFound other) {
        return noun.first() == other.noun.first();
    }

    boolean overlaps(PublicationFound other) {
        return title.overlaps(other.title);
    }
}
