package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sanad.report.ReportLanguage;

/**
 * Finds the verbs of the lexicon in a paragraph, with their voice and whether what they say was done.
 *
 * <ul>
 *   <li>The words of a class stand in the cues {@code clause-CLASS-FORM}; a word inside a name is no verb.
 *   <li>An English form behind "was" or "been", other than one in "-ing", is passive; so is one with "by" near behind.
 *   <li>Behind a preposition, as in "to run", an English form says not that it was done.
 * </ul>
 */
final class ClauseVerbs {
    private static final String FAMILY = "clause-";
    private static final String LIGHT = "clause-light";
    private static final int BY_WITHIN = 12;
    private static final int NOUN_WITHIN = 9;
    private static final int DENIED_WITHIN = 2;
    private static final int ADVERBS = 3;
    private static final String BREAKS = ".;؛:";

    private final ReadParagraph paragraph;
    private final ClauseEnds ends;

    ClauseVerbs(ReadParagraph paragraph, ClauseEnds ends) {
        this.paragraph = paragraph;
        this.ends = ends;
    }

    /** The verbs at a token, a longer one before those that are its beginning, which do not count. */
    List<ClauseVerb> at(int token) {
        List<String> cues = paragraph.lexicon().cuesAt(FAMILY, paragraph.text(), token);
        if (cues.isEmpty() || ends.isNamed(token) || isBehindHyphen(token)) {
            return List.of();
        }
        List<ClauseVerb> found = new ArrayList<>();
        for (String cue : cues) {
            for (ClauseVerb.Form form : ClauseVerb.Form.values()) {
                String suffix = "-" + form.key();
                if (cue.endsWith(suffix) && cue.length() >= FAMILY.length() + suffix.length()) {
                    String name = cue.substring(FAMILY.length(), cue.length() - suffix.length());
                    found.add(new ClauseVerb(name, form, token, token + paragraph.cue(cue, token)));
                }
            }
        }
        int light = paragraph.cue(LIGHT, token);
        if (light > 0) {
            found.add(new ClauseVerb("light", ClauseVerb.Form.LIGHT, token, token + light));
            if (!nounsBehind(behindNames(token + light)).isEmpty()) {
                found.removeIf(verb -> verb.form() == ClauseVerb.Form.ACTIVE);
            }
        }
        found.sort(Comparator.comparing(ClauseVerb::name).thenComparing(ClauseVerb::form));
        return found;
    }

    /** The second half of "co-chaired" is no verb of its own. */
    private boolean isBehindHyphen(int token) {
        return isEnglish()
                && paragraph.isSign(token - 1, "-")
                && !paragraph.text().token(token - 1).spaceBefore()
                && !paragraph.text().token(token).spaceBefore();
    }

    /** Whether a finite verb or a doer's phrase stands at a token. */
    boolean begins(int token) {
        return at(token).stream()
                .anyMatch(verb -> verb.form() == ClauseVerb.Form.ACTIVE || verb.form() == ClauseVerb.Form.TAKEN);
    }

    /** Behind the list of doers that begins at a token. */
    private int behindNames(int token) {
        List<ClauseEnd> list = ends.listAt(token, EndKind.ACTORS);
        return list.isEmpty() ? token : list.getLast().end();
    }

    /** How many tokens a finite verb takes at a token; 0 if there is none. */
    int length(int token) {
        return at(token).stream()
                .filter(verb -> verb.form() == ClauseVerb.Form.ACTIVE)
                .mapToInt(verb -> verb.end() - verb.first())
                .max()
                .orElse(0);
    }

    /** The verbal nouns that follow doers in the same clause. */
    List<ClauseVerb> nounsBehind(int from) {
        int end = Math.min(paragraph.sentenceEnd(from - 1), from + NOUN_WITHIN);
        for (int token = from; token < end; token++) {
            if (paragraph.isSign(token, BREAKS)) {
                return List.of();
            }
            List<ClauseVerb> nouns = at(token).stream()
                    .filter(verb -> verb.form() == ClauseVerb.Form.NOUN || verb.form() == ClauseVerb.Form.ITS_NOUN)
                    .toList();
            if (!nouns.isEmpty() || begins(token)) {
                return nouns;
            }
        }
        return List.of();
    }

    /** Where the doers of a passive begin, behind "by"; 0 if there is none. */
    int by(ClauseVerb verb) {
        if (!isEnglish()) {
            return 0;
        }
        int end = Math.min(paragraph.sentenceEnd(verb.first()), verb.end() + BY_WITHIN);
        for (int token = verb.end(); token < end; token++) {
            int by = paragraph.cue("clause-by", token);
            if (by > 0) {
                return isIng(verb) ? 0 : token + by;
            }
            boolean other = paragraph.isSign(token, ".;:()\"“") || begins(token);
            if (other) {
                return 0;
            }
        }
        return 0;
    }

    boolean isPassive(ClauseVerb verb) {
        return isEnglish() && !isIng(verb) && paragraph.cue("clause-auxiliary", beforeAdverbs(verb.first())) > 0;
    }

    /** The token before a verb, adverbs passed over. */
    int beforeAdverbs(int verb) {
        int before = verb - 1;
        for (int steps = 0; steps < ADVERBS && isAdverb(before); steps++) {
            before--;
        }
        return before;
    }

    private boolean isAdverb(int token) {
        return paragraph.cue("clause-adverb", token) > 0
                || (token >= 0
                        && isEnglish()
                        && paragraph.text().token(token).form().endsWith("ly"));
    }

    private boolean isIng(ClauseVerb verb) {
        return paragraph
                .text()
                .token(verb.first())
                .form()
                .toLowerCase(Locale.ROOT)
                .endsWith("ing");
    }

    /** Whether it is denied, asked, planned or only meant. */
    boolean isUndone(ClauseVerb verb) {
        int token = verb.first();
        boolean aimed = isEnglish()
                && (verb.form() == ClauseVerb.Form.ACTIVE || verb.form() == ClauseVerb.Form.LIGHT)
                && paragraph.cue("clause-preposition", token - 1) > 0;
        return aimed
                || isDenied(token)
                || Ends.isAsked(paragraph, token)
                || (!verb.name().equals("continue") && RelationVerbExtractor.isToCome(paragraph, token));
    }

    private boolean isDenied(int verb) {
        return Ends.isDenied(paragraph, verb)
                || (isEnglish()
                        && Ends.isDenied(paragraph, Math.max(paragraph.sentenceStart(verb), verb - DENIED_WITHIN)));
    }

    boolean isEnglish() {
        return paragraph.report().language() == ReportLanguage.ENGLISH;
    }
}
