package org.sanad.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;

/**
 * Mints the IRIs of a report and of what it states: readable where there is a key, a hash where there is none.
 *
 * <ul>
 *   <li>A report is named by its identifier, slashes as hyphens; its parts by their printed numbers below it.
 *   <li>{@code 59(a)} is {@code paragraph/59-a}, {@code fn*} is {@code paragraph/fn}, {@code fn**} is {@code
 *       paragraph/fn-2}.
 *   <li>A hash is the first sixteen hexadecimal digits of SHA-256 over the parts, each ended by a line feed.
 * </ul>
 */
public final class Iris {
    private static final int HASH_DIGITS = 16;

    private final String report;

    private Iris(String report) {
        this.report = report;
    }

    /**
     * Mints for one report.
     *
     * @param identifier the report's identifier, as {@code V.24-13453}
     * @return the mint
     */
    public static Iris ofReport(String identifier) {
        return new Iris(Thing.of("report", identifier).iri());
    }

    Node report() {
        return NodeFactory.createURI(report);
    }

    Node claims() {
        return NodeFactory.createURI(report + "/claims");
    }

    Node mentions() {
        return NodeFactory.createURI(report + "/mentions");
    }

    Node observations() {
        return NodeFactory.createURI(report + "/observations");
    }

    Node section(int order) {
        return NodeFactory.createURI(report + "/section/" + order);
    }

    Node paragraph(String number) {
        int stars = number.length() - number.replace("*", "").length();
        return NodeFactory.createURI(report + "/paragraph/" + Thing.slug(number) + (stars > 1 ? "-" + stars : ""));
    }

    Node mention(String... parts) {
        return NodeFactory.createURI(report + "/mention/" + hash(parts));
    }

    static Node below(Node node, String part) {
        return NodeFactory.createURI(node.getURI() + "/" + part);
    }

    static Node thing(Thing thing) {
        return NodeFactory.createURI(thing.iri());
    }

    static Node of(String kind, String key) {
        return NodeFactory.createURI(Prefixes.ID + kind + "/" + key);
    }

    static Node rule(Rule rule) {
        return of("rule", rule.key());
    }

    static String hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
