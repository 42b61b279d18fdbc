package org.sanad.link;

import java.util.List;
import java.util.Set;

/**
 * A thing or theme of ours that is looked for in outside vocabularies.
 *
 * @param iri its IRI
 * @param classes the local names of its classes in our ontology; empty for a theme
 * @param name what it is called in English, or first if in no English
 * @param labels its names
 */
record OwnThing(String iri, Set<String> classes, String name, List<Label> labels) {
    OwnThing {
        classes = Set.copyOf(classes);
        labels = List.copyOf(labels);
    }

    /** {@return whether it is a theme, whose other names are wordings that speak of it and not its own} */
    boolean isTheme() {
        return classes.isEmpty();
    }
}
