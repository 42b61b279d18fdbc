/**
 * Mints IRIs, writes facts as triples with their claims, and lays the graphs out as one dataset.
 *
 * <p>In: facts with their evidence, or quads. Out: quads in the names of the graph contract, or a dataset of them.
 * Depends on Jena, and of this project on the packages report and fact.
 */
@NullMarked
package org.sanad.graph;

import org.jspecify.annotations.NullMarked;
