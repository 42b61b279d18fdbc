package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.fact.Category;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.language.Clitics;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.KnownThing;
import org.sanad.report.ReportLanguage;
import org.sanad.report.Span;

/**
 * Names of states' own bodies.
 *
 * <ul>
 *   <li>A name that the offices of many states bear (cues {@code authority-…}) with its state: behind it ({@code وزارة العدل في
 *       كينيا}), as an adjective of nationality, or the only state of the sentence where it
 *       opens it ({@code وفي ملاوي، دعم المكتب وزارة العدل}). Its English name is put together
 *       of the cue's and the state's.
 *   <li>A noun of offices with definite words and a state right behind them ({@code وكالة التحقيقات الاتحادية في باكستان}; {@code
 *       Ministry of Gender and Labour of Zambia}).
 *   <li>In English, capitalized words before the last noun of an office and a state behind {@code of}: {@code Attorney-General's
 *       Chambers of Guyana}. The police are an office with an adjective of nationality: {@code الشرطة السلوفينية}.
 *   <li>An office in several states at once is its people: {@code حرس الحدود في إستونيا ولاتفيا}.
 * </ul>
 */
final class AuthorityNames {
    private static final String OFFICES = "authority-";
    private static final int LONGEST = 9;
    private static final Set<Kind> COUNTRIES = Set.of(Kind.STATE, Kind.TERRITORY);
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for");

    private final Surroundings around;
    private final boolean english;

    AuthorityNames(Surroundings around, ReportLanguage language) {
        this.around = around;
        this.english = language == ReportLanguage.ENGLISH;
    }

    List<FirstMetNames.Found> find() {
        List<FirstMetNames.Found> found = new ArrayList<>();
        for (int token = 0; token < around.text().size(); token++) {
            if (!around.text().token(token).isWord() || around.isInListed(token)) {
                continue;
            }
            Optional<FirstMetNames.Found> here = common(token);
            int at = token;
            here = here.or(() -> described(at)).or(() -> headed(at)).or(() -> withNationality(at));
            if (here.isPresent()) {
                found.add(here.get());
                token = Math.max(token, here.get().end() - 1);
            }
        }
        return found;
    }

    private Optional<FirstMetNames.Found> common(int token) {
        for (String cue : around.lexicon().cuesAt(OFFICES, around.text(), token)) {
            int length = around.cue(cue, token);
            if (length > 0 && !around.isListed(token, token + length)) {
                String name = capitalized(cue.substring(OFFICES.length()));
                Optional<Reference> behind =
                        stateBehind(token + length).filter(state -> !isOneOfSeveral(token + length, state));
                boolean several =
                        behind.isEmpty() && stateBehind(token + length).isPresent();
                Optional<Reference> state = several
                        ? Optional.empty()
                        : behind.or(() -> stateBefore(token)).or(() -> onlyState(token));
                int end = behind.map(Reference::end).orElse(token + length);
                return state.flatMap(country -> found(country, Optional.of(name), cue, token, token + length, end));
            }
        }
        return Optional.empty();
    }

    /** Whether the people of an office in several states are meant: {@code حرس الحدود في إستونيا ولاتفيا}. */
    private boolean isOneOfSeveral(int from, Reference state) {
        return around.cue("in-place", from) > 0
                && around.listed().stream()
                        .filter(other -> COUNTRIES.contains(other.kind()))
                        .anyMatch(other -> other.first() == state.end() && isJoined(other.first()));
    }

    private boolean isJoined(int token) {
        return around.isArabic(token)
                && around.text().readings().get(token).stream()
                        .anyMatch(reading -> reading.proclitics().startsWith("و"));
    }

    private static String capitalized(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split("-", -1)) {
            name.append(name.isEmpty() ? "" : " ");
            name.append(
                    SMALL.contains(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString().replace(" S ", "'s ");
    }

    private Optional<FirstMetNames.Found> described(int token) {
        if (around.cue("office-noun", token) == 0) {
            return Optional.empty();
        }
        for (int end = token + 2; end < Math.min(around.text().size(), token + LONGEST); end++) {
            if (!continues(end - 1)) {
                return Optional.empty();
            }
            Optional<Reference> state = stateBehind(end);
            if (state.isPresent() && !around.isListed(token, end)) {
                Optional<String> name = english ? Optional.of(around.text().printed(token, end)) : Optional.empty();
                return found(
                        state.get(),
                        name,
                        "office-noun",
                        token,
                        end,
                        state.get().end());
            }
        }
        return Optional.empty();
    }

    /** A capitalized office whose noun stands last, before its state: {@code the National Migration Service of Panama}. */
    private Optional<FirstMetNames.Found> headed(int token) {
        int noun = around.cue("office-head", token);
        if (!english || noun == 0 || !around.isCapital(token)) {
            return Optional.empty();
        }
        int first = token;
        while (first > 0 && isPartOfName(first - 1)) {
            first--;
        }
        while (first < token && (!around.isCapital(first) || around.cue("not-in-a-name", first) > 0)) {
            first++;
        }
        int end = token + noun;
        boolean of =
                end < around.text().size() && around.text().token(end).form().equals("of");
        if (first == token || !of || around.isListed(first, end)) {
            return Optional.empty();
        }
        int start = first;
        return stateBehind(end)
                .flatMap(state -> found(
                        state, Optional.of(around.text().printed(start, end)), "office-head", start, end, state.end()));
    }

    private boolean isPartOfName(int token) {
        return !around.isInListed(token)
                && (around.isCapital(token)
                        || (around.isSign(token, "-'")
                                && !around.text().token(token + 1).spaceBefore())
                        || (around.cue("name-connector", token) > 0 && around.isCapital(token - 1)));
    }

    /** People that are an office with an adjective of nationality: {@code الشرطة السلوفينية}. */
    private Optional<FirstMetNames.Found> withNationality(int token) {
        int end = token + around.cue("office-with-nationality", token);
        if (end == token || around.isListed(token, end) || (english && !around.isCapital(token))) {
            return Optional.empty();
        }
        Optional<Reference> state = around.listed().stream()
                .filter(reference -> COUNTRIES.contains(reference.kind()) && reference.rule() == Rule.DEMONYM)
                .filter(reference -> english ? reference.end() == token : reference.first() == end)
                .findFirst()
                .filter(reference -> english || !isJoined(end));
        return state.flatMap(country -> found(
                country, Optional.of("Police"), "office-with-nationality", token, end, Math.max(end, country.end())));
    }

    private boolean continues(int token) {
        if (english) {
            return around.isCapital(token) || around.cue("name-connector", token) > 0;
        }
        return around.isArabic(token)
                && around.text().readings().get(token).stream().anyMatch(Clitics.Reading::hasArticle);
    }

    private Optional<Reference> stateBehind(int token) {
        int at = token;
        if (around.cue("before-state", at) > 0) {
            at += around.cue("before-state", at);
        }
        int start = at;
        return around.listed().stream()
                .filter(reference -> COUNTRIES.contains(reference.kind()) && reference.first() == start)
                .findFirst();
    }

    private Optional<Reference> stateBefore(int token) {
        return around.listed().stream()
                .filter(reference -> english && COUNTRIES.contains(reference.kind()) && reference.end() == token)
                .findFirst();
    }

    /** The only state of the sentence, if it opens the sentence as the place: {@code وفي ملاوي، …}. */
    private Optional<Reference> onlyState(int token) {
        List<Integer> ends = Sentences.ends(around.lexicon(), around.text());
        int start = ends.stream().filter(end -> end <= token).reduce(0, (first, second) -> second);
        int limit = ends.stream()
                .filter(end -> end > token)
                .findFirst()
                .orElse(around.text().size());
        List<Reference> states = around.listed().stream()
                .filter(reference -> COUNTRIES.contains(reference.kind()))
                .filter(reference -> reference.first() >= start && reference.first() < limit)
                .toList();
        Set<Thing> things = states.stream().map(Reference::thing).collect(Collectors.toSet());
        boolean isPlace =
                things.size() == 1 && states.getFirst().first() == start + 1 && around.cue("in-place", start) > 0;
        return isPlace ? Optional.of(states.getFirst()) : Optional.empty();
    }

    private Optional<FirstMetNames.Found> found(
            Reference state, Optional<String> name, String cue, int first, int nameEnd, int end) {
        Optional<KnownThing> country = around.lexicon().thing(state.thing().iri());
        Optional<String> stateName = country.flatMap(KnownThing::englishName);
        if (stateName.isEmpty()) {
            return Optional.empty();
        }
        String printed = around.withoutParticles(first, nameEnd, cue);
        Optional<String> full = name.map(office -> office + " (" + stateName.get() + ")");
        String key = full.orElseGet(() -> printed + " " + stateName.get());
        String local = country.flatMap(KnownThing::arabicName).orElse("");
        String label = english ? full.orElse(printed) : printed + " (" + local + ")";
        return Optional.of(new FirstMetNames.Found(
                new FirstMetName(
                        Thing.of("body", ThingKeys.ofName(key)),
                        Category.NATIONAL_AUTHORITY,
                        label,
                        english ? Optional.empty() : full,
                        Optional.empty(),
                        true,
                        new Span(0, 0)),
                first,
                end));
    }
}
