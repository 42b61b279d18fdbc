package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanad.language.Folding;
import org.sanad.language.Token;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.KnownThing;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.NameType;
import org.sanad.lexicon.TokenizedText;

/**
 * Decides what an ambiguous name means where it stands.
 *
 * <ul>
 *   <li>A name that is listed as ambiguous counts if it is coordinated with a name of the same sort ({@code بوركينا فاسو
 *       ومالي}), if a word that places are named after stands before it ({@code في مالي}, {@code حكومة مالي}), or if a year in
 *       brackets follows; a country's name also behind {@code من}, with a preposition written onto it, and where it would be
 *       an adjective that does not agree ({@code مشاركة مالي}). A region's is none with an adjective ({@code الساحل الشمالي}).
 *   <li>A place of a state's name counts, and not the state, if its own country stands right behind it ({@code في عمان،
 *       الأردن}).
 *   <li>A national body with a name that other countries' bodies bear too counts if its country is named in the text
 *       ({@code وكالة حماية الشهود في كينيا … المحكمة الاتحادية العليا}, trafficking report, paragraph 63).
 *   <li>Where a name could mean a state or a region, its neighbours in the list decide ({@code غرب أفريقيا … وجنوب أفريقيا
 *       وشمال أفريقيا}, smuggling report, paragraph 40); without neighbours it is what it usually is.
 * </ul>
 */
final class NameChoice {
    private static final Set<Kind> COUNTRIES = Set.of(Kind.STATE, Kind.TERRITORY);
    /** The folded endings of feminine nouns. */
    private static final Pattern FEMININE = Pattern.compile("(?:ه|ات)$");

    private static final Pattern MARKED = Pattern.compile("[\\u064B-\\u0652]");

    private final Lexicon lexicon;
    private final TokenizedText text;
    private final List<Hit> hits;
    private final Homonyms homonyms;

    NameChoice(Lexicon lexicon, TokenizedText text, List<Hit> hits) {
        this.lexicon = lexicon;
        this.text = text;
        this.hits = List.copyOf(hits);
        this.homonyms = new Homonyms(lexicon, text, hits);
    }

    /** What the words at an index of the hits mean, or nothing if they are no name there. */
    Optional<Entry> choose(int index) {
        Hit hit = hits.get(index);
        if (homonyms.isOther(index)) {
            return Optional.empty();
        }
        List<Entry> plain = hit.entries().stream()
                .filter(entry -> entry.type() != NameType.AMBIGUOUS)
                .toList();
        List<Entry> ambiguous = hit.entries().stream()
                .filter(entry -> entry.type() == NameType.AMBIGUOUS && entry.kind() != Kind.PLACE)
                .toList();
        Optional<Entry> place = placeOfItsName(index);
        if (place.isPresent()) {
            return place;
        }
        Optional<Entry> usual = plain.stream().findFirst();
        if (ambiguous.isEmpty()) {
            return usual;
        }
        if (usual.isEmpty() && ambiguous.stream().anyMatch(this::isNational)) {
            boolean behindName = hits.stream().anyMatch(other -> other.end() == hit.first());
            if (!behindName
                    && Adjectives.mayBe(lexicon, text, hit.first())
                    && Adjectives.isDefinite(text, hit.first() - 1)) {
                return Optional.empty();
            }
            return ambiguous.stream().filter(this::isNamedWithItsCountry).findFirst();
        }
        for (int neighbour : new int[] {index - 1, index + 1}) {
            if (neighbour < 0 || neighbour >= hits.size() || !areCoordinated(Math.min(index, neighbour))) {
                continue;
            }
            Entry other = hits.get(neighbour).entry();
            if (usual.isPresent() && sameSort(usual.get(), other)) {
                return usual;
            }
            Optional<Entry> fitting =
                    ambiguous.stream().filter(entry -> sameSort(entry, other)).findFirst();
            if (fitting.isPresent()) {
                return fitting;
            }
        }
        if (usual.isPresent() || isDescribed(hit) || isInTitle(hit) || !(standsAsPlace(hit) || isBehindCity(index))) {
            return usual;
        }
        return ambiguous.stream().findFirst();
    }

    /**
     * Names found, those that are only phrases where they stand replaced by the names inside them: titles of publications that
     * are ordinary words count in running text only with a year in brackets behind them.
     */
    static List<Hit> withoutPhrases(TokenizedText text, List<Hit> hits) {
        List<Hit> names = new ArrayList<>();
        for (Hit hit : hits) {
            boolean phrase = hit.entries().stream()
                    .allMatch(entry -> entry.kind() == Kind.PUBLICATION && entry.type() == NameType.AMBIGUOUS);
            if (phrase && !hasYearBehind(text, hit)) {
                names.addAll(withoutPhrases(text, hit.within()));
            } else {
                names.add(hit);
            }
        }
        return names;
    }

    /** A place that bears the name, if its country stands right behind it, or if the vowel marks are printed that tell it. */
    private Optional<Entry> placeOfItsName(int index) {
        Hit hit = hits.get(index);
        String printed = text.printed(hit.first(), hit.end());
        boolean near = index + 1 < hits.size()
                && hits.get(index + 1).first() - hit.end() == 1
                && "،,(-".contains(text.token(hit.end()).form());
        return hit.entries().stream()
                .filter(entry -> entry.type() == NameType.AMBIGUOUS && entry.kind() == Kind.PLACE)
                .filter(entry -> (near && isIn(entry, hits.get(index + 1).entry()))
                        || (MARKED.matcher(entry.printed()).find() && printed.endsWith(entry.printed())))
                .findFirst();
    }

    /** Whether a country's name follows a city: {@code مسقط، عمان}. */
    private boolean isBehindCity(int index) {
        return index > 0
                && COUNTRIES.contains(hits.get(index).entry().kind())
                && hits.get(index - 1).entry().kind() == Kind.PLACE
                && hits.get(index).first() - hits.get(index - 1).end() == 1
                && "،,(".contains(text.token(hits.get(index).first() - 1).form());
    }

    private boolean isIn(Entry place, Entry country) {
        return lexicon.thing(place.thing())
                .filter(thing -> thing.countries().contains(country.thing()))
                .isPresent();
    }

    /** Whether a Latin word stands in a longer name that starts with it: {@code World Culture}. */
    private boolean isInTitle(Hit hit) {
        return hit.end() < text.size()
                && text.token(hit.first()).startsUppercase()
                && text.token(hit.end()).startsUppercase()
                && hits.stream().noneMatch(other -> other.first() == hit.end());
    }

    /** Whether a definite adjective describes a word that names a region: {@code الساحل الشمالي} is a coast. */
    private boolean isDescribed(Hit hit) {
        return hit.entry().kind() == Kind.REGION
                && hit.hasArticle()
                && hit.end() < text.size()
                && text.readings().get(hit.end()).stream()
                        .anyMatch(reading ->
                                reading.hasArticle() && reading.proclitics().isEmpty());
    }

    private boolean isNational(Entry entry) {
        return lexicon.thing(entry.thing())
                .filter(thing -> !thing.countries().isEmpty())
                .isPresent();
    }

    private boolean isNamedWithItsCountry(Entry entry) {
        Set<String> countries =
                lexicon.thing(entry.thing()).map(KnownThing::countries).orElse(Set.of());
        return hits.stream()
                .flatMap(hit -> hit.entries().stream())
                .anyMatch(named -> countries.contains(named.thing()));
    }

    private static boolean sameSort(Entry a, Entry b) {
        return a.kind() == b.kind() || (COUNTRIES.contains(a.kind()) && COUNTRIES.contains(b.kind()));
    }

    /** Whether an ambiguous name is that of a body behind what it wrote: {@code تقرير من الأمانة}. */
    private boolean isAuthor(Hit hit) {
        boolean one = hit.first() > 0 && lexicon.cue("work-of", text, hit.first() - 1) == 1;
        boolean two = hit.first() > 1 && lexicon.cue("work-of", text, hit.first() - 2) == 2;
        return hit.entry().kind() == Kind.BODY && (one || two);
    }

    private boolean standsAsPlace(Hit hit) {
        boolean article = hit.first() > 0 && text.token(hit.first() - 1).form().equals("the");
        int before = hit.first() - (article ? 2 : 1);
        boolean withArticle = article
                && lexicon.cue("country-with-article", text, hit.first() - 1) > 0
                && !(hit.end() < text.size() && text.token(hit.end()).startsUppercase());
        return hasYearBehind(text, hit)
                || withArticle
                || isAuthor(hit)
                || (before >= 0 && lexicon.cue("before-place", text, before) == 1)
                || (COUNTRIES.contains(hit.entry().kind()) && standsAsCountry(hit));
    }

    private static boolean hasYearBehind(TokenizedText text, Hit hit) {
        return hit.end() + 2 < text.size()
                && text.token(hit.end()).form().equals("(")
                && text.token(hit.end() + 1).form().matches("(19|20)\\d\\d")
                && text.token(hit.end() + 2).form().equals(")");
    }

    /** Whether a country's name stands behind {@code من}, with a preposition written onto it, or where an adjective cannot. */
    private boolean standsAsCountry(Hit hit) {
        if (text.token(hit.first()).kind() != Token.Kind.WORD_ARABIC) {
            return false;
        }
        String name = Folding.fold(hit.entry().printed());
        boolean preposition = text.readings().get(hit.first()).stream()
                .filter(reading -> name.startsWith(reading.word()))
                .anyMatch(reading -> reading.proclitics().endsWith("ل")
                        || reading.proclitics().endsWith("ب"));
        boolean noAdjective = lexicon.cue("masculine-adjective", text, hit.first()) > 0
                && hit.first() > 0
                && FEMININE.matcher(text.token(hit.first() - 1).form()).find()
                && !Adjectives.isDefinite(text, hit.first() - 1);
        return preposition || noAdjective || lexicon.cue("from-a-country", text, hit.first() - 1) > 0;
    }

    /** Whether nothing but separators, conjunctions and bracketed years stands between a hit and the next one. */
    private boolean areCoordinated(int index) {
        Hit next = hits.get(index + 1);
        int token = hits.get(index).end();
        boolean separated = false;
        while (token < next.first()) {
            String form = text.token(token).form();
            separated = separated || "،,؛;".contains(form) || lexicon.cue("and", text, token) > 0;
            if (!"،,؛;()".contains(form) && !form.matches("\\d{4}") && lexicon.cue("and", text, token) == 0) {
                return false;
            }
            token++;
        }
        return separated || startsWithAnd(next);
    }

    private boolean startsWithAnd(Hit hit) {
        return text.readings().get(hit.first()).stream()
                .anyMatch(reading -> reading.proclitics().startsWith("و"));
    }
}
