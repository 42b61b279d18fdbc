package org.sanad.check;

/** A language that findings are worded in. */
public enum Language {
    /** English. */
    ENGLISH,
    /** Arabic. */
    ARABIC
}
