package org.sanad.language;

import org.sanad.report.Span;

/**
 * A place in an order that a text states.
 *
 * @param value the place, at least 1
 * @param firstToken the first token it is read from
 * @param lastToken one past the last
 * @param span the stretch of the source from the first token to the last, with the particles written onto the first word
 */
public record OrdinalReading(int value, int firstToken, int lastToken, Span span) {}
