package org.sanad.language;

import org.sanad.report.Span;

/**
 * A word, a run of digits or a sign of a text.
 *
 * @param form the folded spelling, never empty
 * @param span where it stands in the source, with the marks of its last letter
 * @param kind what it is made of
 * @param startsUppercase whether the source begins it with a capital letter; never so in Arabic
 * @param spaceBefore whether white space stands before it; false for the first token of a text that begins with it
 */
public record Token(String form, Span span, Kind kind, boolean startsUppercase, boolean spaceBefore) {

    /** What a token is made of. */
    public enum Kind {
        /** A run of Arabic letters, marks included. */
        WORD_ARABIC,
        /** A run of letters of the Latin script, or of any other script that is not Arabic. */
        WORD_LATIN,
        /** A run of decimal digits, in ASCII once folded. */
        NUMBER,
        /** One character that is neither letter nor digit nor space. */
        PUNCTUATION
    }

    /** {@return whether it is a word of either script} */
    public boolean isWord() {
        return kind == Kind.WORD_ARABIC || kind == Kind.WORD_LATIN;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String folded) {
        return form.equals(folded);
    }
}
