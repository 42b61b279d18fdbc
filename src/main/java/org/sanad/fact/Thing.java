package org.sanad.fact;

import java.util.Locale;

/**
 * What a fact is about: a state, a body, a resolution, by the key it has in the outside world.
 *
 * @param key {@code state/AND}, {@code resolution/A-RES-77-236}, or a whole IRI for a thing that another publisher
 *     named, as {@code http://metadata.un.org/sdg/16.2}
 */
public record Thing(String key) implements Comparable<Thing> {
    private static final String BASE = "https://w3id.org/sanad/id/";

    /** Checks that there is a key. */
    public Thing {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a thing needs a key");
        }
    }

    /**
     * Names a thing by its kind and its key there.
     *
     * @param kind as {@code resolution}
     * @param key as {@code A/RES/77/236}; what cannot stand in a path segment becomes a hyphen
     * @return the thing {@code resolution/A-RES-77-236}
     */
    public static Thing of(String kind, String key) {
        return new Thing(kind + "/" + segment(key));
    }

    /**
     * Names a thing by its IRI.
     *
     * @param iri an IRI of this project or of another
     * @return the thing, by its key if the IRI is this project's
     */
    public static Thing ofIri(String iri) {
        return new Thing(iri.startsWith(BASE) ? iri.substring(BASE.length()) : iri);
    }

    /** {@return the IRI of the thing} */
    public String iri() {
        return key.startsWith("http://") || key.startsWith("https://") ? key : BASE + key;
    }

    /** {@return the part before the first slash, as {@code state}; empty for a thing of another publisher} */
    public String kind() {
        int slash = key.indexOf('/');
        return iri().equals(key) || slash < 0 ? "" : key.substring(0, slash);
    }

    /**
     * Makes a readable path segment of a name.
     *
     * @param name a name in any language
     * @return its letters and digits in lower case, other characters as single hyphens
     */
    public static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String segment(String key) {
        return key.replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^-|-$", "");
    }

    @Override
    public int compareTo(Thing other) {
        return key.compareTo(other.key);
    }
}
