/**
 * Runs ready queries and files with typed parameters and writes answers in a format.
 *
 * <p>In: the text of a query with its header, values for its parameters, a dataset. Out: the answer as bytes in the
 * format asked for. Depends on ARQ, and of this project on the prefixes of the package graph.
 */
@NullMarked
package org.sanad.query;

import org.jspecify.annotations.NullMarked;
