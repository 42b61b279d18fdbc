/**
 * Loads the names and cue words of {@code ontology/} and finds them in folded text.
 *
 * <p>In: Turtle files and the tokens of a text. Out: {@link org.sanad.lexicon.Hit}s, longest first at each place, with
 * what they name. Depends on {@code language} and on Jena to read the files.
 */
@NullMarked
package org.sanad.lexicon;

import org.jspecify.annotations.NullMarked;
