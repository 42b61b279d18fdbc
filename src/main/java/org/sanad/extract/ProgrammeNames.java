package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Category;
import org.sanad.fact.Thing;
import org.sanad.language.Token;
import org.sanad.report.Span;

/**
 * Names of programmes in Arabic texts.
 *
 * <ul>
 *   <li>A noun of programmes with a name in quotation marks right behind it, or behind a word such as {@code بعنوان}: {@code
 *       مبادرة "العدالة للجميع"}.
 *   <li>A noun with a name in Latin script behind it, Roman numerals and numbers included: {@code عملية Turquesa V}.
 *   <li>A noun with its description and an acronym in brackets: {@code المبادرة الإقليمية لتحويل … (TRACK4TIP)}.
 *   <li>A name in Latin script or an acronym in brackets behind a name belongs to it.
 * </ul>
 */
final class ProgrammeNames {
    private static final int LONGEST = 25;
    private static final String WITHIN_LATIN = "-.&/'";

    private final Surroundings around;

    ProgrammeNames(Surroundings around) {
        this.around = around;
    }

    List<FirstMetNames.Found> find() {
        List<FirstMetNames.Found> found = new ArrayList<>();
        for (int token = 0; token < around.text().size(); token++) {
            Optional<Surroundings.Noun> noun = around.isArabic(token) ? around.noun(token) : Optional.empty();
            if (noun.isEmpty() || around.isInListed(token)) {
                continue;
            }
            Surroundings.Noun here = noun.get();
            quoted(here).or(() -> latin(here)).or(() -> abbreviated(here)).ifPresent(found::add);
        }
        return found;
    }

    private int nameStart(Surroundings.Noun noun) {
        for (int token = noun.end(); token < noun.end() + 3; token++) {
            int named = around.cue("named", token);
            if (named > 0) {
                return token + named;
            }
        }
        return noun.end();
    }

    private Optional<FirstMetNames.Found> quoted(Surroundings.Noun noun) {
        int opening = nameStart(noun);
        if (!around.isSign(opening, "\"")) {
            return Optional.empty();
        }
        int closing = around.closing(opening);
        if (closing <= opening + 1 || around.isListed(opening + 1, closing)) {
            return Optional.empty();
        }
        Optional<Bracket> bracket = bracket(closing + 1);
        int end = bracket.map(Bracket::end).orElse(closing + 1);
        String label = around.text().printed(opening + 1, closing);
        return Optional.of(found(noun, label, bracket.map(Bracket::name), end));
    }

    private Optional<FirstMetNames.Found> latin(Surroundings.Noun noun) {
        int first = nameStart(noun);
        if (around.isSign(first, "*")) {
            first++;
        }
        if (!around.isLatin(first) || !around.isCapital(first)) {
            return Optional.empty();
        }
        int end = latinEnd(first);
        if (around.isListed(first, end)) {
            return Optional.empty();
        }
        return Optional.of(found(noun, around.text().printed(first, end), Optional.empty(), end));
    }

    /** The name in English of what bears a name in Latin script: {@code Operation Serpiente III}, {@code Montaña project}. */
    private static Optional<String> english(Surroundings.Noun noun, String label) {
        boolean latin = label.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        if (!latin) {
            return Optional.empty();
        }
        return Optional.of(noun.category() == Category.OPERATION ? "Operation " + label : label + " " + noun.key());
    }

    private int latinEnd(int first) {
        int end = first;
        for (int token = first; token < Math.min(around.text().size(), first + LONGEST); token++) {
            Token word = around.text().token(token);
            boolean number = word.kind() == Token.Kind.NUMBER
                    && (!word.spaceBefore() || (word.form().length() <= 2 && !around.isArabic(token + 1)));
            if (word.kind() == Token.Kind.WORD_LATIN || number) {
                end = token + 1;
            } else if (word.kind() != Token.Kind.PUNCTUATION || !WITHIN_LATIN.contains(word.form())) {
                break;
            }
        }
        return end;
    }

    private Optional<FirstMetNames.Found> abbreviated(Surroundings.Noun noun) {
        for (int token = noun.end(); token < Math.min(around.text().size(), noun.end() + LONGEST); token++) {
            if (around.isSign(token, "(")) {
                return abbreviated(noun, token);
            }
            boolean broken =
                    (around.text().token(token).kind() == Token.Kind.PUNCTUATION && !around.isSign(token, "،-\""))
                            || around.isLatin(token)
                            || around.cue("clause-word", token) > 0
                            || around.cue("common-noun-of-bodies", token) > 0
                            || around.noun(token).isPresent();
            if (broken) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<FirstMetNames.Found> abbreviated(Surroundings.Noun noun, int opening) {
        Optional<Bracket> bracket = bracket(opening);
        boolean ofAnother =
                around.endingAt(opening).filter(ProgrammeNames::mayBearAcronym).isPresent();
        if (bracket.isEmpty() || ofAnother || !isAcronym(bracket.get().name()) || opening <= noun.end()) {
            return Optional.empty();
        }
        String label = around.withoutParticles(noun.first(), opening, "programme-noun-" + noun.key());
        return Optional.of(found(
                noun, label, Optional.of(bracket.get().name()), bracket.get().end()));
    }

    private static boolean mayBearAcronym(Reference reference) {
        return switch (reference.kind()) {
            case BODY, PROGRAMME, INSTRUMENT, PUBLICATION, EVENT -> true;
            case STATE, TERRITORY, REGION, PLACE, GOAL, TARGET, OBJECTIVE, LANGUAGE -> false;
        };
    }

    private static boolean isAcronym(String name) {
        return name.chars().filter(Character::isUpperCase).count() >= 2 && !name.contains(" ");
    }

    /** A name in Latin script in brackets. */
    private record Bracket(String name, int end) {}

    private Optional<Bracket> bracket(int opening) {
        if (!around.isSign(opening, "(")) {
            return Optional.empty();
        }
        int first = opening + 1;
        while (around.isSign(first, "\"*")) {
            first++;
        }
        if (!around.isCapital(first)) {
            return Optional.empty();
        }
        int end = latinEnd(first);
        int closing = end;
        while (around.isSign(closing, "\"*")) {
            closing++;
        }
        return around.isSign(closing, ")") && !around.isListed(first, end)
                ? Optional.of(new Bracket(around.text().printed(first, end), closing + 1))
                : Optional.empty();
    }

    private static FirstMetNames.Found found(Surroundings.Noun noun, String label, Optional<String> acronym, int end) {
        String clean = label.replace("*", "").replaceAll("\\s+", " ").strip();
        return new FirstMetNames.Found(
                new FirstMetName(
                        thing(noun, clean, acronym),
                        noun.category(),
                        clean,
                        english(noun, clean),
                        acronym,
                        true,
                        new Span(0, 0)),
                noun.first(),
                end);
    }

    /** The key of a programme: its acronym, else its name with the noun that it bears in English. */
    static Thing thing(Surroundings.Noun noun, String label, Optional<String> acronym) {
        return Thing.of(
                "programme",
                acronym.map(ThingKeys::ofName).orElseGet(() -> ThingKeys.ofName(noun.key() + " " + label)));
    }
}
