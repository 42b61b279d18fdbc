package org.sanad.report;

/**
 * A stretch of a text, in UTF-16 code units, start inclusive, end exclusive.
 *
 * @param start the first code unit, at least 0
 * @param end one past the last code unit, not before {@code start}
 */
public record Span(int start, int end) {
    /** Checks that the stretch is not turned round. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /**
     * Cuts the stretch out of its text.
     *
     * @param text the text the offsets point into
     * @return the characters between start and end
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** {@return the number of code units} */
    public int length() {
        return end - start;
    }

    /**
     * Tells whether another stretch lies wholly in this one.
     *
     * @param other a stretch of the same text
     * @return true if no code unit of {@code other} lies outside
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Tells whether the two stretches share a code unit.
     *
     * @param other a stretch of the same text
     * @return true if they overlap
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * The shortest stretch that holds both.
     *
     * @param other a stretch of the same text
     * @return from the earlier start to the later end
     */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
