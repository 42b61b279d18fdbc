package org.sanad.language;

import org.sanad.report.Span;

/**
 * A text in folded spelling that knows where each of its characters stands in the source; the rules are those of
 * {@link Folding}.
 *
 * <p>All offsets are UTF-16 code units. The way back costs the same whatever the length of the text.
 */
public final class Folded {
    private final String source;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Folded(String source, String text, int[] starts, int[] ends) {
        this.source = source;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Folds a text.
     *
     * @param source any text; unpaired surrogates are kept as they are
     * @return the folded view of it
     */
    public static Folded of(String source) {
        int length = source.length();
        char[] text = new char[length];
        int[] starts = new int[length];
        int[] ends = new int[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            char unit = source.charAt(i);
            char folded = Character.isSurrogate(unit) ? surrogate(source, i) : Folding.fold(unit);
            if (folded != Folding.DROPPED) {
                text[size] = folded;
                starts[size] = i;
                ends[size] = i + 1;
                size++;
            } else if (size > 0 && Folding.isMark(unit)) {
                text[size - 1] = seated(text[size - 1], unit);
                ends[size - 1] = i + 1;
            }
        }
        return new Folded(source, new String(text, 0, size), starts, ends);
    }

    /** {@return the text as it was given} */
    public String source() {
        return source;
    }

    /** {@return the text in folded spelling, not longer than the source} */
    public String text() {
        return text;
    }

    /**
     * Finds the stretch of the source that a folded stretch stands for.
     *
     * @param start the first folded code unit, at least 0
     * @param end one past the last, not before {@code start} and not beyond the folded text
     * @return from the first letter to the last, with the marks dropped after it; empty if the folded stretch is empty
     * @throws IndexOutOfBoundsException if the stretch is not one of the folded text
     */
    public Span source(int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new IndexOutOfBoundsException(
                    "no stretch " + start + ".." + end + " in " + text.length() + " folded code units");
        }
        if (start == end) {
            int at = start < text.length() ? starts[start] : source.length();
            return new Span(at, at);
        }
        return new Span(starts[start], ends[end - 1]);
    }

    /** A hamza that combines with waw or yeh makes the letter that Unicode also has in one piece. */
    private static char seated(char letter, char mark) {
        if (mark != Folding.HAMZA_ABOVE) {
            return letter;
        }
        return switch (letter) {
            case Folding.WAW -> Folding.WAW_WITH_HAMZA;
            case Folding.YEH -> Folding.YEH_WITH_HAMZA;
            default -> letter;
        };
    }

    private static char surrogate(String source, int at) {
        char unit = source.charAt(at);
        boolean isHigh = Character.isHighSurrogate(unit);
        int first = isHigh ? at : at - 1;
        if (first < 0) {
            return unit;
        }
        int point = source.codePointAt(first);
        int lower = Character.toLowerCase(point);
        if (!Character.isSupplementaryCodePoint(point) || !Character.isSupplementaryCodePoint(lower)) {
            return unit;
        }
        return isHigh ? Character.highSurrogate(lower) : Character.lowSurrogate(lower);
    }
}
