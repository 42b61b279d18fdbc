package org.sanad.lexicon;

import java.util.List;
import java.util.Set;

/**
 * What a string in the lexicon stands for.
 *
 * @param things the IRIs of the things it names; more than one for a coordinated name only
 * @param kind what sort of thing
 * @param classes the local names of the things' classes and their superclasses
 * @param type in what way it names them
 * @param printed the string as the lexicon has it
 * @param hasArticle whether an Arabic string starts with the article
 * @param isStrict whether the text must have the article just as the string has it
 */
public record Entry(
        List<String> things,
        Kind kind,
        Set<String> classes,
        NameType type,
        String printed,
        boolean hasArticle,
        boolean isStrict) {

    /** Copies the collections. */
    public Entry {
        things = List.copyOf(things);
        classes = Set.copyOf(classes);
    }

    /** {@return the thing it names, the first if it names several} */
    public String thing() {
        return things.getFirst();
    }
}
