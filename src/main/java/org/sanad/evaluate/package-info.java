/**
 * Scores a graph against annotations made by hand, kind by kind.
 *
 * <p>In: an endpoint or a dataset, and gold annotations. Out: a {@link org.sanad.evaluate.Score} with precision and
 * recall. Depends on Jena, and on nothing else of this project but the exception of the package report.
 */
@NullMarked
package org.sanad.evaluate;

import org.jspecify.annotations.NullMarked;
