/**
 * Folds spelling, digits and clitics of Arabic and English, reads numbers, ordinals and dates, and maps every folded
 * offset back to the source.
 *
 * <p>In: a text, or the {@link org.sanad.language.Token}s of one. Out: readings with their stretch of the source. The
 * words stand in the tables beside the classes; depends on {@code report} for {@link org.sanad.report.Span} and on ICU4J.
 */
@NullMarked
package org.sanad.language;

import org.jspecify.annotations.NullMarked;
