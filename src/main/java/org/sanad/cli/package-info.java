/**
 * The commands of the program and their exit codes; the only place that prints.
 *
 * <p>In: arguments. Out: lines on the standard streams and 0 (done), 1 (the data falls short), 2 (wrong usage) or 3
 * (internal). Depends on every other package and on picocli.
 */
@NullMarked
package org.sanad.cli;

import org.jspecify.annotations.NullMarked;
