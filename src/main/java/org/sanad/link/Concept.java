package org.sanad.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an outside vocabulary names.
 *
 * @param iri its IRI
 * @param types the IRIs of its classes
 * @param labels its names, in their order in the file
 */
record Concept(String iri, Set<String> types, List<Label> labels) {
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String SKOS_CONCEPT = "http://www.w3.org/2004/02/skos/core#Concept";

    Concept {
        types = Set.copyOf(types);
        labels = List.copyOf(labels);
    }

    /** {@return whether it is a class, of which things are instances} */
    boolean isClass() {
        return types.contains(OWL + "Class") || types.contains(RDFS + "Class");
    }

    /** {@return what SSSOM calls its kind} */
    String kind() {
        if (types.contains(SKOS_CONCEPT)) {
            return "skos concept";
        }
        if (isClass()) {
            return types.contains(OWL + "Class") ? "owl class" : "rdfs class";
        }
        return types.contains(OWL + "NamedIndividual") ? "owl named individual" : "rdfs resource";
    }

    /** {@return the name to show: an English one before others, a preferred one before others, else the first} */
    String name() {
        return labels.stream()
                .filter(label -> label.isPreferred() && label.language().equals("en"))
                .findFirst()
                .or(() -> labels.stream().filter(Label::isPreferred).findFirst())
                .orElse(labels.getFirst())
                .text();
    }

    /** {@return the words of the names of its classes, in lower case: {@code GeopoliticalEntity} has two} */
    Set<String> typeWords() {
        Set<String> words = new TreeSet<>();
        for (String type : types) {
            String local = type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1);
            for (String word : local.split("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+", -1)) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
