package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.fact.Category;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.language.Token;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;
import org.sanad.report.ReportLanguage;
import org.sanad.report.Span;

/**
 * Names that no list has, caught by their patterns, and their later mentions in the same report.
 *
 * <ul>
 *   <li>Programmes as {@link ProgrammeNames} and {@link EnglishProgrammeNames} find them, national bodies as {@link
 *       AuthorityNames} does, bodies and instruments as {@link EnglishInstitutionNames} and {@link ArabicInstitutionNames} do.
 *   <li>A name met once is known from there on: the whole name, its acronym, and a name in Latin script; a name of one Arabic
 *       word only in quotation marks.
 *   <li>Nothing counts where a listed name stands.
 * </ul>
 */
final class FirstMetNames {
    private static final int DISTINCT_WORDS = 2;
    private static final Thing UNITED_NATIONS = Thing.of("body", "united-nations");
    private static final Set<Kind> COUNTRIES = Set.of(Kind.STATE, Kind.TERRITORY);
    private static final Set<Category> UNNESTED =
            Set.of(Category.BODY, Category.RESEARCH_BODY, Category.CIVIL_SOCIETY_ORGANIZATION);
    private static final Map<Kind, String> SUPERCLASS =
            Map.of(Kind.BODY, "Body", Kind.INSTRUMENT, "Instrument", Kind.PROGRAMME, "Programme");

    private final Lexicon lexicon;
    private final ReportLanguage language;
    private final Map<Thing, FirstMetName> met = new LinkedHashMap<>();
    private final Map<List<String>, Thing> aliases = new LinkedHashMap<>();

    FirstMetNames(Lexicon lexicon, ReportLanguage language) {
        this.lexicon = lexicon;
        this.language = language;
    }

    /** A name at its place. */
    record Found(FirstMetName name, int first, int end) {

        /** A body or an instrument, with its name as its key. */
        static Found of(Category category, String label, Optional<String> acronym, int first, int end) {
            String kind = FirstMetNames.kind(category) == Kind.BODY ? "body" : "instrument";
            Thing thing = Thing.of(kind, ThingKeys.ofName(label));
            return new Found(
                    new FirstMetName(thing, category, label, Optional.empty(), acronym, true, new Span(0, 0)),
                    first,
                    end);
        }
    }

    /** What a paragraph's names are: its references, the listed ones among them, and what was met for the first time. */
    record Reading(List<Reference> references, List<FirstMetName> firstMet) {
        Reading {
            references = List.copyOf(references);
            firstMet = List.copyOf(firstMet);
        }
    }

    Reading read(TokenizedText text, List<Reference> listed) {
        List<Thing> before = List.copyOf(met.keySet());
        List<Found> found = new ArrayList<>();
        Surroundings around = new Surroundings(lexicon, text, listed);
        List<Found> candidates = new ArrayList<>(
                language == ReportLanguage.ENGLISH
                        ? new EnglishProgrammeNames(around).find()
                        : new ProgrammeNames(around).find());
        candidates.addAll(new JointTeamNames(around, language).find());
        candidates.addAll(new AuthorityNames(around, language).find());
        candidates.addAll(
                language == ReportLanguage.ENGLISH
                        ? new EnglishOrganizationNames(around).find()
                        : new ArabicOrganizationNames(around).find());
        candidates.addAll(
                language == ReportLanguage.ENGLISH
                        ? new EnglishInstitutionNames(around).find()
                        : new ArabicInstitutionNames(around).find());
        for (Found candidate : candidates) {
            if (found.stream().noneMatch(other -> overlap(other, candidate))) {
                found.add(known(candidate));
            }
        }
        for (Found again : mentionedAgain(text, around)) {
            if (found.stream().noneMatch(other -> overlap(other, again))) {
                found.add(again);
            }
        }
        List<Reference> references = new ArrayList<>(listed.stream()
                .filter(reference -> found.stream().noneMatch(name -> isPartOf(reference, name)))
                .toList());
        Map<Thing, FirstMetName> named = new LinkedHashMap<>();
        for (Found one : found) {
            references.add(reference(text, one));
            if (lexicon.thing(one.name().thing().iri()).isPresent()) {
                continue; // A listed thing under a longer name has its labels already.
            }
            named.putIfAbsent(
                    one.name().thing(),
                    one.name()
                            .at(
                                    !before.contains(one.name().thing()),
                                    text.token(one.first())
                                            .span()
                                            .to(text.token(one.end() - 1).span())));
        }
        references.sort(Comparator.comparingInt(Reference::first).thenComparingInt(reference -> -reference.end()));
        return new Reading(references, List.copyOf(named.values()));
    }

    /**
     * Whether a name stands inside one of a body, which names only states, one of a university, which names none, or is a region or
     * the United Nations in an instrument's.
     */
    private static boolean isPartOf(Reference reference, Found name) {
        boolean inside = name.first() <= reference.first() && reference.end() <= name.end();
        boolean region = reference.kind() == Kind.REGION;
        boolean inBody = UNNESTED.contains(name.name().category()) && (region || reference.kind() == Kind.BODY);
        boolean inUniversity = name.name().category() == Category.RESEARCH_BODY && COUNTRIES.contains(reference.kind());
        boolean inInstrument = kind(name.name().category()) == Kind.INSTRUMENT
                && (region || reference.thing().equals(UNITED_NATIONS));
        return inside && (inBody || inUniversity || inInstrument);
    }

    private static Kind kind(Category category) {
        if (UNNESTED.contains(category) || category == Category.NATIONAL_AUTHORITY) {
            return Kind.BODY;
        }
        return category == Category.INSTRUMENT || category == Category.TREATY ? Kind.INSTRUMENT : Kind.PROGRAMME;
    }

    private static boolean overlap(Found a, Found b) {
        return a.first() < b.end() && b.first() < a.end();
    }

    private Found known(Found candidate) {
        FirstMetName name = candidate.name();
        Thing alias = aliases.get(forms(name.label()));
        FirstMetName first = met.get(alias == null ? name.thing() : alias);
        if (first == null) {
            met.put(name.thing(), name);
            first = name;
            remember(name.label(), name.thing());
        }
        Thing thing = first.thing();
        name.acronym().ifPresent(acronym -> remember(acronym, thing));
        return new Found(first, candidate.first(), candidate.end());
    }

    private void remember(String alias, Thing thing) {
        aliases.putIfAbsent(forms(alias), thing);
    }

    private static List<String> forms(String name) {
        return TokenizedText.of(name).tokens().stream()
                .filter(Token::isWord)
                .map(Token::form)
                .toList();
    }

    private List<Found> mentionedAgain(TokenizedText text, Surroundings around) {
        List<Found> again = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            for (Map.Entry<List<String>, Thing> alias : aliases.entrySet()) {
                int end = matches(text, token, alias.getKey());
                FirstMetName name = met.get(alias.getValue());
                if (end > token && name != null && !around.isListed(token, end)) {
                    again.add(new Found(name, token, end));
                }
            }
        }
        again.sort(Comparator.comparingInt(one -> one.first() - one.end()));
        return again;
    }

    /** The index behind the words of an alias that start at a token, or the token itself. */
    private static int matches(TokenizedText text, int token, List<String> words) {
        int at = token;
        for (int i = 0; i < words.size(); i++) {
            while (i > 0 && at < text.size() && text.token(at).kind() == Token.Kind.PUNCTUATION && at < token + 60) {
                at++;
            }
            boolean same = at < text.size()
                    && (text.token(at).form().equals(words.get(i))
                            || (i == 0
                                    && text.readings().get(at).getLast().word().equals(words.get(i))));
            if (!same) {
                return token;
            }
            at++;
        }
        if (words.size() >= DISTINCT_WORDS) {
            return at;
        }
        boolean latin = text.token(token).startsUppercase();
        boolean quoted = token > 0
                && text.token(token - 1).form().equals("\"")
                && at < text.size()
                && text.token(at).form().equals("\"");
        return !words.isEmpty() && (latin || quoted) ? at : token;
    }

    private static Reference reference(TokenizedText text, Found found) {
        Category category = found.name().category();
        Kind kind = kind(category);
        String local = category.term().substring(category.term().indexOf(':') + 1);
        return new Reference(
                found.name().thing(),
                kind,
                Stream.of(local, SUPERCLASS.get(kind)).collect(Collectors.toSet()),
                found.first(),
                found.end(),
                text.token(found.first()).span().to(text.token(found.end() - 1).span()),
                Rule.NAME_PATTERN,
                Certainty.EXPLICIT);
    }
}
