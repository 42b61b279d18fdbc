/**
 * Writes a dataset to files, as a release for others or for the program itself, and reads it back.
 *
 * <p>In: a dataset and what to say of it. Out: a folder of files that is whole or not there at all. Depends on Jena and
 * RDF4J Rio, and of this project on the package graph and the exception of the package report.
 */
@NullMarked
package org.sanad.publish;

import org.jspecify.annotations.NullMarked;
