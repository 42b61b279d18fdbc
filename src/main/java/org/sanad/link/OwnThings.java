package org.sanad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sanad.graph.Prefixes;
import org.sanad.graph.ReferenceGraphs;

/** Finds the things of the reference data and the themes, with the names that can be looked up elsewhere. */
final class OwnThings {
    static final String ACRONYM = Prefixes.SANAD + "acronym";
    private static final String THEMES = Prefixes.ID + "scheme/themes";
    private static final String REFERENCE = Prefixes.ID + "graph/reference";

    /** Names of which each is a name of its own; short forms, adjectives and misprints are not among them. */
    private static final Map<String, Boolean> NAMES = Map.of(
            SKOS.prefLabel.getURI(),
            true,
            Prefixes.SANAD + "officialName",
            true,
            SKOS.altLabel.getURI(),
            false,
            ACRONYM,
            false);

    private OwnThings() {}

    /** {@return the things that ride in the program, in the order of their IRIs} */
    static List<OwnThing> bundled() {
        Map<String, List<Label>> labels = new TreeMap<>();
        Map<String, Set<String>> classes = new HashMap<>();
        Set<String> wanted = new TreeSet<>();
        for (Quad quad : ReferenceGraphs.bundled().quads()) {
            String subject = quad.getSubject().getURI();
            String property = quad.getPredicate().getURI();
            Node object = quad.getObject();
            if (NAMES.containsKey(property) && object.isLiteral()) {
                labels.computeIfAbsent(subject, key -> new ArrayList<>())
                        .add(Label.of(
                                object.getLiteralLexicalForm(),
                                object.getLiteralLanguage(),
                                property,
                                NAMES.get(property)));
            } else if (property.equals(RDF.type.getURI()) && object.getURI().startsWith(Prefixes.SANAD)) {
                classes.computeIfAbsent(subject, key -> new TreeSet<>())
                        .add(object.getURI().substring(Prefixes.SANAD.length()));
            }
            if (isWanted(quad)) {
                wanted.add(subject);
            }
        }
        return wanted.stream()
                .filter(labels::containsKey)
                .map(iri -> thing(iri, classes.getOrDefault(iri, Set.of()), labels.getOrDefault(iri, List.of())))
                .toList();
    }

    private static boolean isWanted(Quad quad) {
        if (!quad.getSubject().getURI().startsWith(Prefixes.ID)) {
            return false;
        }
        return quad.getGraph().getURI().equals(REFERENCE)
                || (quad.getPredicate().equals(SKOS.inScheme.asNode())
                        && quad.getObject().getURI().equals(THEMES));
    }

    private static OwnThing thing(String iri, Set<String> classes, List<Label> labels) {
        List<Label> sorted = labels.stream().sorted(Matching.LABELS).toList();
        String name = sorted.stream()
                .filter(label -> label.language().equals("en") && label.field().equals(SKOS.prefLabel.getURI()))
                .findFirst()
                .orElse(sorted.getFirst())
                .text();
        return new OwnThing(iri, classes, name, sorted);
    }
}
