package org.sanad.language;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that bring spellings of one word together, character by character.
 *
 * <p>Arabic:
 *
 * <ul>
 *   <li>The alef forms (with madda, with hamza above or below, wasla) become a bare alef.
 *   <li>Alef maqsura and the Persian yeh become yeh; the Persian keheh becomes kaf: printed texts mix them.
 *   <li>Teh marbuta becomes heh.
 *   <li>Hamza alone and on its seats of waw and yeh is kept: texts of the genre write them with care, and folding them
 *       would bring different words together.
 *   <li>Tatweel, vowel marks and the superscript alef are dropped.
 *   <li>A letter and a combining mark fold as the precomposed letter does.
 * </ul>
 *
 * <p>Latin, Greek and Cyrillic:
 *
 * <ul>
 *   <li>Letters become lower case, whatever the default locale.
 *   <li>Accents are removed, precomposed or combining. Letters that Unicode does not take apart stay as they are.
 * </ul>
 *
 * <p>Every script:
 *
 * <ul>
 *   <li>Decimal digits of any script become ASCII digits; superscript digits are no decimal digits and stay.
 *   <li>The Arabic decimal and thousands separators and percent sign become their ASCII counterparts.
 *   <li>Typographic quotation marks become straight ones, dashes become a hyphen.
 *   <li>Spaces of every width, tabs and line ends become a space, one for one.
 *   <li>Invisible format characters (marks of direction, joiners, soft hyphen, byte order mark) are dropped.
 *   <li>Supplementary characters keep their two code units, in lower case where they have one.
 * </ul>
 *
 * <p>So each UTF-16 code unit yields one or none, which is what makes the way back cheap. Arabic presentation forms are not
 * folded: the reader of reports refuses them.
 */
public final class Folding {
    static final char DROPPED = '\0';
    static final char HAMZA_ABOVE = '\u0654';
    static final char WAW = '\u0648';
    static final char YEH = '\u064A';
    static final char WAW_WITH_HAMZA = '\u0624';
    static final char YEH_WITH_HAMZA = '\u0626';
    static final char ALEF = '\u0627';
    static final char LAM = '\u0644';

    private static final char ALEF_WASLA = '\u0671';
    private static final char ALEF_MAQSURA = '\u0649';
    private static final char PERSIAN_YEH = '\u06CC';
    private static final char PERSIAN_KEHEH = '\u06A9';
    private static final char KAF = '\u0643';
    private static final char TEH_MARBUTA = '\u0629';
    private static final char HEH = '\u0647';
    private static final char TATWEEL = '\u0640';
    private static final char MINUS = '\u2212';
    private static final char NEXT_LINE = '\u0085';
    private static final char ARABIC_DECIMAL_SEPARATOR = '\u066B';
    private static final char ARABIC_THOUSANDS_SEPARATOR = '\u066C';
    private static final char ARABIC_PERCENT = '\u066A';
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2039\u203A\u02BC";
    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB";

    /** The scripts whose letters are taken apart and whose marks are dropped; elsewhere a mark can be a vowel of its own. */
    private static final Set<UnicodeScript> FOLDED_SCRIPTS = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private static final char[] TABLE = table();

    private Folding() {}

    /**
     * Folds a text for which no way back is needed.
     *
     * @param text any text
     * @return the folded text, not longer than {@code text}
     */
    public static String fold(String text) {
        return Folded.of(text).text();
    }

    /**
     * Folds one code unit.
     *
     * @param unit a UTF-16 code unit
     * @return the folded one, or {@link #DROPPED}
     */
    static char fold(char unit) {
        return TABLE[unit];
    }

    /** Tells whether a dropped code unit belongs to the letter before it; invisible format characters do not. */
    static boolean isMark(char unit) {
        return unit == TATWEEL || Character.getType(unit) != Character.FORMAT;
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < table.length; unit++) {
            table[unit] = compute((char) unit);
        }
        return table;
    }

    private static char compute(char unit) {
        return switch (Character.getType(unit)) {
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> unit;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                FOLDED_SCRIPTS.contains(UnicodeScript.of(unit)) ? DROPPED : unit;
            case Character.FORMAT -> DROPPED;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> Character.isWhitespace(unit) || unit == NEXT_LINE ? ' ' : unit;
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(unit, 10));
            case Character.DASH_PUNCTUATION -> '-';
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> letter(unit);
            default -> sign(unit);
        };
    }

    private static char letter(char unit) {
        return switch (unit) {
            case TATWEEL -> DROPPED;
            case WAW_WITH_HAMZA, YEH_WITH_HAMZA -> unit;
            case ALEF_WASLA -> ALEF;
            case ALEF_MAQSURA, PERSIAN_YEH -> YEH;
            case PERSIAN_KEHEH -> KAF;
            case TEH_MARBUTA -> HEH;
            default -> SINGLE_QUOTES.indexOf(unit) >= 0 ? '\'' : lower(base(unit));
        };
    }

    private static char base(char letter) {
        if (!FOLDED_SCRIPTS.contains(UnicodeScript.of(letter))) {
            return letter;
        }
        // Null is how ICU says that a character has no decomposition.
        @Nullable String parts = Normalizer2.getNFDInstance().getDecomposition(letter);
        return parts == null ? letter : parts.charAt(0);
    }

    private static char lower(char letter) {
        return Character.toLowerCase(letter);
    }

    private static char sign(char unit) {
        if (SINGLE_QUOTES.indexOf(unit) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(unit) >= 0) {
            return '"';
        }
        return switch (unit) {
            case MINUS -> '-';
            case ARABIC_DECIMAL_SEPARATOR -> '.';
            case ARABIC_THOUSANDS_SEPARATOR -> ',';
            case ARABIC_PERCENT -> '%';
            default -> unit;
        };
    }
}
