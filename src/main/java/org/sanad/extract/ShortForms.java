package org.sanad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;

/**
 * Remembers what has been named in a report, and finds what a definite short form refers to.
 *
 * <ul>
 *   <li>A short form that the report defines in brackets behind the full name ({@code مكتب الأمم المتحدة … (المكتب)}) means
 *       that from there on.
 *   <li>Else it means what was last named of the things it is in use for: in the paragraph, then in the section, then in
 *       the headings above, nearest first.
 *   <li>An instrument that the paragraph does not name is the one the report's title names.
 *   <li>Else it means the only one of them named so far; of several, the one that the front matter names.
 *   <li>If a new thing of the same noun was introduced since, without article and without a name the program knows
 *       ({@code فريق استجابة فورية … ويهدف الفريق}, trafficking report, paragraph 67), it means that, and nothing known.
 * </ul>
 */
final class ShortForms {
    private static final int FRONT = 0;

    private final List<Named> named = new ArrayList<>();
    private final Map<String, String> defined = new HashMap<>();

    /** A thing that was named, or a noun that introduced something unknown. */
    private record Named(String thing, String noun, int paragraph, OptionalInt section, boolean isHeading) {}

    /** Where the reading stands. */
    record Place(int paragraph, OptionalInt section, List<Integer> sectionsAbove) {
        Place {
            sectionsAbove = List.copyOf(sectionsAbove);
        }
    }

    void name(String thing, String noun, Place place) {
        named.add(new Named(thing, noun, place.paragraph(), place.section(), false));
    }

    void nameInHeading(String thing, int section) {
        named.add(new Named(thing, "", -1, OptionalInt.of(section), true));
    }

    void introduceUnknown(String noun, Place place) {
        named.add(new Named("", noun, place.paragraph(), place.section(), false));
    }

    void define(String form, String thing) {
        defined.put(form, thing);
    }

    /** What a short form refers to at a place, if that can be told. */
    Optional<Reference> resolve(Hit hit, String form, String noun, Place place) {
        List<Entry> candidates = hit.entries();
        Optional<Entry> meant = Optional.ofNullable(defined.get(form))
                .flatMap(thing -> entry(candidates, thing))
                .or(() -> resolveByContext(candidates, noun, place));
        return meant.map(entry -> new Reference(
                Thing.ofIri(entry.thing()),
                entry.kind(),
                entry.classes(),
                hit.first(),
                hit.end(),
                hit.span(),
                Rule.SHORT_FORM,
                Certainty.INFERRED));
    }

    private Optional<Entry> resolveByContext(List<Entry> candidates, String noun, Place place) {
        Optional<Named> inParagraph = last(candidates, noun, item -> item.paragraph() == place.paragraph());
        if (inParagraph.isPresent()) {
            return entry(candidates, inParagraph.get().thing());
        }
        if (candidates.stream().allMatch(entry -> entry.kind() == Kind.INSTRUMENT)) {
            Optional<Entry> titled = last(candidates, "", item -> item.paragraph() == FRONT)
                    .flatMap(item -> entry(candidates, item.thing()));
            if (titled.isPresent()) {
                return titled;
            }
        }
        Optional<Named> inSection = last(
                candidates, noun, item -> !item.isHeading() && item.section().equals(place.section()));
        if (inSection.isPresent()) {
            return entry(candidates, inSection.get().thing());
        }
        for (int section : place.sectionsAbove()) {
            Optional<Named> heading = last(
                    candidates, noun, item -> item.isHeading() && item.section().equals(OptionalInt.of(section)));
            if (heading.isPresent()) {
                return entry(candidates, heading.get().thing());
            }
        }
        List<String> soFar = named.stream()
                .map(Named::thing)
                .filter(thing -> entry(candidates, thing).isPresent())
                .distinct()
                .toList();
        if (soFar.size() == 1) {
            return entry(candidates, soFar.getFirst());
        }
        return last(candidates, "", item -> item.paragraph() == FRONT).flatMap(item -> entry(candidates, item.thing()));
    }

    private Optional<Named> last(List<Entry> candidates, String noun, Predicate<Named> where) {
        for (int i = named.size() - 1; i >= 0; i--) {
            Named item = named.get(i);
            boolean fits = item.thing().isEmpty()
                    ? item.noun().equals(noun)
                    : entry(candidates, item.thing()).isPresent();
            if (fits && where.test(item)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static Optional<Entry> entry(List<Entry> candidates, String thing) {
        return candidates.stream().filter(entry -> entry.thing().equals(thing)).findFirst();
    }
}
