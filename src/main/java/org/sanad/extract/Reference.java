package org.sanad.extract;

import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;
import org.sanad.report.Span;

/**
 * Words of a paragraph and the one thing they refer to.
 *
 * @param thing what they refer to
 * @param kind what sort of thing
 * @param classes the local names of its classes
 * @param first the index of the first token
 * @param end the index after the last token
 * @param span where the words stand in the paragraph's text
 * @param rule how that was found
 * @param certainty how plain it is
 */
record Reference(
        Thing thing, Kind kind, Set<String> classes, int first, int end, Span span, Rule rule, Certainty certainty) {

    boolean isAdoptingBody(ReadParagraph paragraph) {
        return kind == Kind.BODY
                && paragraph
                        .lexicon()
                        .thing(thing.iri())
                        .flatMap(known -> known.resolutionPrefix())
                        .isPresent();
    }

    boolean isTreaty() {
        return kind == Kind.INSTRUMENT && classes.contains("Treaty");
    }

    /** Whether it is a body or an instrument that no list has; a state's own office is none. */
    boolean isMetInstitution() {
        return rule == Rule.NAME_PATTERN
                && (kind == Kind.BODY || kind == Kind.INSTRUMENT)
                && !classes.contains("NationalAuthority");
    }
}
