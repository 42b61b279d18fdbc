package org.sanad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes {@code ontology/alignments.ttl} from the table that people edit. */
final class AlignmentsTurtle {
    static final String ID = "https://w3id.org/sanad/id/";
    private static final String SET = "<" + ID + "mapping-set/alignments>";
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.ofEntries(
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("linkset", ID + "linkset/"),
            Map.entry("mapping", ID + "mapping/"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("semapv", "https://w3id.org/semapv/vocab/"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("sssom", "https://w3id.org/sssom/"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("vocabulary", ID + "vocabulary/"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

    private final SssomTable table;
    private final Map<String, String> vocabularies;
    private final StringBuilder out = new StringBuilder();

    /**
     * Prepares to write.
     *
     * @param table what to write
     * @param vocabularies the key of each outside vocabulary and the beginning of its IRIs
     */
    AlignmentsTurtle(SssomTable table, Map<String, String> vocabularies) {
        this.table = table;
        this.vocabularies = vocabularies;
    }

    String text() {
        PREFIXES.forEach((prefix, namespace) -> out.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append("> .\n"));
        mappingSet();
        linksets();
        links();
        table.rows().forEach(this::mapping);
        return out.toString();
    }

    private void mappingSet() {
        Map<String, String> metadata = table.metadata();
        block(
                SET + " a sssom:MappingSet",
                "dcterms:title \"" + metadata.get("mapping_set_title")
                        + "\"@en , \"روابط رسم سند البياني المعرفي بالمفردات الخارجية\"@ar",
                "dcterms:description \"" + metadata.get("mapping_set_description") + "\"@en",
                "dcterms:creator <" + ID + "agent/sanad>",
                "dcterms:license <" + metadata.get("license") + ">",
                "owl:versionInfo \"" + metadata.get("mapping_set_version") + "\"",
                "sssom:sssom_version sssom:version1.1",
                "sssom:mappings"
                        + table.rows().stream()
                                .map(AlignmentsTurtle::mappingName)
                                .collect(Collectors.joining(" ,\n        ", "\n        ", "")));
    }

    private void linksets() {
        Map<String, Map<String, Long>> counts = table.rows().stream()
                .collect(Collectors.groupingBy(
                        this::vocabulary,
                        TreeMap::new,
                        Collectors.groupingBy(row -> row.get("predicate_id"), TreeMap::new, Collectors.counting())));
        counts.forEach((vocabulary, byProperty) -> {
            List<String> lines = new ArrayList<>();
            lines.add("linkset:" + vocabulary + " a void:Linkset");
            lines.add("void:objectsTarget vocabulary:" + vocabulary);
            lines.add("void:linkPredicate " + String.join(" , ", byProperty.keySet()));
            lines.add("void:triples "
                    + byProperty.values().stream().mapToLong(Long::longValue).sum());
            if (byProperty.size() > 1) {
                lines.add("void:subset "
                        + byProperty.keySet().stream()
                                .map(property -> subset(vocabulary, property))
                                .collect(Collectors.joining(" , ")));
            }
            block(lines.toArray(String[]::new));
            if (byProperty.size() > 1) {
                byProperty.forEach((property, count) -> block(
                        subset(vocabulary, property) + " a void:Linkset",
                        "void:objectsTarget vocabulary:" + vocabulary,
                        "void:linkPredicate " + property,
                        "void:triples " + count));
            }
        });
    }

    private static String subset(String vocabulary, String property) {
        String name = property.substring(property.indexOf(':') + 1);
        String kebab = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return "linkset:" + vocabulary + "-" + kebab;
    }

    private void links() {
        Map<String, TreeSet<String>> bySubject = new TreeMap<>(Comparator.naturalOrder());
        for (Map<String, String> row : table.rows()) {
            bySubject
                    .computeIfAbsent(full(row.get("subject_id")), key -> new TreeSet<>())
                    .add(row.get("predicate_id") + " " + full(row.get("object_id")));
        }
        bySubject.forEach((subject, links) -> out.append('\n')
                .append(subject)
                .append(links.stream().collect(Collectors.joining(" ;\n    ", "\n    ", " .\n"))));
    }

    private void mapping(Map<String, String> row) {
        List<String> lines = new ArrayList<>(List.of(
                mappingName(row) + " a owl:Axiom , sssom:Mapping",
                "owl:annotatedSource " + full(row.get("subject_id")),
                "owl:annotatedProperty " + row.get("predicate_id"),
                "owl:annotatedTarget " + full(row.get("object_id")),
                "sssom:mapping_justification " + row.get("mapping_justification"),
                "sssom:confidence \"" + row.get("confidence") + "\"^^xsd:double"));
        if (row.containsKey("subject_match_field")) {
            lines.add("sssom:subject_match_field " + full(row.get("subject_match_field")));
        }
        if (row.containsKey("comment")) {
            lines.add("rdfs:comment \"" + row.get("comment") + "\"@en");
        }
        block(lines.toArray(String[]::new));
    }

    String vocabulary(Map<String, String> row) {
        String target = table.iri(row.get("object_id"));
        return vocabularies.entrySet().stream()
                .filter(entry -> target.startsWith(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no described vocabulary has " + target));
    }

    private static String mappingName(Map<String, String> row) {
        return row.get("record_id").replaceFirst("^id:mapping/", "mapping:");
    }

    private String full(String name) {
        return "<" + table.iri(name) + ">";
    }

    private void block(String... lines) {
        out.append('\n').append(String.join(" ;\n    ", lines)).append(" .\n");
    }
}
