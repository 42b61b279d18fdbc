package org.sanad.lexicon;

import java.util.List;

/**
 * The forms an adjective of nationality takes.
 *
 * <ul>
 *   <li>Arabic: masculine and feminine, dual, sound plurals of both genders, and the accusative with its alef
 *       ({@code بنغلاديشي، بنغلاديشية، بنغلاديشيان، بنغلاديشيين، بنغلاديشيون، بنغلاديشيات، بنغلاديشيا}). Case endings of
 *       the dual and plural that are written alike need no form of their own.
 *   <li>English: as it is, and with a plural s unless it ends in s, h or e.
 * </ul>
 */
final class Demonyms {
    private static final char YA = 'ي';
    private static final List<String> ARABIC_ENDINGS = List.of("", "ة", "ا", "ان", "ين", "ون", "ات", "تان", "تين");

    private Demonyms() {}

    static List<String> forms(String demonym) {
        char last = demonym.charAt(demonym.length() - 1);
        if (last == YA) {
            return ARABIC_ENDINGS.stream().map(demonym::concat).toList();
        }
        boolean latin = last < 'ء';
        return latin && "she".indexOf(last) < 0 ? List.of(demonym, demonym + "s") : List.of(demonym);
    }
}
