package org.sanad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A mapping set as its table has it: comment lines of YAML, a line of column names, a line a mapping.
 *
 * @param prefixes the map of prefixes, with those that SSSOM builds in
 * @param metadata the other keys that have one value
 * @param rows column to value, without the empty ones
 */
record SssomTable(Map<String, String> prefixes, Map<String, String> metadata, List<Map<String, String>> rows) {
    private static final Map<String, String> BUILT_IN = Map.of(
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "semapv", "https://w3id.org/semapv/vocab/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "sssom", "https://w3id.org/sssom/");

    static SssomTable parse(String text) {
        Map<String, String> prefixes = new TreeMap<>(BUILT_IN);
        Map<String, String> metadata = new HashMap<>();
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> columns = List.of();
        boolean inPrefixes = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                String[] pair = line.substring(1).split(": ?", 2);
                inPrefixes = line.startsWith("#  ") ? inPrefixes : pair[0].equals("curie_map");
                if (pair.length == 2) {
                    (inPrefixes && line.startsWith("#  ") ? prefixes : metadata).put(pair[0].strip(), pair[1]);
                }
            } else if (columns.isEmpty()) {
                columns = List.of(line.split("\t", -1));
            } else {
                rows.add(row(columns, line.split("\t", -1)));
            }
        }
        return new SssomTable(prefixes, metadata, rows);
    }

    private static Map<String, String> row(List<String> columns, String[] cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells, not " + columns.size() + ": " + cells[0]);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.put(columns.get(i), cells[i]);
            }
        }
        return row;
    }

    /** The IRI that a prefixed name stands for. */
    String iri(String name) {
        String namespace = prefixes.get(name.substring(0, name.indexOf(':')));
        if (namespace == null) {
            throw new IllegalArgumentException("the map of prefixes has none for " + name);
        }
        return namespace + name.substring(name.indexOf(':') + 1);
    }
}
