package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Category;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.KnownThing;
import org.sanad.report.ReportLanguage;
import org.sanad.report.Span;

/**
 * Names of bodies that states set up together and that are called by the states alone.
 *
 * <ul>
 *   <li>A joint team or unit (cues {@code joint-body-…}, up to the word that leads to the states) and two or more states: {@code
 *       فريق تحقيق مشترك بين كينيا وأوغندا}; {@code a joint investigation team between Kenya and Uganda}.
 *   <li>Its English name is put together of the cue's and the states'. A team of one state is none.
 * </ul>
 */
final class JointTeamNames {
    private static final String TEAMS = "joint-body-";
    private static final Set<Kind> COUNTRIES = Set.of(Kind.STATE, Kind.TERRITORY);

    private final Surroundings around;
    private final boolean english;

    JointTeamNames(Surroundings around, ReportLanguage language) {
        this.around = around;
        this.english = language == ReportLanguage.ENGLISH;
    }

    List<FirstMetNames.Found> find() {
        List<FirstMetNames.Found> found = new ArrayList<>();
        for (int token = 0; token < around.text().size(); token++) {
            for (String cue : around.lexicon().cues(TEAMS)) {
                int length = around.cue(cue, token);
                if (length > 0) {
                    found(cue, token, token + length).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<FirstMetNames.Found> found(String cue, int first, int from) {
        List<Reference> states = states(from);
        List<String> names = states.stream()
                .flatMap(state -> around.lexicon().thing(state.thing().iri()).flatMap(KnownThing::englishName).stream())
                .toList();
        if (states.size() < 2 || names.size() < states.size()) {
            return Optional.empty();
        }
        String noun = cue.substring(TEAMS.length()).replace('-', ' ');
        String composed = noun.substring(0, 1).toUpperCase(Locale.ROOT)
                + noun.substring(1)
                + " of "
                + String.join(", ", names.subList(0, names.size() - 1))
                + " and "
                + names.getLast();
        int end = states.getLast().end();
        String printed = around.withoutParticles(first, end, cue).replaceAll("\\s+", " ");
        FirstMetName name = new FirstMetName(
                Thing.of("body", ThingKeys.ofName(composed)),
                Category.BODY,
                english ? composed : printed,
                english ? Optional.empty() : Optional.of(composed),
                Optional.empty(),
                true,
                new Span(0, 0));
        return Optional.of(new FirstMetNames.Found(name, first, end));
    }

    /** The states listed from a token on, with nothing but commas and words for and between them. */
    private List<Reference> states(int from) {
        List<Reference> states = new ArrayList<>();
        int token = from;
        while (token < around.text().size()) {
            int at = token;
            Optional<Reference> state = around.listed().stream()
                    .filter(reference -> COUNTRIES.contains(reference.kind()) && reference.first() == at)
                    .findFirst();
            if (state.isPresent()) {
                states.add(state.get());
                token = state.get().end();
            } else if (around.isSign(token, ",،") || around.cue("and", token) > 0 || isArticle(token)) {
                token++;
            } else {
                break;
            }
        }
        return states;
    }

    private boolean isArticle(int token) {
        return around.text().token(token).form().equals("the");
    }
}
