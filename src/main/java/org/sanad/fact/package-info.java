/**
 * What a paragraph states, as values with the words that state it.
 *
 * <p>In: nothing but values. Out: {@link org.sanad.fact.Fact}s, each with its {@link org.sanad.fact.Evidence}. Knows no
 * RDF, so that facts can be compared and counted without a graph; depends on {@code report} and, for dates, {@code
 * language}.
 */
@NullMarked
package org.sanad.fact;

import org.jspecify.annotations.NullMarked;
