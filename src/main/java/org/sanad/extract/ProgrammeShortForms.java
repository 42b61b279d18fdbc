package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Category;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.language.Clitics;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;

/**
 * Finds what {@code المشروع} or {@code the initiative} refers to.
 *
 * <ul>
 *   <li>It means the programme last named in the paragraph, else the one last named in the paragraph before, if that stands in
 *       the same section.
 *   <li>A phase is one of the programme whose phases were last spoken of, though another was named between.
 *   <li>Project, initiative and programme stand for each other; an operation, a campaign or a platform only for its like.
 *   <li>With a definite word behind it, it is the start of another name ({@code المشروع الثاني}), unless that starts a clause ({@code المشروع الذي}).
 * </ul>
 */
final class ProgrammeShortForms {
    private static final Set<Category> WORK = Set.of(Category.PROJECT, Category.INITIATIVE, Category.PROGRAMME);

    private static final int WITHIN_PHASE = 4;

    private final Lexicon lexicon;

    ProgrammeShortForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Reference> added(TokenizedText text, List<Reference> references, List<Reference> before) {
        Surroundings around = new Surroundings(lexicon, text, references);
        List<Reference> all = new ArrayList<>(references);
        for (int token = 0; token < text.size(); token++) {
            Optional<Surroundings.Noun> noun = around.noun(token);
            if (noun.isEmpty() || around.isInListed(token) || !standsAlone(around, noun.get())) {
                continue;
            }
            Surroundings.Noun here = noun.get();
            Optional<Reference> phased =
                    isOfPhase(around, token) ? last(ofPhases(around, all), here, token) : Optional.empty();
            phased.or(() -> last(all, here, here.first()))
                    .or(() -> last(before, here, Integer.MAX_VALUE))
                    .ifPresent(meant -> all.add(new Reference(
                            meant.thing(),
                            Kind.PROGRAMME,
                            meant.classes(),
                            here.first(),
                            here.end(),
                            text.token(here.first()).span(),
                            Rule.SHORT_FORM,
                            Certainty.INFERRED)));
        }
        return new ProgrammePhases(lexicon).added(text, all);
    }

    /** Whether a phase is named right before a token: {@code المرحلة الرابعة من المشروع}. */
    private static boolean isOfPhase(Surroundings around, int token) {
        for (int before = Math.max(0, token - WITHIN_PHASE); before < token; before++) {
            if (around.cue("phase", before) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Reference> ofPhases(Surroundings around, List<Reference> references) {
        return references.stream()
                .filter(reference -> isOfPhase(around, reference.first()))
                .toList();
    }

    private static boolean standsAlone(Surroundings around, Surroundings.Noun noun) {
        int next = noun.end();
        if (around.isLatin(noun.first())) {
            boolean definite = noun.first() > 0
                    && Set.of("the", "this")
                            .contains(around.text().token(noun.first() - 1).form());
            return definite
                    && around.cue("not-a-short-form", next) == 0
                    && around.cue("holder-noun", next) == 0
                    && !around.isCapital(next);
        }
        return isDefinite(around, noun.first())
                && !(around.isArabic(next) && isDefinite(around, next) && around.cue("clause-word", next) == 0)
                && !around.isLatin(next)
                && !around.isSign(next, "\"");
    }

    private static boolean isDefinite(Surroundings around, int token) {
        return around.text().readings().get(token).stream().anyMatch(Clitics.Reading::hasArticle);
    }

    private static Optional<Reference> last(List<Reference> references, Surroundings.Noun noun, int before) {
        return references.stream()
                .filter(reference -> reference.kind() == Kind.PROGRAMME && reference.end() <= before)
                .filter(reference -> fits(reference, noun.category()))
                .max(Comparator.comparingInt(Reference::first));
    }

    private static boolean fits(Reference reference, Category noun) {
        if (WORK.contains(noun)) {
            return !reference.classes().contains("Operation")
                    && !reference.classes().contains("Campaign")
                    && !reference.classes().contains("Platform");
        }
        return reference.classes().contains(noun.term().substring(noun.term().indexOf(':') + 1));
    }
}
