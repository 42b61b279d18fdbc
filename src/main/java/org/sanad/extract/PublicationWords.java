package org.sanad.extract;

import org.sanad.language.Token;
import org.sanad.lexicon.TokenizedText;

/** What the words of a description of a work say of its noun. */
final class PublicationWords {
    private static final String TANWEEN = "\u064B";
    private static final String ALEF = "\u0627";

    private final ReadParagraph paragraph;

    PublicationWords(ReadParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** Whether a noun also means the work done, as "research" does. */
    boolean isWorkDone(PublicationNouns.Noun noun) {
        return paragraph.cue("work-done", noun.first()) > 0;
    }

    /**
     * A description with its noun as it stands by itself: without conjunction before it, and without the ending that an
     * indefinite noun and its adjectives bear as an object ({@code دليلا عمليا بشأن} is {@code دليل عملي بشأن}); in English with a capital letter.
     */
    String nominative(PublicationNouns.Noun noun, String printed) {
        String words = withoutConjunction(noun, printed);
        if (paragraph.text().token(noun.first()).kind() != Token.Kind.WORD_ARABIC) {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
        String[] all = words.split(" ");
        int changed = 0;
        while (changed < all.length && withoutEnding(all[changed]).length() < all[changed].length()) {
            all[changed] = withoutEnding(all[changed]);
            changed++;
        }
        String nominative = String.join(" ", all);
        return isNoun(nominative) ? nominative : words;
    }

    private String withoutConjunction(PublicationNouns.Noun noun, String printed) {
        boolean joined = printed.startsWith("و") && isNoun(printed.substring(1));
        return joined && paragraph.cue("publication-type-" + noun.type(), noun.first()) > 0
                ? printed.substring(1)
                : printed;
    }

    private boolean isNoun(String words) {
        TokenizedText text = TokenizedText.of(words);
        return paragraph.lexicon().cues("publication-type-").stream()
                .anyMatch(cue -> paragraph.lexicon().cue(cue, text, 0) > 0);
    }

    private static String withoutEnding(String word) {
        String bare = word.replace(TANWEEN, "");
        return bare.endsWith(ALEF) && bare.length() > 3 ? bare.substring(0, bare.length() - 1) : word;
    }
}
