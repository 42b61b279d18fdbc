package org.sanad.extract;

/**
 * What a number counts.
 *
 * @param unit the unit's key in the scheme of units
 * @param first the index of the first token that gives the unit
 * @param end the index after the last
 * @param phrase the index of the first token of the phrase that says what is counted
 * @param phraseEnd the index after the last token of the phrase
 */
record ObservationNoun(String unit, int first, int end, int phrase, int phraseEnd) {
    /** The unit of what no list knows. */
    static final String OTHER = "other";

    private static final String PERCENT = "percent";
    private static final String CONJUNCTION = "\u0648";
    private static final int LONGEST_PHRASE = 8;

    /** A noun with the phrase it opens or stands in. */
    static ObservationNoun of(ReadParagraph paragraph, String unit, int first, int end, int phrase) {
        return new ObservationNoun(unit, first, end, Math.min(phrase, first), phraseEnd(paragraph, end));
    }

    /** A share: the phrase behind it says of what, if there is one. */
    static ObservationNoun share(ReadParagraph paragraph, int first, int end) {
        int whole = end + paragraph.cue("counted-link", end);
        int phraseEnd = phraseEnd(paragraph, whole);
        return phraseEnd > whole
                ? new ObservationNoun(PERCENT, first, end, whole, phraseEnd)
                : new ObservationNoun(PERCENT, first, end, first, end);
    }

    private static int phraseEnd(ReadParagraph paragraph, int from) {
        int end = from;
        while (end < paragraph.text().size() && end < from + LONGEST_PHRASE && goesOn(paragraph, end)) {
            end++;
        }
        boolean numberFollows = isNumber(paragraph, end);
        while (numberFollows
                && end > from
                && paragraph.text().token(end - 1).form().startsWith(CONJUNCTION)) {
            end--;
        }
        return end;
    }

    private static boolean goesOn(ReadParagraph paragraph, int token) {
        return paragraph.text().token(token).isWord()
                && paragraph.cue("label-end", token) == 0
                && !isNumber(paragraph, token);
    }

    private static boolean isNumber(ReadParagraph paragraph, int token) {
        return paragraph.numbers().stream().anyMatch(number -> number.firstToken() == token);
    }
}
