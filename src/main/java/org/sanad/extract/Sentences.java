package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import org.sanad.language.Token;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;

/**
 * Parts a text into sentences.
 *
 * <ul>
 *   <li>A full stop, question mark or exclamation mark ends a sentence if white space or nothing follows; so the stops in
 *       {@code CTOC/COP/WG.4/2023/2} and {@code GLO.ACT} end none.
 *   <li>A full stop behind an abbreviation ({@code No. 189}, cue {@code abbreviation}) ends none.
 *   <li>A semicolon does not: lists of states run across it.
 * </ul>
 */
final class Sentences {
    private Sentences() {}

    static List<Integer> ends(Lexicon lexicon, TokenizedText text) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Token token = text.token(i);
            boolean last = i + 1 == text.size();
            boolean abbreviation = token.form().equals(".") && lexicon.cue("abbreviation", text, i - 1) > 0;
            if (last || (".؟?!".contains(token.form()) && text.token(i + 1).spaceBefore() && !abbreviation)) {
                ends.add(i + 1);
            }
        }
        return ends;
    }
}
