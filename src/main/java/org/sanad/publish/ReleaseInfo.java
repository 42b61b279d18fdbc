package org.sanad.publish;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is said of a dataset beside its triples. No date and no place: the same input gives the same bytes.
 *
 * @param version the version of the release, as {@code 0.1.0}
 * @param inputs the files the dataset was made from, each with its SHA-256 in hexadecimal; in the order of their names
 */
public record ReleaseInfo(String version, Map<String, String> inputs) {

    /** Copies the inputs and puts them in order. */
    public ReleaseInfo {
        if (version.isBlank()) {
            throw new IllegalArgumentException("a release has a version");
        }
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }
}
