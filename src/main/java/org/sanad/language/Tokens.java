package org.sanad.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.sanad.language.Token.Kind;

/**
 * Cuts a text into words, numbers and signs.
 *
 * <ul>
 *   <li>A word is the longest run of letters of one side, Arabic or not: where the script changes, a new word begins.
 *   <li>Marks that folding drops belong to the word they stand in.
 *   <li>A number is the longest run of decimal digits, whatever stands beside it.
 *   <li>Every other character but white space is a sign of its own; so a hyphen or apostrophe cuts a word in two.
 *   <li>Superscript digits are signs.
 * </ul>
 */
public final class Tokens {
    private Tokens() {}

    /**
     * Cuts a text.
     *
     * @param source any text
     * @return its tokens in their order; empty if there is nothing but white space
     */
    public static List<Token> of(String source) {
        return of(Folded.of(source));
    }

    /**
     * Cuts a text that is folded already.
     *
     * @param folded any text
     * @return its tokens in their order, with spans in the source
     */
    public static List<Token> of(Folded folded) {
        String text = folded.text();
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        boolean spaceBefore = false;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                spaceBefore = true;
                at++;
                continue;
            }
            Kind kind = kind(text.codePointAt(at));
            int end = end(text, at, kind);
            tokens.add(token(folded, at, end, kind, spaceBefore));
            spaceBefore = false;
            at = end;
        }
        return List.copyOf(tokens);
    }

    private static Token token(Folded folded, int start, int end, Kind kind, boolean spaceBefore) {
        var span = folded.source(start, end);
        boolean startsUppercase =
                kind == Kind.WORD_LATIN && isCapital(folded.source().codePointAt(span.start()));
        return new Token(folded.text().substring(start, end), span, kind, startsUppercase, spaceBefore);
    }

    private static boolean isCapital(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static int end(String text, int start, Kind kind) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (kind == Kind.PUNCTUATION) {
            return end;
        }
        while (end < text.length() && kind(text.codePointAt(end)) == kind) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static Kind kind(int point) {
        if (point >= '0' && point <= '9') {
            return Kind.NUMBER;
        }
        if (!Character.isLetter(point)) {
            return Kind.PUNCTUATION;
        }
        return UnicodeScript.of(point) == UnicodeScript.ARABIC ? Kind.WORD_ARABIC : Kind.WORD_LATIN;
    }
}
