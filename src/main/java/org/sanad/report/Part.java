package org.sanad.report;

/**
 * A stretch of the file and what the reader took it for; the parts of a report cover its file from end to end.
 *
 * @param kind what it was taken for
 * @param span where it lies in the file
 */
public record Part(Kind kind, Span span) {

    /** What a stretch of a report's file can be. */
    public enum Kind {
        /** Text of a paragraph, a sub-item, a footnote or the front matter. */
        TEXT,
        /** A number, letter or sign that opens a paragraph, sub-item or footnote. */
        MARKER,
        /** A heading, with its mark. */
        HEADING,
        /** Page furniture: recycling note, job number, page number, running symbol. */
        FURNITURE,
        /** Spaces and line ends between the others. */
        BLANK
    }
}
