package org.sanad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Keeps of the statements of a vocabulary what gives names and classes. */
final class LabelCollector extends StreamRDFBase {
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    // Written out: Jena's own constants cannot be the first that is asked of it.
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String SKOS_XL = "http://www.w3.org/2008/05/skos-xl#";

    /** Properties that give names; true for the names by which a thing is called first. */
    private static final Map<String, Boolean> NAMES = Map.ofEntries(
            Map.entry(SKOS + "prefLabel", true),
            Map.entry(SKOS + "altLabel", false),
            Map.entry("http://www.w3.org/2000/01/rdf-schema#label", true),
            Map.entry("http://purl.org/dc/terms/title", true),
            Map.entry("http://purl.org/dc/elements/1.1/title", true),
            Map.entry("http://schema.org/name", true),
            Map.entry("http://schema.org/alternateName", false),
            Map.entry("https://schema.org/name", true),
            Map.entry("https://schema.org/alternateName", false),
            Map.entry("http://xmlns.com/foaf/0.1/name", true),
            Map.entry("http://www.geonames.org/ontology#name", true),
            Map.entry("http://www.geonames.org/ontology#officialName", false),
            Map.entry("http://www.geonames.org/ontology#alternateName", false));

    private static final Set<String> NO_CONCEPTS = Set.of(
            SKOS + "ConceptScheme",
            SKOS + "Collection",
            SKOS + "OrderedCollection",
            SKOS_XL + "Label",
            OWL + "Ontology",
            OWL + "ObjectProperty",
            OWL + "DatatypeProperty",
            OWL + "AnnotationProperty",
            RDF + "Property");

    private record Name(String text, String tag, String field) {}

    private record Pointer(String concept, String field) {}

    private final int mostLabels;
    private final Map<String, List<Name>> names = new TreeMap<>();
    private final Map<String, Set<String>> types = new HashMap<>();
    private final Map<Node, List<Pointer>> pointers = new HashMap<>();
    private final Map<Node, List<Name>> literalForms = new HashMap<>();
    private final Set<String> deprecated = new HashSet<>();
    private final Map<String, String> prefixes = new TreeMap<>();
    private int labels;
    private boolean hasTriples;

    LabelCollector(int mostLabels) {
        this.mostLabels = mostLabels;
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.putIfAbsent(prefix, iri);
    }

    @Override
    public void quad(Quad quad) {
        triple(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
        hasTriples = true;
        Node subject = triple.getSubject();
        Node object = triple.getObject();
        String property = triple.getPredicate().getURI();
        if (property.equals(SKOS_XL + "literalForm") && object.isLiteral()) {
            keep(literalForms.computeIfAbsent(subject, key -> new ArrayList<>()), object, property);
        }
        if (!subject.isURI()) {
            return;
        }
        String iri = subject.getURI();
        if (NAMES.containsKey(property) && object.isLiteral()) {
            keep(names.computeIfAbsent(iri, key -> new ArrayList<>()), object, property);
        } else if (property.equals(RDF + "type") && object.isURI()) {
            types.computeIfAbsent(iri, key -> new TreeSet<>()).add(object.getURI());
        } else if (property.equals(SKOS_XL + "prefLabel") || property.equals(SKOS_XL + "altLabel")) {
            pointers.computeIfAbsent(object, key -> new ArrayList<>()).add(new Pointer(iri, property));
        } else if (property.equals(OWL + "deprecated")
                && object.isLiteral()
                && object.getLiteralLexicalForm().equals("true")) {
            deprecated.add(iri);
        }
    }

    private void keep(List<Name> list, Node literal, String field) {
        labels++;
        if (!isOverfull()) {
            list.add(new Name(literal.getLiteralLexicalForm(), literal.getLiteralLanguage(), field));
        }
    }

    /** {@return whether there were more labels than are read} */
    boolean isOverfull() {
        return labels > mostLabels;
    }

    /** {@return whether there was no statement at all} */
    boolean isEmpty() {
        return !hasTriples;
    }

    Map<String, String> prefixes() {
        return prefixes;
    }

    /** {@return what has a name with a letter or digit in it, in the order of the IRIs} */
    List<Concept> concepts() {
        pointers.forEach((label, from) -> from.forEach(
                pointer -> literalForms.getOrDefault(label, List.of()).forEach(form -> names.computeIfAbsent(
                                pointer.concept(), key -> new ArrayList<>())
                        .add(new Name(form.text(), form.tag(), pointer.field())))));
        List<Concept> concepts = new ArrayList<>();
        names.forEach((iri, own) -> {
            Set<String> classes = types.getOrDefault(iri, Set.of());
            List<Label> folded = own.stream()
                    .distinct()
                    .map(name -> Label.of(name.text(), name.tag(), name.field(), isPreferred(name.field())))
                    .filter(label -> !label.key().isEmpty())
                    .toList();
            if (!folded.isEmpty()
                    && !deprecated.contains(iri)
                    && classes.stream().noneMatch(NO_CONCEPTS::contains)) {
                concepts.add(new Concept(iri, classes, folded));
            }
        });
        return List.copyOf(concepts);
    }

    private static boolean isPreferred(String field) {
        return NAMES.getOrDefault(field, field.equals(SKOS_XL + "prefLabel"));
    }
}
