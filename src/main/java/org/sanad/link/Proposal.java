package org.sanad.link;

import java.util.Set;

/**
 * A mapping that a person should look at.
 *
 * @param thing ours
 * @param concept theirs
 * @param own the name of ours that matched
 * @param label the name of theirs that matched
 * @param isExact whether the two are the same after folding
 * @param isSame whether the match speaks for the thing itself and not only for something close to it
 * @param similarity from 0 to 1
 * @param confidence from 0 to 1, to two digits
 * @param languages in which languages names agree; empty where the vocabulary names none
 * @param hint what the classes of the concept say
 */
record Proposal(
        OwnThing thing,
        Concept concept,
        Label own,
        Label label,
        boolean isExact,
        boolean isSame,
        double similarity,
        double confidence,
        Set<String> languages,
        ClassHints.Hint hint) {
    Proposal {
        languages = Set.copyOf(languages);
    }
}
