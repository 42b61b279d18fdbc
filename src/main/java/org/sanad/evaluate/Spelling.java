package org.sanad.evaluate;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A name without what two spellings of it may differ in.
 *
 * <ul>
 *   <li>Letters and digits only, small, without accents, words apart by one space; a leading "the" is dropped.
 *   <li>The telling words are those left when articles, prepositions, "UN" and "UNODC" are taken out.
 * </ul>
 *
 * @param folded the letters, digits and spaces; may be empty
 * @param words the telling words
 */
record Spelling(String folded, Set<String> words) {
    private static final Set<String> UNTELLING =
            Set.of("the", "of", "and", "on", "in", "to", "for", "a", "an", "by", "against", "un", "unodc");
    private static final String ARTICLE = "the ";

    /** A name inside another counts only if it is longer than this. */
    private static final int LONG_ENOUGH = 9;

    private static final double SHARED = 0.6;

    static Spelling of(String name) {
        String small = UCharacter.foldCase(Normalizer2.getNFKDInstance().normalize(name), true);
        StringBuilder folded = new StringBuilder();
        small.codePoints()
                .filter(letter -> UCharacter.getCombiningClass(letter) == 0)
                .map(letter -> isWordLetter(letter) ? letter : ' ')
                .filter(letter -> letter != ' ' || (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' '))
                .forEach(folded::appendCodePoint);
        String text = folded.toString().stripTrailing();
        String bare = text.startsWith(ARTICLE) ? text.substring(ARTICLE.length()) : text;
        Set<String> words = new HashSet<>(Arrays.asList(bare.split(" ", -1)));
        words.remove("");
        words.removeAll(UNTELLING);
        return new Spelling(bare, Set.copyOf(words));
    }

    /** Tells whether a letter is part of a word: a letter, a digit or number of any script, or an underscore. */
    static boolean isWordLetter(int letter) {
        return Character.isLetter(letter)
                || letter == '_'
                || UCharacter.getIntPropertyValue(letter, UProperty.NUMERIC_TYPE) != UCharacter.NumericType.NONE;
    }

    /** Two free names of one thing: equal, a long one inside the other, or most of their telling words shared. */
    boolean isLike(Spelling other) {
        if (folded.isEmpty() || other.folded.isEmpty()) {
            return false;
        }
        if (folded.equals(other.folded)) {
            return true;
        }
        if (Math.min(length(folded), length(other.folded)) > LONG_ENOUGH
                && (folded.contains(other.folded) || other.folded.contains(folded))) {
            return true;
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        int all = words.size() + other.words.size() - both.size();
        return !words.isEmpty() && !other.words.isEmpty() && (double) both.size() / all >= SHARED;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
