package org.sanad.language;

import java.util.List;

/**
 * Tells whether a number stands by itself or is a piece of something longer, as of a document symbol, a name or a clock.
 *
 * <ul>
 *   <li>White space and the ends of the text part.
 *   <li>Brackets, quotation marks, currency signs and the marks that end a clause part.
 *   <li>A mark between two digits or a digit and a letter does not part, nor does a slash or a hyphen.
 *   <li>Arabic particles part from a number that is written onto them; other letters do not, save Arabic ones that
 *       follow: that is a space which got lost.
 * </ul>
 */
final class Neighbours {
    private static final String ENDS_A_CLAUSE = ",.:;!?\u060C\u061B\u061F";
    private static final String PARTS_ON_THE_LEFT = "([{\"'\u00A7$\u20AC\u00A3\u00A5~<>=+";
    private static final String PARTS_ON_THE_RIGHT = ")]}\"'%<>=\u20AC\u00A3\u2026";

    private Neighbours() {}

    /** Tells whether nothing longer ends where this token begins. */
    static boolean isFreeOnTheLeft(List<Token> tokens, int index) {
        if (index == 0 || tokens.get(index).spaceBefore()) {
            return true;
        }
        Token before = tokens.get(index - 1);
        return switch (before.kind()) {
            case WORD_ARABIC -> Clitics.areAll(before.form());
            case WORD_LATIN, NUMBER -> false;
            case PUNCTUATION ->
                PARTS_ON_THE_LEFT.contains(before.form())
                        || (ENDS_A_CLAUSE.contains(before.form()) && !followsDirectly(tokens, index - 1));
        };
    }

    /** Tells whether nothing longer begins where this token ends. */
    static boolean isFreeOnTheRight(List<Token> tokens, int index) {
        int next = index + 1;
        if (next >= tokens.size() || tokens.get(next).spaceBefore()) {
            return true;
        }
        Token after = tokens.get(next);
        return switch (after.kind()) {
            case WORD_ARABIC -> true;
            case WORD_LATIN, NUMBER -> false;
            case PUNCTUATION ->
                PARTS_ON_THE_RIGHT.contains(after.form())
                        || (ENDS_A_CLAUSE.contains(after.form()) && !isFollowedDirectly(tokens, next));
        };
    }

    /** Tells whether a token touches the one before it. */
    static boolean touchesTheOneBefore(List<Token> tokens, int index) {
        return index > 0 && index < tokens.size() && !tokens.get(index).spaceBefore();
    }

    private static boolean followsDirectly(List<Token> tokens, int index) {
        return touchesTheOneBefore(tokens, index)
                && tokens.get(index - 1).kind() != Token.Kind.PUNCTUATION
                && tokens.get(index - 1).kind() != Token.Kind.WORD_ARABIC;
    }

    private static boolean isFollowedDirectly(List<Token> tokens, int index) {
        return touchesTheOneBefore(tokens, index + 1)
                && tokens.get(index + 1).kind() != Token.Kind.PUNCTUATION
                && tokens.get(index + 1).kind() != Token.Kind.WORD_ARABIC;
    }
}
