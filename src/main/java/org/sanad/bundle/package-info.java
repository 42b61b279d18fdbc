/**
 * Finds and reads the files that ride in the program: ontology, shapes, queries and the shipped reports.
 *
 * <p>In: a folder name. Out: {@link org.sanad.bundle.BundledFile}s in the order of their paths. Works from the jar and
 * from a folder of classes alike, and depends on nothing else of this project.
 */
@NullMarked
package org.sanad.bundle;

import org.jspecify.annotations.NullMarked;
