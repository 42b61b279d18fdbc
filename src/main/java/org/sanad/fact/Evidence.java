package org.sanad.fact;

import org.sanad.report.Paragraph;
import org.sanad.report.Span;

/**
 * The words that state a fact.
 *
 * @param paragraph where they stand
 * @param span where in the paragraph's text, at least one character
 * @param rule how the fact was read off them
 * @param certainty how plainly they say it
 */
public record Evidence(Paragraph paragraph, Span span, Rule rule, Certainty certainty) {

    /** Checks that there are words. */
    public Evidence {
        if (span.length() == 0 || span.end() > paragraph.text().length()) {
            throw new IllegalArgumentException(
                    "no words at " + span + " of paragraph " + paragraph.number() + " for " + rule);
        }
    }

    /** {@return the words, to the letter} */
    public String quote() {
        return span.of(paragraph.text());
    }
}
