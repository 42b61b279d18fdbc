package org.sanad.report;

import java.util.List;
import java.util.OptionalInt;

/**
 * A numbered paragraph, a sub-item, a footnote or the front matter: the unit that facts are stated in.
 *
 * @param kind what it is
 * @param number {@code 12}, {@code 59(a)}, {@code front}, {@code fn1} or {@code fn*}
 * @param order its place in the report, counted from 1
 * @param section the index of its section in {@link Report#sections()}, empty outside the sections
 * @param text what is printed, without the marker; pieces cut apart by a page break are joined by one space
 * @param pieces where the text comes from in the file, in order
 */
public record Paragraph(Kind kind, String number, int order, OptionalInt section, String text, List<Piece> pieces) {

    /** What a paragraph is. */
    public enum Kind {
        /** What stands before the first section. */
        FRONT_MATTER,
        /** A paragraph with a number of its own. */
        NUMBERED,
        /** A lettered item of a numbered paragraph. */
        SUB_ITEM,
        /** A note at the foot of a page. */
        FOOTNOTE
    }

    /**
     * A stretch of the text that stands unbroken in the file.
     *
     * @param start where it begins in the paragraph's text, in UTF-16 code units
     * @param source where it lies in the file
     */
    public record Piece(int start, Span source) {}

    /** Copies the pieces. */
    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    /**
     * Converts an offset to Unicode code points, the unit of published offsets.
     *
     * @param offset an offset into the text in UTF-16 code units, from 0 to its length
     * @return the number of code points before it
     */
    public int codePoints(int offset) {
        return text.codePointCount(0, offset);
    }
}
