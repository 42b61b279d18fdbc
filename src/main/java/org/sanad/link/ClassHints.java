package org.sanad.link;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sanad.bundle.BundledFile;

/** Tells from the names of classes elsewhere whether a concept can be of the kind of one of our things. */
final class ClassHints {
    private static final Pattern GAP = Pattern.compile("\\s+");

    /** Word in the name of an outside class to those of our classes that it speaks of. */
    private final Map<String, Set<String>> classesByWord = new TreeMap<>();

    /** What the classes of a concept say of a thing. */
    enum Hint {
        /** They speak of its kind. */
        AGREES,
        /** They say nothing that is known here. */
        NONE,
        /** They speak of other kinds alone. */
        DISAGREES
    }

    /** Reads the table that rides in the program: a class of ours, then words in names of classes elsewhere. */
    ClassHints() {
        new BundledFile("org/sanad/link/class-hints.tsv")
                .text()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(line -> {
                    String[] parts = GAP.split(line.strip(), -1);
                    for (int i = 1; i < parts.length; i++) {
                        classesByWord
                                .computeIfAbsent(parts[i], key -> new TreeSet<>())
                                .add(parts[0]);
                    }
                });
    }

    Hint hint(OwnThing thing, Concept concept) {
        Set<String> spokenOf = new TreeSet<>();
        concept.typeWords().forEach(word -> spokenOf.addAll(classesByWord.getOrDefault(word, Set.of())));
        if (spokenOf.isEmpty()) {
            return Hint.NONE;
        }
        return thing.classes().stream().anyMatch(spokenOf::contains) ? Hint.AGREES : Hint.DISAGREES;
    }
}
