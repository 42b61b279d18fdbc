package org.sanad.extract;

import java.util.List;
import java.util.Optional;

/** The names of the Arabic letters by which the United Nations count parts, and their Latin counterparts. */
final class ArabicLetters {
    private static final List<String> NAMES = List.of("الف", "باء", "جيم", "دال", "هاء", "واو");

    private static final List<String> INITIALS = List.of("ا", "ب", "ج", "د", "ه", "و");

    private ArabicLetters() {}

    /** {@code ب} is {@code b}; the letter is folded. */
    static Optional<String> initial(String letter) {
        int place = INITIALS.indexOf(letter);
        return place < 0 ? Optional.empty() : Optional.of(String.valueOf((char) ('a' + place)));
    }

    /** {@code باء} is {@code b}; the name is folded. */
    static Optional<String> latin(String name) {
        int place = NAMES.indexOf(name);
        return place < 0 ? Optional.empty() : Optional.of(String.valueOf((char) ('a' + place)));
    }
}
