package org.sanad.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Fact;
import org.sanad.fact.Thing;

/**
 * Where a paragraph names a thing that it describes.
 *
 * @param thing what is named
 * @param first the index of the first token
 * @param end the index after the last token
 */
record Place(Thing thing, int first, int end) {

    /** The places of the things of a kind among what has been read off a paragraph, in order. */
    static List<Place> of(ReadParagraph paragraph, List<Fact> stated, String kind) {
        return stated.stream()
                .flatMap(fact -> thing(fact).stream()
                        .filter(thing -> thing.kind().equals(kind))
                        .map(thing -> new Place(
                                thing,
                                paragraph.text().tokenAt(fact.evidence().span().start()),
                                paragraph.text().tokenAt(fact.evidence().span().end()))))
                .distinct()
                .sorted(Comparator.comparingInt(Place::first))
                .toList();
    }

    private static Optional<Thing> thing(Fact fact) {
        if (fact instanceof Fact.Described described) {
            return Optional.of(described.thing());
        }
        if (fact instanceof Fact.Mention mention) {
            return Optional.of(mention.thing());
        }
        return fact instanceof Fact.Document document ? Optional.of(document.thing()) : Optional.empty();
    }

    /** The last place that lies in a range of tokens. */
    static Optional<Place> last(List<Place> places, int from, int to) {
        return places.stream()
                .filter(place -> place.first() >= from && place.end() <= to)
                .reduce((first, second) -> second);
    }
}
