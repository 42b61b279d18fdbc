package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Category;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;

/**
 * English names of bodies and instruments that no list has.
 *
 * <ul>
 *   <li>A noun with a capital (cues {@code institution-noun-…}) with capitalized words before it that are not all general
 *       ({@code Arctic Council}), or with a complement of capitalized words ({@code Commission of Small Island States on Climate
 *       Change}); where an owner's genitive, a state's adjective or only general words stand before it, it needs the complement.
 *   <li>The complement ends before another such noun, a listed name behind {@code and} or {@code in}, and the end of the clause.
 *   <li>A holder of a mandate (cue {@code mandate-noun}) with what the mandate is about in small letters, up to a mark, a verb or
 *       a word that starts another phrase (cue {@code mandate-end}).
 *   <li>Nothing counts inside quotation marks, which are titles.
 * </ul>
 */
final class EnglishInstitutionNames {
    private static final String NOUNS = "institution-noun-";
    private static final String WITHIN = "-.'&/";
    private static final int LONGEST = 24;

    private static final Thing UNITED_NATIONS = Thing.of("body", "united-nations");

    private final Surroundings around;

    EnglishInstitutionNames(Surroundings around) {
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
            Optional<FirstMetNames.Found> here = mandate(at).or(() -> institution(at));
            if (here.isPresent()) {
                found.removeIf(other -> other.end() > here.get().first());
                found.add(here.get());
                token = here.get().end() - 1;
            }
        }
        return found;
    }

    private Optional<FirstMetNames.Found> mandate(int token) {
        int noun = around.cue("mandate-noun", token);
        int end = token + noun;
        if (noun == 0) {
            return Optional.empty();
        }
        while (end < Math.min(around.text().size(), token + LONGEST)
                && (around.text().token(end).isWord() || isInner(end))
                && !endsMandate(end)) {
            end++;
        }
        return end - token - noun < 1 ? Optional.empty() : found(Category.BODY, start(token), end);
    }

    private boolean endsMandate(int token) {
        String word = around.text().token(token).form();
        boolean verb = word.endsWith("ed") && around.cue("mandate-participle", token) == 0;
        boolean listed = around.listed().stream().anyMatch(reference -> reference.first() == token + 1);
        boolean states = listed && around.endingAt(token).isPresent();
        boolean another = around.cue("and", token) > 0 && startsAnother(token + 1) && !states;
        return verb || another || around.cue("mandate-end", token) > 0;
    }

    private boolean startsAnother(int token) {
        boolean article = token < around.text().size()
                && around.text().token(token).form().equals("the");
        return article || around.isCapital(token);
    }

    /** Whether a token is a sign inside a word, as a hyphen or an apostrophe, or what follows such a sign. */
    private boolean isInner(int token) {
        boolean sign = around.isSign(token, WITHIN)
                && token + 1 < around.text().size()
                && !around.text().token(token).spaceBefore()
                && !around.text().token(token + 1).spaceBefore();
        boolean tail = around.isSign(token - 1, WITHIN)
                && around.isLatin(token)
                && !around.text().token(token).spaceBefore();
        return sign || tail;
    }

    private Optional<FirstMetNames.Found> institution(int token) {
        Optional<String> cue = around.isCapital(token)
                ? around.lexicon().cues(NOUNS).stream()
                        .filter(key -> around.cue(key, token) > 0)
                        .findFirst()
                : Optional.empty();
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        int noun = around.cue(cue.get(), token);
        int first = start(token);
        int end = complementEnd(token + noun);
        boolean bare = isGeneral(first, token);
        boolean owned = around.isSign(token + noun, "'");
        if (owned
                || (first < token && around.isInListed(first) && end == token + noun)
                || (bare && end == token + noun)
                || around.cue("holder-noun", token + noun) > 0) {
            return Optional.empty();
        }
        return found(category(cue.get().substring(NOUNS.length())), first, end);
    }

    private static Category category(String key) {
        return switch (key) {
            case "treaty" -> Category.TREATY;
            case "instrument" -> Category.INSTRUMENT;
            default -> Category.BODY;
        };
    }

    /** Whether a token is the apostrophe of a plural: {@code Peoples' Rights}. */
    private boolean isPossessive(int token) {
        return around.isSign(token, "'")
                && !around.text().token(token).spaceBefore()
                && around.text().token(token - 1).form().endsWith("s")
                && around.isCapital(token + 1);
    }

    private int start(int noun) {
        int first = noun;
        for (int token = noun - 1; token >= Math.max(0, noun - LONGEST); token--) {
            boolean joins = around.text().token(token).form().equals("and")
                    && around.isCapital(token - 1)
                    && isModifier(token - 1);
            if (around.isCapital(token) && isModifier(token)) {
                first = token;
            } else if (!isInner(token) && !joins) {
                break;
            }
        }
        int limit = first;
        return around.endingAt(limit)
                .filter(reference -> reference.thing().equals(UNITED_NATIONS))
                .map(Reference::first)
                .orElse(limit);
    }

    private boolean isModifier(int token) {
        boolean listed = around.isInListed(token);
        boolean country = around.listed().stream()
                .anyMatch(reference ->
                        reference.kind() != Kind.REGION && reference.first() <= token && token < reference.end());
        return around.cue("not-in-a-name", token) == 0 && !listed && !country;
    }

    private boolean isGeneral(int first, int noun) {
        for (int token = first; token < noun; token++) {
            boolean general = around.cue("generic-modifier", token) > 0
                    || around.cue("general-of-institutions", token) > 0
                    || around.cue("name-connector", token) > 0
                    || isInner(token)
                    || around.isInListed(token);
            if (!general) {
                return false;
            }
        }
        return true;
    }

    /** The end of a complement of capitalized words behind a small word. */
    private int complementEnd(int from) {
        int end = from;
        boolean connected = false;
        for (int token = from; token < Math.min(around.text().size(), from + LONGEST); token++) {
            boolean small = around.cue("name-connector", token) > 0 && !around.isCapital(token);
            boolean first = token == from;
            if (first && (!small || around.text().token(token).form().matches("and|in|from|with"))) {
                return from;
            }
            if (small) {
                if (isOutside(token)) {
                    break;
                }
                connected = true;
            } else if (connected && (around.isCapital(token) || (isInner(token) && around.isLatin(token)))) {
                end = token + 1;
            } else if (!isInner(token) && !isPossessive(token)) {
                break;
            }
        }
        return onlyState(from, end) ? from : end;
    }

    /** Whether a small word leads out of the name: to another institution, or to a listed name behind {@code and} or {@code in}. */
    private boolean isOutside(int token) {
        String word = around.text().token(token).form();
        if (!word.matches("and|in|from|with|to")) {
            return false;
        }
        boolean article = token + 1 < around.text().size()
                && around.text().token(token + 1).form().equals("the");
        int next = article ? token + 2 : token + 1;
        boolean listed = around.listed().stream()
                .filter(reference -> reference.rule() != Rule.DEMONYM)
                .anyMatch(reference -> reference.first() == next && reference.kind() != Kind.REGION);
        boolean noun = around.lexicon().cues(NOUNS).stream().anyMatch(key -> around.cue(key, next) > 0);
        boolean region = around.listed().stream()
                .anyMatch(reference ->
                        reference.kind() == Kind.REGION && reference.first() < token && token < reference.end());
        return !region && (listed || (word.equals("and") && (noun || article)));
    }

    private boolean onlyState(int from, int end) {
        return around.listed().stream()
                .anyMatch(reference -> reference.end() == end
                        && reference.first() - from <= 2
                        && (reference.kind() == Kind.STATE || reference.kind() == Kind.TERRITORY));
    }

    private Optional<FirstMetNames.Found> found(Category category, int first, int end) {
        if (around.isListed(first, end)) {
            return Optional.empty();
        }
        Optional<String> acronym = Optional.empty();
        int last = end;
        if (around.isSign(end, "(")
                && around.isCapital(end + 1)
                && around.isSign(end + 2, ")")
                && around.text().printed(end + 1, end + 2).matches("[A-Z][A-Za-z]*[A-Z][A-Za-z]*")) {
            acronym = Optional.of(around.text().printed(end + 1, end + 2));
            last = end + 3;
        }
        String label = around.text().printed(first, end).replaceAll("\\s+", " ");
        return Optional.of(FirstMetNames.Found.of(category, label, acronym, first, last));
    }
}
