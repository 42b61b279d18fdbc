package org.sanad.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanad.graph.Prefixes;

/** What the graph says, gathered once, paragraph by paragraph, through the names of the graph contract. */
final class StatedGraph {
    private static final String PREFIXES = Prefixes.all().entrySet().stream()
            .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
            .collect(Collectors.joining());

    private final Answers answers;
    private final Map<String, ParagraphKey> paragraphs = new HashMap<>();
    private final Names names;
    private final Map<String, String> codes;
    private final Map<String, String> identifiers;
    private final Map<String, String> notations;

    /**
     * Gathers what is needed of all things.
     *
     * @param reports the annotators' name of a report to its identifier in the graph
     */
    StatedGraph(Answers answers, Map<String, String> reports) {
        this.answers = answers;
        Map<String, String> byIdentifier = new HashMap<>();
        reports.forEach((name, identifier) -> byIdentifier.put(identifier, name));
        for (var row :
                select("?x ?report ?value", "?x sanad:inReport/dcterms:identifier ?report ; sanad:number ?value")) {
            Optional.ofNullable(byIdentifier.get(row.get("report")))
                    .ifPresent(report -> paragraphs.put(cell(row, "x"), new ParagraphKey(report, cell(row, "value"))));
        }
        names = new Names(
                values("?x ?label ?value VALUES ?label "
                        + "{ skos:prefLabel skos:altLabel sanad:acronym dcterms:title rdfs:label }"),
                values("?x sanad:acronym ?value"));
        codes = single("sanad:iso3");
        identifiers = single("dcterms:identifier");
        notations = single("skos:notation");
    }

    private List<Map<String, String>> select(String columns, String pattern) {
        return answers.select(PREFIXES + "SELECT DISTINCT " + columns + " { " + pattern + " }");
    }

    private static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    private Map<String, Set<String>> values(String pattern) {
        Map<String, Set<String>> values = new HashMap<>();
        for (var row : select("?x ?value", pattern)) {
            values.computeIfAbsent(cell(row, "x"), x -> new TreeSet<>()).add(cell(row, "value"));
        }
        return values;
    }

    private Map<String, String> single(String property) {
        Map<String, String> values = new HashMap<>();
        select("?x ?value", "?x " + property + " ?value")
                .forEach(row -> values.put(cell(row, "x"), cell(row, "value")));
        return values;
    }

    /** The things of a class that each paragraph mentions. */
    Map<ParagraphKey, Set<String>> mentions(String type) {
        return byParagraph(select("?graph ?x", "?graph sanad:mentions ?x . ?x a sanad:" + type));
    }

    /** The Goals and targets that each paragraph mentions. */
    Map<ParagraphKey, Set<String>> goals() {
        return byParagraph(select(
                "?graph ?x", "?graph sanad:mentions ?x FILTER(STRSTARTS(STR(?x), \"http://metadata.un.org/sdg/\"))"));
    }

    private Map<ParagraphKey, Set<String>> byParagraph(List<Map<String, String>> rows) {
        Map<ParagraphKey, Set<String>> found = new HashMap<>();
        for (var row : rows) {
            paragraph(row).ifPresent(key -> found.computeIfAbsent(key, k -> new TreeSet<>())
                    .add(cell(row, "x")));
        }
        return found;
    }

    private Optional<ParagraphKey> paragraph(Map<String, String> row) {
        return Optional.ofNullable(paragraphs.get(cell(row, "graph")));
    }

    /** The nodes of a class in each paragraph's graph, with what that graph says of them. */
    Map<ParagraphKey, List<StatedNode>> nodes(String type) {
        Map<ParagraphKey, Map<String, Map<String, Set<String>>>> found = new HashMap<>();
        for (var row : select(
                "?graph ?x ?property ?value", "GRAPH ?graph { ?x a sanad:" + type + " . ?x ?property ?value }")) {
            paragraph(row).ifPresent(key -> found.computeIfAbsent(key, k -> new TreeMap<>())
                    .computeIfAbsent(cell(row, "x"), x -> new HashMap<>())
                    .computeIfAbsent(cell(row, "property"), p -> new TreeSet<>())
                    .add(cell(row, "value")));
        }
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().entrySet().stream()
                        .map(node -> new StatedNode(node.getKey(), node.getValue()))
                        .toList()));
    }

    /** The start dates that are stated of each thing, anywhere. */
    Map<String, Set<String>> startDates() {
        return values("?x sanad:startDate ?value");
    }

    /** Two things that a paragraph's graph links, directly or through a node that stands for a relation. */
    record Link(String one, String other) {}

    Map<ParagraphKey, Set<Link>> links() {
        Map<ParagraphKey, Set<Link>> links = new HashMap<>();
        for (var row : select("?graph ?x ?value", "GRAPH ?graph { ?x ?property ?value } FILTER(isIRI(?value))")) {
            paragraph(row).ifPresent(key -> links.computeIfAbsent(key, k -> new HashSet<>())
                    .add(new Link(cell(row, "x"), cell(row, "value"))));
        }
        Map<ParagraphKey, Map<String, Set<String>>> ends = new HashMap<>();
        for (var row : select(
                "?graph ?x ?value",
                "GRAPH ?graph { ?x a ?type ; ?property ?value } FILTER(isIRI(?value)) VALUES ?type { org:Membership "
                        + "sanad:Partnership sanad:Assistance sanad:TreatyAction sanad:Event sanad:Programme "
                        + "sanad:Publication sanad:Observation }")) {
            paragraph(row).ifPresent(key -> ends.computeIfAbsent(key, k -> new HashMap<>())
                    .computeIfAbsent(cell(row, "x"), x -> new TreeSet<>())
                    .add(cell(row, "value")));
        }
        ends.forEach((key, nodes) -> nodes.values()
                .forEach(all -> all.forEach(
                        one -> all.stream().filter(other -> !other.equals(one)).forEach(other -> links.computeIfAbsent(
                                        key, k -> new HashSet<>())
                                .add(new Link(one, other))))));
        return links;
    }

    /** Who adopted a resolution, and its number. */
    record Adoption(String body, String number) {}

    Map<String, Adoption> adoptions() {
        Map<String, Adoption> adoptions = new HashMap<>();
        select("?x ?body ?value", "?x sanad:adoptedBy ?body ; sanad:resolutionNumber ?value")
                .forEach(row -> adoptions.put(cell(row, "x"), new Adoption(cell(row, "body"), cell(row, "value"))));
        return adoptions;
    }

    /** The ISO 3166-1 alpha-3 code of a thing; empty if it has none. */
    String code(String thing) {
        return codes.getOrDefault(thing, "");
    }

    /** The identifier of a thing; empty if it has none. */
    String identifier(String thing) {
        return identifiers.getOrDefault(thing, "");
    }

    /** The notation of a concept; its IRI if it has none. */
    String notation(String concept) {
        return notations.getOrDefault(concept, concept);
    }

    /** What the things are called. */
    Names names() {
        return names;
    }
}
