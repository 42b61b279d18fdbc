/**
 * Proposes mappings between our things and the concepts of an outside vocabulary, by their labels.
 *
 * <p>In: the reference data, and a SKOS or OWL vocabulary as a file. Out: a {@link org.sanad.link.ProposalTable} in the
 * table form of SSSOM, for a person to review; the alignments themselves are never written. Depends on Jena for reading,
 * on Titanium to keep JSON-LD from fetching anything, and of this project on the folding of names and the graphs of the
 * reference data.
 */
@NullMarked
package org.sanad.link;

import org.jspecify.annotations.NullMarked;
