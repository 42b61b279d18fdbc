package org.sanad.extract;

/**
 * A title as it stands in a paragraph.
 *
 * @param first the index of its first token, quotation marks and asterisks not counted
 * @param end the index after its last token
 * @param text the title, without asterisks, white space made single
 */
record Title(int first, int end, String text) {

    boolean overlaps(Title other) {
        return first < other.end && other.first < end;
    }
}
