/**
 * Checks a graph and says what is wrong with it.
 *
 * <p>In: a graph, the shapes of {@code shapes/} and the queries of {@code queries/checks/}. Out: {@link
 * org.sanad.check.Finding}s, never an exception for bad data. Depends on Jena's SHACL and query engines and, of this
 * project, on {@code bundle} alone.
 */
@NullMarked
package org.sanad.check;

import org.jspecify.annotations.NullMarked;
