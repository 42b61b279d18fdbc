package org.sanad.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the reference data says of a thing that reading needs to know.
 *
 * @param iri the thing
 * @param kind what sort of thing
 * @param classes the local names of its classes and their superclasses
 * @param englishName its preferred name in English
 * @param arabicName its preferred name in Arabic
 * @param otherEnglishNames its other names in English and its acronym, sorted
 * @param resolutionPrefix what the symbols of its resolutions start with, as {@code A/RES}, if it adopts any
 * @param notation its code, as {@code 16.2}
 * @param number its number, for an objective
 * @param partOf the instrument an objective belongs to
 * @param countries the states a national body belongs to
 */
public record KnownThing(
        String iri,
        Kind kind,
        Set<String> classes,
        Optional<String> englishName,
        Optional<String> arabicName,
        List<String> otherEnglishNames,
        Optional<String> resolutionPrefix,
        Optional<String> notation,
        Optional<Integer> number,
        Optional<String> partOf,
        Set<String> countries) {

    /** Copies the collections. */
    public KnownThing {
        otherEnglishNames = List.copyOf(otherEnglishNames);
        countries = Set.copyOf(countries);
        classes = Set.copyOf(classes);
    }
}
