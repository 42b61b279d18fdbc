package org.sanad.check;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes nodes as a person reads them: IRIs with the project's prefixes, literals as in Turtle, long text cut.
 *
 * <p>Unlike Turtle a prefixed name may hold slashes here, as in {@code id:claim/ab12}.
 */
final class ShortNames {
    private static final int LONGEST = 120;

    private record Prefix(String name, String namespace) {}

    /** A longer namespace stands before one that it begins with. */
    private static final List<Prefix> PREFIXES = List.of(
            new Prefix("id", Terms.ID),
            new Prefix("sanad", Terms.SANAD),
            new Prefix("shapes", Terms.SHAPES),
            new Prefix("sdg", "http://metadata.un.org/sdg/"),
            new Prefix("dcterms", "http://purl.org/dc/terms/"),
            new Prefix("foaf", "http://xmlns.com/foaf/0.1/"),
            new Prefix("oa", Terms.OA),
            new Prefix("org", "http://www.w3.org/ns/org#"),
            new Prefix("owl", "http://www.w3.org/2002/07/owl#"),
            new Prefix("prov", "http://www.w3.org/ns/prov#"),
            new Prefix("qb", "http://purl.org/linked-data/cube#"),
            new Prefix("rdf", RDF.getURI()),
            new Prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            new Prefix("sh", "http://www.w3.org/ns/shacl#"),
            new Prefix("skos", "http://www.w3.org/2004/02/skos/core#"),
            new Prefix("vann", "http://purl.org/vocab/vann/"),
            new Prefix("xsd", XSD.getURI()));

    private ShortNames() {}

    /**
     * Writes a node.
     *
     * @param node an IRI, a literal or a blank node
     * @return the node on one line
     */
    static String of(Node node) {
        if (node.isURI()) {
            return iri(node.getURI());
        }
        if (node.isLiteral()) {
            return literal(node);
        }
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString();
    }

    /**
     * Cuts text that is too long to be read in a line.
     *
     * @param text any text
     * @return the text on one line, cut after 120 code points with an ellipsis
     */
    static String cut(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String iri(String iri) {
        for (Prefix prefix : PREFIXES) {
            if (iri.startsWith(prefix.namespace())
                    && iri.length() > prefix.namespace().length()) {
                return prefix.name() + ":" + iri.substring(prefix.namespace().length());
            }
        }
        return "<" + iri + ">";
    }

    private static String literal(Node node) {
        String quoted = "\"" + cut(node.getLiteralLexicalForm()) + "\"";
        if (!node.getLiteralLanguage().isEmpty()) {
            return quoted + "@" + node.getLiteralLanguage();
        }
        String datatype = node.getLiteralDatatypeURI();
        return XSD.xstring.getURI().equals(datatype) ? quoted : quoted + "^^" + iri(datatype);
    }
}
