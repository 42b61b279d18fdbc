package org.sanad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.language.Clitics;
import org.sanad.language.Folding;
import org.sanad.language.Token;
import org.sanad.language.Tokens;
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
 *   <li>An entity of the United Nations that the report's title names, alone of those that the short form is in use for, is what
 *       it means wherever it stands ({@code together with the Office of the High Commissioner …, the Office}).
 *   <li>An instrument that the paragraph does not name is the one the report's title names.
 *   <li>A body or an instrument that no list has counts as named too, for short forms of its own noun.
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
    private record Named(
            String thing,
            Set<String> nouns,
            int paragraph,
            OptionalInt section,
            boolean isHeading,
            Optional<Meant> met) {}

    /** What a short form can mean. */
    private record Meant(Thing thing, Kind kind, Set<String> classes) {
        static Meant of(Entry entry) {
            return new Meant(Thing.ofIri(entry.thing()), entry.kind(), entry.classes());
        }
    }

    /** Where the reading stands. */
    record Place(int paragraph, OptionalInt section, List<Integer> sectionsAbove) {
        Place {
            sectionsAbove = List.copyOf(sectionsAbove);
        }
    }

    void name(String thing, String noun, Place place) {
        named.add(new Named(thing, Set.of(noun), place.paragraph(), place.section(), false, Optional.empty()));
    }

    /** Remembers a thing that no list has and the nouns of its name. */
    void nameMet(Reference reference, Set<String> nouns, Place place) {
        Meant met = new Meant(reference.thing(), reference.kind(), reference.classes());
        named.add(
                new Named(reference.thing().iri(), nouns, place.paragraph(), place.section(), false, Optional.of(met)));
    }

    void nameInHeading(String thing, int section) {
        named.add(new Named(thing, Set.of(), -1, OptionalInt.of(section), true, Optional.empty()));
    }

    void introduceUnknown(String noun, Place place) {
        named.add(new Named("", Set.of(noun), place.paragraph(), place.section(), false, Optional.empty()));
    }

    void define(String form, String thing) {
        defined.put(form, thing);
    }

    /** What a short form refers to at a place, if that can be told. */
    Optional<Reference> resolve(Hit hit, String form, String noun, Place place) {
        List<Entry> candidates = hit.entries();
        Optional<Meant> meant = Optional.ofNullable(defined.get(form))
                .flatMap(thing -> entry(candidates, thing))
                .or(() -> reporting(candidates))
                .or(() -> resolveByContext(candidates, noun, place));
        return meant.map(one -> new Reference(
                one.thing(),
                one.kind(),
                one.classes(),
                hit.first(),
                hit.end(),
                hit.span(),
                Rule.SHORT_FORM,
                Certainty.INFERRED));
    }

    /** The United Nations entity that the report is of, if its front matter names one alone of those a short form can mean. */
    private Optional<Meant> reporting(List<Entry> candidates) {
        List<Entry> titled = candidates.stream()
                .filter(entry -> entry.classes().contains("UnEntity"))
                .filter(entry -> named.stream()
                        .anyMatch(item ->
                                item.paragraph() == FRONT && item.thing().equals(entry.thing())))
                .toList();
        return titled.size() == 1 ? Optional.of(Meant.of(titled.getFirst())) : Optional.empty();
    }

    private Optional<Meant> resolveByContext(List<Entry> candidates, String noun, Place place) {
        Optional<Named> inParagraph = last(candidates, noun, item -> item.paragraph() == place.paragraph());
        if (inParagraph.isPresent()) {
            return meant(candidates, inParagraph.get());
        }
        if (candidates.stream().allMatch(entry -> entry.kind() == Kind.INSTRUMENT)) {
            Optional<Meant> titled = last(candidates, "", item -> item.paragraph() == FRONT)
                    .flatMap(item -> entry(candidates, item.thing()));
            if (titled.isPresent()) {
                return titled;
            }
        }
        Optional<Named> inSection = last(
                candidates, noun, item -> !item.isHeading() && item.section().equals(place.section()));
        if (inSection.isPresent()) {
            return meant(candidates, inSection.get());
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
            boolean known = entry(candidates, item.thing()).isPresent();
            boolean sameKind = item.met().isEmpty()
                    || candidates.stream()
                            .anyMatch(entry -> entry.kind() == item.met().get().kind());
            boolean fits = known || (item.nouns().contains(noun) && !noun.isEmpty() && sameKind && !isListed(item));
            if (fits && where.test(item)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static boolean isListed(Named item) {
        return !item.thing().isEmpty() && item.met().isEmpty();
    }

    private static Optional<Meant> meant(List<Entry> candidates, Named item) {
        return item.met().or(() -> entry(candidates, item.thing()));
    }

    private static Optional<Meant> entry(List<Entry> candidates, String thing) {
        return candidates.stream()
                .filter(entry -> entry.thing().equals(thing))
                .findFirst()
                .map(Meant::of);
    }

    /** Whether a short form is no word of its own, as the owner at the end of a programme's name is: {@code بوابة … للمكتب}. */
    static boolean isInside(Hit form, Reference name) {
        boolean owner = name.kind() == Kind.PROGRAMME && name.first() < form.first() && name.end() == form.end();
        return name.span().overlaps(form.span()) && !owner;
    }

    /** The short form as the lexicon has it, so that particles before it make no difference. */
    static String key(Hit form) {
        return Folding.fold(form.entry().printed());
    }

    /** The noun of a short form: its first word in Arabic, its last in English. */
    static String noun(Hit form) {
        List<Token> words = Tokens.of(form.entry().printed());
        return words.getFirst().kind() == Token.Kind.WORD_ARABIC
                ? Clitics.readings(words.getFirst().form()).getLast().stem()
                : words.getLast().form();
    }

    /** The nouns by which a name can be taken up again: its first word in Arabic, any word in English. */
    static Set<String> nouns(String label) {
        List<Token> words = Tokens.of(label);
        return words.getFirst().kind() == Token.Kind.WORD_ARABIC
                ? Clitics.readings(words.getFirst().form()).stream()
                        .map(Clitics.Reading::stem)
                        .collect(Collectors.toSet())
                : words.stream().map(Token::form).collect(Collectors.toSet());
    }
}
