package org.sanad.lexicon;

/** The lexicon that rides in the program, read once for all tests. */
public final class SharedLexicon {
    private static final Lexicon BUNDLED = Lexicon.bundled();

    private SharedLexicon() {}

    /** {@return the lexicon} */
    public static Lexicon bundled() {
        return BUNDLED;
    }
}
