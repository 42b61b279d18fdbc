package org.sanad.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.sanad.bundle.BundledFile;

/**
 * A query that answers with a row for each breach of a rule.
 *
 * <p>Its header lines, {@code #+ key: value}, give {@code id}, {@code title}, {@code title-ar}, {@code remedy}, {@code
 * remedy-ar} and {@code severity} ({@code violation}, {@code warning} or {@code info}).
 *
 * @param rule the rule it checks
 * @param title what a row means
 * @param query a SELECT query for {@code ?focus} and, where there are any, {@code ?path}, {@code ?value}, {@code
 *     ?paragraph} and {@code ?quote}
 */
record CheckQuery(Rule rule, Wording title, Query query) {
    private static final String HEADER = "#+ ";

    /**
     * Reads a check query.
     *
     * @param file the file, header and query
     * @return the query
     * @throws IllegalArgumentException if a header line is missing
     */
    static CheckQuery read(BundledFile file) {
        Map<String, String> header = new HashMap<>();
        file.text().lines().filter(line -> line.startsWith(HEADER)).forEach(line -> {
            int colon = line.indexOf(':');
            header.put(
                    line.substring(HEADER.length(), colon),
                    line.substring(colon + 1).strip());
        });
        Wording title = wording(file, header, "title");
        Wording remedy = wording(file, header, "remedy");
        Rule rule = new Rule(value(file, header, "id"), severity(file, value(file, header, "severity")), remedy);
        return new CheckQuery(rule, title, QueryFactory.create(file.text()));
    }

    /** {@return whether the query looks into named graphs, so that data without any cannot answer it} */
    boolean asksForGraphs() {
        return query.toString().contains("GRAPH");
    }

    /**
     * Runs the query.
     *
     * @param data named graphs, with their union as default graph
     * @param places finds where a node was read
     * @return a finding a row
     */
    List<Finding> run(DatasetGraph data, Places places) {
        List<Finding> findings = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
            execution.select().forEach(row -> findings.add(finding(row, places)));
        }
        return findings;
    }

    private Finding finding(Binding row, Places places) {
        Node focus = get(row, "focus").orElseThrow(() -> new IllegalStateException(rule.code() + " gave no ?focus"));
        Optional<Node> path = get(row, "path");
        Optional<Node> value = get(row, "value");
        Optional<String> quote = get(row, "quote").filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
        Optional<Place> place = get(row, "paragraph")
                .map(paragraph -> places.in(paragraph, quote))
                .or(() -> places.of(focus, path, value))
                .or(() -> value.flatMap(other -> places.of(other, Optional.empty(), Optional.empty())));
        return new Finding.QueryFinding(rule, focus, path, place, value, title);
    }

    private static Optional<Node> get(Binding row, String name) {
        return Optional.ofNullable(row.get(name));
    }

    private static Wording wording(BundledFile file, Map<String, String> header, String key) {
        return new Wording(value(file, header, key), value(file, header, key + "-ar"));
    }

    private static String value(BundledFile file, Map<String, String> header, String key) {
        return Optional.ofNullable(header.get(key))
                .orElseThrow(() -> new IllegalArgumentException(file.path() + " has no header line " + key));
    }

    private static Severity severity(BundledFile file, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "violation" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "info" -> Severity.NOTE;
            default -> throw new IllegalArgumentException(file.path() + " has the unknown severity " + word);
        };
    }
}
