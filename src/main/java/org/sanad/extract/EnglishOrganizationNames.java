package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Category;
import org.sanad.lexicon.Kind;

/**
 * English names of universities and private organizations that no list has.
 *
 * <ul>
 *   <li>A noun of universities (cue {@code university-noun}) with {@code of} and capitalized words behind it, or with capitalized
 *       words before it, states and cities among them: {@code University of Nairobi}, {@code Georgia State University}.
 *   <li>A noun of schools in another language (cue {@code foreign-school-noun}) with the Latin words behind it, up to an English
 *       small word: {@code Universidad de los Andes}.
 *   <li>A noun of private organizations in small letters (cue {@code organization-kind}) with capitalized words or a name in
 *       quotation marks behind it: {@code the non-governmental organization Casa Luz}. Behind a comma it takes two words.
 *   <li>A listed name is none: {@code non-governmental organizations, UNHCR}; nor is a noun alone, or one in the plural.
 * </ul>
 */
final class EnglishOrganizationNames {
    private static final int LONGEST = 12;
    private static final String WITHIN = "-.'&";

    private final Surroundings around;

    EnglishOrganizationNames(Surroundings around) {
        this.around = around;
    }

    List<FirstMetNames.Found> find() {
        List<FirstMetNames.Found> found = new ArrayList<>();
        boolean quoted = false;
        for (int token = 0; token < around.text().size(); token++) {
            quoted ^= around.isSign(token, "\"");
            if (quoted || around.isInListed(token)) {
                continue;
            }
            int at = token;
            Optional<FirstMetNames.Found> here =
                    university(at).or(() -> foreign(at)).or(() -> organization(at));
            if (here.isPresent()
                    && found.stream()
                            .noneMatch(other -> other.end() > here.get().first())) {
                found.add(here.get());
                token = here.get().end() - 1;
            }
        }
        return found;
    }

    private Optional<FirstMetNames.Found> university(int token) {
        int noun = around.cue("university-noun", token);
        if (noun == 0 || !around.isCapital(token)) {
            return Optional.empty();
        }
        int first = token;
        while (first > 0 && mayPrecede(first - 1)) {
            first--;
        }
        while (first < token && !around.isCapital(first)) {
            first++;
        }
        int end = placeEnd(token + noun);
        return first == token && end == token + noun
                ? Optional.empty()
                : found(Category.RESEARCH_BODY, first, first, end, end);
    }

    private boolean mayPrecede(int token) {
        boolean state = around.text().token(token).form().equals("state");
        boolean word = around.isCapital(token)
                && (state || around.cue("not-in-a-name", token) == 0)
                && around.cue("generic-modifier", token) == 0
                && !around.isInListed(token);
        boolean sign = around.isSign(token, WITHIN)
                && !around.text().token(token + 1).spaceBefore()
                && !around.text().token(token).spaceBefore();
        return word || sign;
    }

    /** The end of what a university is named after: {@code of the South Pacific}, {@code of Trinidad and Tobago}. */
    private int placeEnd(int from) {
        if (from >= around.text().size() || !around.text().token(from).form().equals("of")) {
            return from;
        }
        int at = from + 1;
        if (at < around.text().size() && around.text().token(at).form().equals("the")) {
            at++;
        }
        int start = at;
        int end = from;
        while (at < Math.min(around.text().size(), from + LONGEST)) {
            int token = at;
            Optional<Reference> place = around.listed().stream()
                    .filter(reference -> reference.first() == token && isPlace(reference))
                    .findFirst();
            if (place.isPresent()) {
                end = place.get().end();
                at = end;
            } else if (around.isCapital(at) && !around.isInListed(at)) {
                at++;
                end = at;
            } else if (around.isSign(at, WITHIN)
                    && at > start
                    && !around.text().token(at).spaceBefore()
                    && around.isLatin(at + 1)
                    && !around.text().token(at + 1).spaceBefore()) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isPlace(Reference reference) {
        return reference.kind() == Kind.STATE
                || reference.kind() == Kind.TERRITORY
                || reference.kind() == Kind.REGION
                || reference.kind() == Kind.PLACE;
    }

    private Optional<FirstMetNames.Found> foreign(int token) {
        int noun = around.cue("foreign-school-noun", token);
        if (noun == 0 || !around.isCapital(token)) {
            return Optional.empty();
        }
        int end = token + noun;
        for (int at = end; at < Math.min(around.text().size(), token + LONGEST); at++) {
            boolean inner =
                    around.isSign(at, WITHIN) && !around.text().token(at).spaceBefore() && around.isLatin(at + 1);
            boolean word = around.isLatin(at)
                    && around.cue("name-connector", at) == 0
                    && around.cue("mandate-end", at) == 0
                    && !around.isInListed(at);
            if (!inner && !word) {
                break;
            }
            end = word ? at + 1 : end;
        }
        return end == token + noun ? Optional.empty() : found(Category.RESEARCH_BODY, token, token, end, end);
    }

    private Optional<FirstMetNames.Found> organization(int token) {
        int noun = around.cue("organization-kind", token);
        boolean title = around.isCapital(token + noun - 1)
                && !around.text().printed(token, token + noun).matches("[A-Z]+");
        if (noun == 0 || title) {
            return Optional.empty();
        }
        int at = token + noun;
        boolean apart = around.isSign(at, ",،");
        if (apart) {
            at++;
        }
        at += around.cue("named", at);
        if (around.isSign(at, "\"")) {
            int closing = around.closing(at);
            return closing > at + 1 && around.isCapital(at + 1)
                    ? found(Category.CIVIL_SOCIETY_ORGANIZATION, at + 1, token, closing, closing + 1)
                    : Optional.empty();
        }
        int end = capitalsEnd(at);
        int words = 0;
        for (int one = at; one < end; one++) {
            words += around.isCapital(one) ? 1 : 0;
        }
        return words > (apart ? 1 : 0)
                ? found(Category.CIVIL_SOCIETY_ORGANIZATION, at, apart ? at : token, end, end)
                : Optional.empty();
    }

    /** The end of capitalized words with small words of Romance languages or {@code of} and {@code for} between them. */
    private int capitalsEnd(int from) {
        int end = from;
        for (int at = from; at < Math.min(around.text().size(), from + LONGEST); at++) {
            boolean listed = isInAnyListed(at) && at == from;
            boolean inner = around.isSign(at, WITHIN)
                    && at > from
                    && !around.text().token(at).spaceBefore()
                    && around.isLatin(at + 1)
                    && !around.text().token(at + 1).spaceBefore();
            boolean small = at > from && around.cue("small-word-of-names", at) > 0 && around.isLatin(at + 1);
            if (around.isCapital(at) && !listed && around.cue("not-in-a-name", at) == 0) {
                end = at + 1;
            } else if (!inner && !small) {
                break;
            }
        }
        return end;
    }

    private boolean isInAnyListed(int token) {
        return around.listed().stream().anyMatch(reference -> reference.first() <= token && token < reference.end());
    }

    private Optional<FirstMetNames.Found> found(Category category, int nameFirst, int first, int nameEnd, int end) {
        if (around.isListed(nameFirst, nameEnd)) {
            return Optional.empty();
        }
        String label = around.text().printed(nameFirst, nameEnd).replaceAll("\\s+", " ");
        return Optional.of(FirstMetNames.Found.of(category, label, Optional.empty(), first, end));
    }
}
