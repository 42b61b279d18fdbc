/**
 * Turns a report into facts: finds what its words refer to, then reads off what its paragraphs state.
 *
 * <p>In: a {@link org.sanad.report.Report} and a {@link org.sanad.lexicon.Lexicon}. Out: {@link org.sanad.fact.Fact}s in
 * the order of the text. Each extractor is one file and states a pattern of the genre; depends on {@code report}, {@code
 * language}, {@code lexicon} and {@code fact}.
 */
@NullMarked
package org.sanad.extract;

import org.jspecify.annotations.NullMarked;
