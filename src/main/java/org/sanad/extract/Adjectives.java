package org.sanad.extract;

import org.sanad.language.Clitics;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;

/**
 * Tells names from adjectives that are written alike.
 *
 * <ul>
 *   <li>A word listed as the cue {@code also-an-adjective} is one behind a definite word: {@code الجريمة المنظمة} is no
 *       organization and {@code الدروب البحرية} no navy, {@code مسارات … الآمنة والمنظمة} neither (trafficking report,
 *       paragraphs 20 and 72).
 * </ul>
 */
final class Adjectives {
    private Adjectives() {}

    static boolean mayBe(Lexicon lexicon, TokenizedText text, int token) {
        return lexicon.cue("also-an-adjective", text, token) > 0;
    }

    static boolean isDefinite(TokenizedText text, int token) {
        return token >= 0 && text.readings().get(token).stream().anyMatch(Clitics.Reading::hasArticle);
    }
}
