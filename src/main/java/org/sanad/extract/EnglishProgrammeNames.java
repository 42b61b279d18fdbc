package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanad.fact.Thing;
import org.sanad.language.Token;
import org.sanad.report.Span;

/**
 * Names of programmes in English texts.
 *
 * <ul>
 *   <li>Capitalized words before a noun of programmes, small words of names between them: {@code the Better Migration
 *       Management programme}. Names of bodies and states at their front, and words that only say of what sort it is, name
 *       nothing ({@code UNODC programme}, {@code Regional Programme}), unless a capitalized complement follows ({@code Global
 *       Programme against Cybercrime}).
 *   <li>A capitalized noun before capitalized words: {@code Operation Liberterra II}.
 *   <li>A name in quotation marks before the noun, or behind it: {@code the "Safe Roads" initiative}, {@code a campaign
 *       entitled "Safe Roads"}.
 * </ul>
 */
final class EnglishProgrammeNames {
    private static final String WITHIN = "-.'&/";

    private final Surroundings around;

    EnglishProgrammeNames(Surroundings around) {
        this.around = around;
    }

    List<FirstMetNames.Found> find() {
        List<FirstMetNames.Found> found = new ArrayList<>();
        for (int token = 0; token < around.text().size(); token++) {
            Optional<Surroundings.Noun> noun = around.noun(token);
            if (noun.isEmpty() || around.isInListed(token)) {
                continue;
            }
            Surroundings.Noun here = noun.get();
            quotedBefore(here)
                    .or(() -> quotedBehind(here))
                    .or(() -> capitalsBefore(here))
                    .or(() -> capitalsBehind(here))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<FirstMetNames.Found> quotedBefore(Surroundings.Noun noun) {
        int closing = noun.first() - 1;
        if (!around.isSign(closing, "\"")) {
            return Optional.empty();
        }
        int opening = closing - 1;
        while (opening >= Math.max(0, closing - 20) && !around.isSign(opening, "\"")) {
            opening--;
        }
        if (!around.isSign(opening, "\"") || closing - opening < 2 || !around.isCapital(opening + 1)) {
            return Optional.empty();
        }
        return found(noun, opening + 1, closing, opening, noun.end());
    }

    private Optional<FirstMetNames.Found> quotedBehind(Surroundings.Noun noun) {
        int opening = noun.end() + around.cue("named", noun.end());
        int closing = around.isSign(opening, "\"") ? around.closing(opening) : -1;
        if (closing <= opening + 1 || !around.isCapital(opening + 1)) {
            return Optional.empty();
        }
        return found(noun, opening + 1, closing, noun.first(), closing + 1);
    }

    private Optional<FirstMetNames.Found> capitalsBefore(Surroundings.Noun noun) {
        int first = noun.first();
        for (int token = noun.first() - 1; token >= 0 && continuesLeft(token); token--) {
            if (around.isCapital(token)) {
                first = token;
            }
        }
        first = withoutOwners(first, noun.first());
        boolean capital = around.isCapital(noun.first());
        int end = capital ? complementEnd(noun.end()) : noun.end();
        boolean generic = areGeneric(first, noun.first());
        if ((generic && end == noun.end()) || (first == noun.first() && !capital)) {
            return Optional.empty();
        }
        if (around.cue("holder-noun", noun.end()) > 0 || around.cue("holder-noun", end) > 0) {
            return Optional.empty();
        }
        return found(noun, first, end, first, end);
    }

    private boolean continuesLeft(int token) {
        if (around.isCapital(token)) {
            return around.noun(token).isEmpty() && around.cue("not-in-a-name", token) == 0 && !startsListedBody(token);
        }
        if (around.cue("name-connector", token) > 0) {
            return around.isCapital(token - 1) && around.cue("not-in-a-name", token - 1) == 0;
        }
        return around.isSign(token, WITHIN) && !around.text().token(token + 1).spaceBefore();
    }

    private boolean startsListedBody(int token) {
        return around.listed().stream().anyMatch(reference -> reference.end() == token + 1 && isOwner(reference));
    }

    private static boolean isOwner(Reference reference) {
        return switch (reference.kind()) {
            case BODY, STATE, TERRITORY, INSTRUMENT, PROGRAMME, PUBLICATION -> true;
            case REGION, PLACE, EVENT, GOAL, TARGET, OBJECTIVE, LANGUAGE -> false;
        };
    }

    private int withoutOwners(int first, int end) {
        int start = first;
        while (start < end && around.cue("name-connector", start) > 0) {
            start++;
        }
        return start;
    }

    private boolean areGeneric(int first, int end) {
        for (int token = first; token < end; token++) {
            int at = token;
            boolean region =
                    around.listed().stream().anyMatch(reference -> reference.first() <= at && at < reference.end());
            boolean general = around.cue("generic-modifier", token) > 0
                    || around.cue("name-connector", token) > 0
                    || around.isSign(token, WITHIN)
                    || region;
            if (!general) {
                return false;
            }
        }
        return true;
    }

    /** The end of a complement of capitalized words behind a small word: {@code against Trafficking in Persons}. */
    private int complementEnd(int from) {
        int end = from;
        boolean connected = false;
        for (int token = from; token < Math.min(around.text().size(), from + 20); token++) {
            boolean connector = around.cue("name-connector", token) > 0 && !around.isCapital(token);
            if (token == from
                    && (!connector || around.text().token(token).form().equals("of"))) {
                return from;
            }
            if (around.isCapital(token) && connected) {
                end = token + 1;
            } else if (connector) {
                connected = true;
            } else if (!around.isSign(token, WITHIN)
                    || around.text().token(token).spaceBefore()) {
                break;
            }
        }
        return end;
    }

    private Optional<FirstMetNames.Found> capitalsBehind(Surroundings.Noun noun) {
        boolean small = !around.isCapital(noun.first());
        if (!around.isCapital(noun.end()) || (small && !isName(noun))) {
            return Optional.empty();
        }
        int end = noun.end();
        for (int token = noun.end(); token < around.text().size(); token++) {
            Token word = around.text().token(token);
            if (around.isCapital(token)
                    || (word.kind() == Token.Kind.NUMBER && word.form().length() <= 2)) {
                end = token + 1;
            } else if (!around.isSign(token, "-.") || word.spaceBefore()) {
                break;
            }
        }
        if (around.cue("holder-noun", noun.end()) > 0 || around.noun(noun.end()).isPresent()) {
            return Optional.empty();
        }
        return found(noun, small ? noun.end() : noun.first(), end, noun.first(), end);
    }

    /** Whether what stands behind a noun in small letters is its name: {@code the project Harbour Light}. */
    private boolean isName(Surroundings.Noun noun) {
        int token = noun.end();
        boolean listed =
                around.listed().stream().anyMatch(reference -> reference.first() <= token && token < reference.end());
        return !listed
                && noun.first() > 0
                && around.cue("before-named-programme", noun.first() - 1) > 0
                && around.cue("not-in-a-name", token) == 0
                && around.cue("generic-modifier", token) == 0;
    }

    /** The end of a short name in capitals behind a whole one ({@code …, known as MOBICRIME}), or where it would start. */
    private int shortNameEnd(int end) {
        int at = around.isSign(end, ",") ? end + 1 : end;
        int named = around.cue("named", at);
        boolean capitals = named > 0
                && around.isLatin(at + named)
                && around.text().printed(at + named, at + named + 1).matches("[A-Z0-9-]{3,}");
        return capitals ? at + named + 1 : end;
    }

    private Optional<FirstMetNames.Found> found(
            Surroundings.Noun noun, int nameFirst, int nameEnd, int first, int end) {
        if (nameEnd <= nameFirst || around.isListed(nameFirst, nameEnd)) {
            return Optional.empty();
        }
        Optional<String> acronym = Optional.empty();
        int last = end;
        if (around.isSign(end, "(") && around.isCapital(end + 1) && around.isSign(end + 2, ")")) {
            acronym = Optional.of(around.text().printed(end + 1, end + 2));
            last = end + 3;
        }
        if (acronym.isEmpty() && shortNameEnd(end) > end) {
            last = shortNameEnd(end);
            acronym = Optional.of(around.text().printed(last - 1, last));
        }
        String label = around.text().printed(nameFirst, nameEnd).replaceAll("\\s+", " ");
        FirstMetName name = new FirstMetName(
                thing(noun, label, acronym), noun.category(), label, Optional.empty(), acronym, true, new Span(0, 0));
        return Optional.of(new FirstMetNames.Found(name, first, last));
    }

    private static Thing thing(Surroundings.Noun noun, String label, Optional<String> acronym) {
        String bare = label.toLowerCase(Locale.ROOT).replaceAll("(^| )" + noun.key() + "( |$)", " ");
        return ProgrammeNames.thing(noun, bare.strip(), acronym);
    }
}
