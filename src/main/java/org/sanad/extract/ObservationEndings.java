package org.sanad.extract;

import org.sanad.language.Clitics;
import org.sanad.language.Token;
import org.sanad.lexicon.TokenizedText;

/** What the first and last letters of Arabic words tell about where a noun phrase ends. */
final class ObservationEndings {
    private static final String WAW = "\u0648";
    private static final String ALEF = "\u0627";
    private static final String YEH = "\u064A";
    private static final String FEMININE_ADJECTIVE = "\u064A\u0647";
    private static final int SHORTEST_ACCUSATIVE = 4;

    private ObservationEndings() {}

    /** Whether a word may have the conjunction written onto it. */
    static boolean isJoined(Token word) {
        return word.kind() == Token.Kind.WORD_ARABIC && word.form().startsWith(WAW);
    }

    /** Whether a conjunction opens a new noun phrase here: it joins no definite word and no adjective. */
    static boolean isJoinedNoun(TokenizedText text, int token) {
        String form = text.token(token).form();
        return isJoined(text.token(token))
                && !Adjectives.isDefinite(text, token)
                && !form.endsWith(YEH)
                && !form.endsWith(FEMININE_ADJECTIVE);
    }

    /**
     * Whether a definite word follows one in the accusative, with which it cannot be in one phrase. What ends as {@code ضحايا}
     * does is taken for a plural.
     */
    static boolean isAfterAccusative(TokenizedText text, int token) {
        String before = token == 0 ? "" : text.token(token - 1).form();
        return before.length() >= SHORTEST_ACCUSATIVE
                && before.endsWith(ALEF)
                && !before.endsWith(YEH + ALEF)
                && text.token(token - 1).kind() == Token.Kind.WORD_ARABIC
                && text.readings().get(token).stream()
                        .anyMatch(reading ->
                                reading.hasArticle() && reading.proclitics().isEmpty());
    }

    /** Whether a word is definite and has a preposition or conjunction before the article. */
    static boolean isBehindParticle(TokenizedText text, int token) {
        return text.token(token).kind() == Token.Kind.WORD_ARABIC
                && text.readings().get(token).stream()
                        .filter(Clitics.Reading::hasArticle)
                        .anyMatch(reading -> !reading.proclitics().isEmpty());
    }
}
