package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Category;
import org.sanad.language.Clitics;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.NameType;

/**
 * Arabic names of universities and private organizations that no list has.
 *
 * <ul>
 *   <li>A noun of organizations without article (cue {@code organization-noun}) with a name in Latin script or in quotation marks
 *       behind it, and the adjectives of that: {@code منظمة No Borders Relief غير الحكومية}, {@code جمعية "أمل" التونسية}.
 *   <li>A noun of universities (cue {@code university-noun}) with a listed place or a definite word behind it: {@code جامعة
 *       الخرطوم}.
 *   <li>A noun of private organizations (cue {@code association-noun}) with definite words and an adjective of nationality, or
 *       with the name of a region or a state and a purpose: {@code رابطة القانونيات التشيكية}, {@code شبكة غرب أفريقيا لحماية
 *       الطفل}.
 *   <li>Common phrases are none: {@code شبكات الاتجار}, {@code مركز إيواء}, {@code جامعة حكومية}.
 * </ul>
 */
final class ArabicOrganizationNames {
    private static final int LONGEST = 10;
    private static final String WITHIN = "-.&'";

    private final Surroundings around;
    private final List<Hit> names;

    ArabicOrganizationNames(Surroundings around) {
        this.around = around;
        this.names = around.lexicon().names(around.text());
    }

    List<FirstMetNames.Found> find() {
        List<FirstMetNames.Found> found = new ArrayList<>();
        boolean quoted = false;
        for (int token = 0; token < around.text().size(); token++) {
            quoted ^= around.isSign(token, "\"");
            if (quoted || !around.isArabic(token) || around.isInListed(token) || isDefinite(token)) {
                continue;
            }
            int at = token;
            Optional<FirstMetNames.Found> here =
                    marked(at).or(() -> university(at)).or(() -> association(at));
            if (here.isPresent()) {
                found.add(here.get());
                token = here.get().end() - 1;
                quoted = false;
            }
        }
        return found;
    }

    private Optional<FirstMetNames.Found> marked(int token) {
        int noun = around.cue("organization-noun", token);
        int start = token + noun;
        if (noun == 0) {
            return Optional.empty();
        }
        if (around.isSign(start, "\"")) {
            int closing = around.closing(start);
            if (closing <= start + 1 || closing > start + LONGEST) {
                return Optional.empty();
            }
            int end = adjectivesEnd(closing + 1);
            return found(
                    Category.CIVIL_SOCIETY_ORGANIZATION,
                    token,
                    end,
                    around.withoutParticles(token, end, "organization-noun"));
        }
        int end = latinEnd(start);
        return end == start || !around.isCapital(start)
                ? Optional.empty()
                : found(
                        Category.CIVIL_SOCIETY_ORGANIZATION,
                        token,
                        adjectivesEnd(end),
                        around.text().printed(start, end));
    }

    private int latinEnd(int first) {
        int end = first;
        for (int token = first; token < Math.min(around.text().size(), first + LONGEST); token++) {
            if (around.isLatin(token)) {
                end = token + 1;
            } else if (!around.isSign(token, WITHIN)
                    || around.text().token(token).spaceBefore()) {
                break;
            }
        }
        return end;
    }

    private Optional<FirstMetNames.Found> university(int token) {
        int noun = around.cue("university-noun", token);
        int start = token + noun;
        if (noun == 0 || !around.isArabic(start) || around.cue("mandate-end", start) > 0) {
            return Optional.empty();
        }
        Optional<Hit> place = placeAt(start);
        int end = place.map(Hit::end).orElse(isPlainDefinite(start) ? start + 1 : start);
        return end == start
                ? Optional.empty()
                : found(
                        Category.RESEARCH_BODY,
                        token,
                        adjectivesEnd(end),
                        around.withoutParticles(token, adjectivesEnd(end), "university-noun"));
    }

    private Optional<Hit> placeAt(int token) {
        return names.stream()
                .filter(hit -> hit.first() == token && isPlace(hit) && !isLed(token))
                .findFirst();
    }

    private static boolean isPlace(Hit hit) {
        return hit.entry().type() != NameType.DEMONYM
                && switch (hit.entry().kind()) {
                    case STATE, TERRITORY, REGION, PLACE -> true;
                    case BODY, INSTRUMENT, PROGRAMME, PUBLICATION, EVENT, GOAL, TARGET, OBJECTIVE, LANGUAGE -> false;
                };
    }

    private Optional<FirstMetNames.Found> association(int token) {
        int noun = around.cue("association-noun", token);
        int start = token + noun;
        if (noun == 0 || around.cue("no-organization", start) > 0) {
            return Optional.empty();
        }
        Optional<Hit> place = placeAt(start).filter(hit -> hit.entry().kind() != Kind.PLACE);
        int end = place.map(Hit::end).orElseGet(() -> adjectivesEnd(start));
        int purpose = end > start ? purposeEnd(end) : end;
        boolean named = place.isPresent() ? purpose > end : end > start + 1 && isNationality(end - 1);
        int last = place.isPresent() ? purpose : end;
        return named
                ? found(Category.BODY, token, last, around.withoutParticles(token, last, "association-noun"))
                : Optional.empty();
    }

    /** The end of what an organization is for: {@code لحماية الطفل}, {@code من أجل السلام}. */
    private int purposeEnd(int from) {
        int purpose = around.cue("organization-purpose", from);
        int end = from + purpose;
        if (purpose == 0) {
            return from;
        }
        while (end < Math.min(around.text().size(), from + LONGEST)
                && around.isArabic(end)
                && around.cue("mandate-end", end) == 0
                && (isPlainDefinite(end) || (end == from + purpose && !isLed(end)))) {
            end++;
        }
        return end == from + purpose ? from : end;
    }

    private boolean isNationality(int token) {
        return names.stream()
                .anyMatch(hit -> hit.first() == token && hit.entry().type() == NameType.DEMONYM && hit.hasArticle());
    }

    /** The end of definite adjectives that follow without a particle, {@code غير} before the last of them included. */
    private int adjectivesEnd(int from) {
        int end = from;
        while (end < Math.min(around.text().size(), from + LONGEST)) {
            boolean not = around.cue("not-of-adjectives", end) > 0 && isPlainDefinite(end + 1);
            if (!not && (!isPlainDefinite(end) || around.cue("mandate-end", end) > 0)) {
                break;
            }
            end += not ? 2 : 1;
        }
        return end;
    }

    private boolean isDefinite(int token) {
        return around.isArabic(token) && Adjectives.isDefinite(around.text(), token);
    }

    private boolean isPlainDefinite(int token) {
        return around.isArabic(token)
                && around.text().readings().get(token).stream()
                        .anyMatch(reading ->
                                reading.hasArticle() && reading.proclitics().isEmpty());
    }

    private boolean isLed(int token) {
        return around.text().readings().get(token).stream()
                .map(Clitics.Reading::proclitics)
                .anyMatch(particles -> !particles.isEmpty() && token > 0 && isParticleWritten(token, particles));
    }

    /** Whether a name stands behind the particles of a word and not at its own first letter. */
    private boolean isParticleWritten(int token, String particles) {
        return names.stream()
                .noneMatch(hit -> hit.first() == token
                        && hit.entry().printed().startsWith(particles)
                        && around.text()
                                .printed(token, hit.end())
                                .equals(hit.entry().printed()));
    }

    private Optional<FirstMetNames.Found> found(Category category, int first, int end, String label) {
        if (around.isListed(first, end)) {
            return Optional.empty();
        }
        String clean = label.replaceAll("\\s+", " ");
        FirstMetName name = FirstMetNames.Found.of(category, clean, Optional.empty(), first, end)
                .name();
        return Optional.of(
                new FirstMetNames.Found(name.inEnglish(WorkingTitle.of(around.lexicon(), clean)), first, end));
    }
}
