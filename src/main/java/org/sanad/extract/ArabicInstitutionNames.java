package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Category;
import org.sanad.lexicon.Kind;

/**
 * Arabic names of bodies and instruments that no list has.
 *
 * <ul>
 *   <li>A definite noun of bodies (cue {@code mandate-noun}) with definite adjectives and a word such as {@code المعنية} (cue
 *       {@code mandate-verb}) and what that is about: {@code اللجنة الإقليمية المعنية بمصائد الأسماك}.
 *   <li>A noun of instruments without article (cues {@code institution-noun-treaty}, {@code institution-noun-instrument}) with a
 *       definite noun or a place behind it and a word for its matter (cue {@code instrument-matter}): {@code اتفاقية لاهاي بشأن
 *       …}, or with a deed (cue {@code instrument-deed}) and a definite word: {@code اتفاقية حظر الألغام}.
 *   <li>What it is about ends at a mark, at a word that starts another phrase (cue {@code mandate-end}), before the name of a
 *       state that no preposition leads to, and before another such noun.
 *   <li>Common phrases are none: {@code لجنة وطنية}, {@code منظمات المجتمع المدني}, {@code اللجنة الوطنية المعنية …}.
 * </ul>
 */
final class ArabicInstitutionNames {
    private static final String NOUNS = "institution-noun-";
    private static final int LONGEST = 16;
    private static final int MOST_ADJECTIVES = 4;

    private final Surroundings around;

    ArabicInstitutionNames(Surroundings around) {
        this.around = around;
    }

    List<FirstMetNames.Found> find() {
        List<FirstMetNames.Found> found = new ArrayList<>();
        boolean quoted = false;
        for (int token = 0; token < around.text().size(); token++) {
            quoted ^= around.isSign(token, "\"");
            if (quoted || !around.isArabic(token) || around.isInListed(token)) {
                continue;
            }
            int at = token;
            Optional<FirstMetNames.Found> here =
                    body(at).or(() -> instrument(at, "treaty")).or(() -> instrument(at, "instrument"));
            if (here.isPresent()) {
                found.add(here.get());
                token = here.get().end() - 1;
            }
        }
        return found;
    }

    private Optional<FirstMetNames.Found> body(int token) {
        if (around.cue("mandate-noun", token) == 0) {
            return Optional.empty();
        }
        int at = token + around.cue("mandate-noun", token);
        int limit = at + MOST_ADJECTIVES;
        while (at < limit && around.cue("mandate-verb", at) == 0) {
            boolean owned = at > token && around.cue("belonging-to", at - 1) > 0;
            if ((!isAdjective(at) && !owned) || around.cue("counterpart-adjective", at) > 0) {
                return Optional.empty();
            }
            at++;
        }
        int verb = around.cue("mandate-verb", at);
        return verb == 0
                ? Optional.empty()
                : found(Category.BODY, token, matterEnd(at + verb), at + verb, "mandate-noun");
    }

    private Optional<FirstMetNames.Found> instrument(int token, String key) {
        int noun = around.cue(NOUNS + key, token);
        if (noun == 0 || isDefinite(token)) {
            return Optional.empty();
        }
        int at = token + noun;
        Category category = key.equals("treaty") ? Category.TREATY : Category.INSTRUMENT;
        if (around.cue("instrument-deed", at) > 0 && (isDefinite(at + 1) || isDefinite(at + 2))) {
            return found(category, token, matterEnd(at), at + 1, NOUNS + key);
        }
        int limit = at + MOST_ADJECTIVES;
        boolean named = false;
        while (at < limit && around.cue("instrument-matter", at) == 0) {
            boolean place = around.endingAt(at + 1).isPresent() || isProper(at);
            if (!around.isArabic(at) || around.cue("mandate-end", at) > 0 || (!isDefinite(at) && !place)) {
                return Optional.empty();
            }
            named = true;
            at++;
        }
        int matter = around.cue("instrument-matter", at);
        if (matter == 0 || !named) {
            return Optional.empty();
        }
        return found(category, token, matterEnd(at + matter), at + matter, NOUNS + key);
    }

    /** Whether a word without article can be a place's name; an adjective behind an indefinite noun agrees with it. */
    private boolean isProper(int token) {
        return around.isArabic(token)
                && around.cue("indefinite-adjective", token) == 0
                && !around.text().token(token).form().endsWith("ه");
    }

    private boolean isDefinite(int token) {
        return token < around.text().size() && around.isArabic(token) && Adjectives.isDefinite(around.text(), token);
    }

    /** Whether a word bears the article and no particle. */
    private boolean isAdjective(int token) {
        return around.isArabic(token)
                && around.text().readings().get(token).stream()
                        .anyMatch(reading ->
                                reading.hasArticle() && reading.proclitics().isEmpty());
    }

    private int matterEnd(int from) {
        int end = from;
        while (end < Math.min(around.text().size(), from + LONGEST)) {
            boolean date = (around.cue("in-place", end) > 0 || around.cue("from-a-country", end) > 0)
                    && !around.isArabic(end + 1);
            if (!around.isArabic(end)
                    || date
                    || (end > from && isObject(end))
                    || around.cue("mandate-end", end) > 0
                    || startsAnother(end)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether a word behind a definite one is the object of the sentence: {@code أعدت اللجنة المعنية بالموانئ دليلا}. */
    private boolean isObject(int token) {
        return around.text().token(token).form().endsWith("ا")
                && !isDefinite(token)
                && isDefinite(token - 1)
                && around.listed().stream().noneMatch(reference -> reference.first() == token);
    }

    private boolean startsAnother(int token) {
        boolean joined = around.text().readings().get(token).stream()
                .anyMatch(reading -> reading.proclitics().startsWith("و"));
        boolean noun = around.cue("mandate-noun", token) > 0
                || around.lexicon().cues(NOUNS).stream().anyMatch(key -> around.cue(key, token) > 0);
        Optional<Reference> listed = around.listed().stream()
                .filter(reference -> reference.first() == token)
                .findFirst();
        Optional<Reference> before = around.endingAt(token).filter(reference -> reference.kind() == Kind.STATE);
        if (before.isPresent()) {
            return !joined
                    || listed.filter(reference -> reference.kind() == Kind.STATE)
                            .isEmpty();
        }
        boolean loose = listed.isPresent()
                && (joined || listed.get().kind() == Kind.STATE)
                && around.cue("in-place", token - 1) == 0
                && !isLed(token);
        return noun || loose;
    }

    /** Whether a preposition is written onto a word. */
    private boolean isLed(int token) {
        return around.text().readings().get(token).stream()
                .anyMatch(reading -> reading.proclitics().endsWith("ب")
                        || reading.proclitics().endsWith("ل"));
    }

    private Optional<FirstMetNames.Found> found(Category category, int first, int end, int matter, String cue) {
        if (end <= matter || around.isListed(first, end)) {
            return Optional.empty();
        }
        String label = around.withoutParticles(first, end, cue).replaceAll("\\s+", " ");
        FirstMetName name = FirstMetNames.Found.of(category, label, Optional.empty(), first, end)
                .name();
        return Optional.of(
                new FirstMetNames.Found(name.inEnglish(WorkingTitle.of(around.lexicon(), label)), first, end));
    }
}
