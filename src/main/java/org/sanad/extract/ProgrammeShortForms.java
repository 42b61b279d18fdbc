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
 *   <li>Project, initiative and programme stand for each other; an operation, a campaign or a platform only for its like.
 *   <li>With a definite word behind it, it is the start of another name ({@code المشروع الثاني}).
 * </ul>
 */
final class ProgrammeShortForms {
    private static final Set<Category> WORK = Set.of(Category.PROJECT, Category.INITIATIVE, Category.PROGRAMME);

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
            last(all, here, token)
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
        all.sort(Comparator.comparingInt(Reference::first).thenComparingInt(reference -> -reference.end()));
        return all;
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
                && !(around.isArabic(next) && isDefinite(around, next))
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
