package org.sanad.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The short names of the namespaces, the same in every file, answer and page. */
public final class Prefixes {
    /** The namespace of the terms of the ontology. */
    public static final String SANAD = "https://w3id.org/sanad/ontology#";

    /** The namespace of the things. */
    public static final String ID = "https://w3id.org/sanad/id/";

    private static final Map<String, String> ALL = inOrder(
            "sanad", SANAD,
            "id", ID,
            "dcat", "http://www.w3.org/ns/dcat#",
            "dcterms", "http://purl.org/dc/terms/",
            "oa", "http://www.w3.org/ns/oa#",
            "org", "http://www.w3.org/ns/org#",
            "owl", "http://www.w3.org/2002/07/owl#",
            "prov", "http://www.w3.org/ns/prov#",
            "qb", "http://purl.org/linked-data/cube#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "semapv", "https://w3id.org/semapv/vocab/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "sssom", "https://w3id.org/sssom/",
            "time", "http://www.w3.org/2006/time#",
            "undo", "https://w3id.org/un/ontology/undo/",
            "vann", "http://purl.org/vocab/vann/",
            "void", "http://rdfs.org/ns/void#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private Prefixes() {}

    /** {@return prefix to namespace, the two of this project first and the rest by prefix; not to be changed} */
    public static Map<String, String> all() {
        return ALL;
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(table);
    }
}
