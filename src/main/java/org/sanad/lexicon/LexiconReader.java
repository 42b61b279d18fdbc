package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.sanad.bundle.BundledFile;

/** Makes a lexicon of the Turtle files of {@code ontology/}. */
final class LexiconReader {
    private static final String SANAD = "https://w3id.org/sanad/ontology#";
    private static final String CUES = "https://w3id.org/sanad/id/cue/";
    private static final List<String> FULL_NAMES = List.of("officialName", "acronym");
    /** A country's name of fewer letters is an ordinary word with the article: {@code قطر}, {@code القطر}. */
    private static final int LONG_NAME = 4;

    private static final Set<Kind> STRICT_WHEN_SHORT = Set.of(Kind.STATE, Kind.TERRITORY, Kind.REGION);

    private final Graph graph;
    private final NameTrie names = new NameTrie();
    private final NameTrie themes = new NameTrie();
    private final NameTrie shortForms = new NameTrie();
    private final NameTrie misprints = new NameTrie();
    private final NameTrie cues = new NameTrie();
    private final Set<String> cueKeys = new TreeSet<>();
    private final Map<String, KnownThing> things = new HashMap<>();
    private final Map<Node, Set<String>> classes = new HashMap<>();

    private LexiconReader(Graph graph) {
        this.graph = graph;
    }

    static Lexicon bundled() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (BundledFile file : BundledFile.list("ontology", ".ttl")) {
            RDFParser.fromString(file.text(), Lang.TURTLE).parse(graph);
        }
        return of(graph);
    }

    static Lexicon of(Graph graph) {
        LexiconReader reader = new LexiconReader(graph);
        reader.read();
        return new Lexicon(
                reader.names,
                reader.themes,
                reader.shortForms,
                reader.misprints,
                reader.cues,
                reader.cueKeys,
                reader.things);
    }

    private void read() {
        Map<Node, Kind> kinds = new HashMap<>();
        graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(triple -> {
            Set<String> all = classesOf(triple.getObject());
            Optional<Kind> kind =
                    all.stream().map(Kind::ofClass).flatMap(Optional::stream).min(Comparator.naturalOrder());
            if (kind.isPresent() && triple.getSubject().isURI()) {
                kinds.put(triple.getSubject(), kind.get());
                classes.computeIfAbsent(triple.getSubject(), key -> new TreeSet<>())
                        .addAll(all);
            }
        });
        kinds.entrySet().stream()
                .sorted((a, b) -> a.getKey().getURI().compareTo(b.getKey().getURI()))
                .forEach(entry -> readThing(entry.getKey(), entry.getValue()));
        readCoordinatedNames(kinds);
        readThemes();
        readCues();
        readMisprints();
    }

    private Set<String> classesOf(Node type) {
        Set<String> all = new TreeSet<>();
        collect(type, all);
        return all;
    }

    private void collect(Node type, Set<String> all) {
        if (type.isURI()
                && type.getURI().startsWith(SANAD)
                && all.add(type.getURI().substring(SANAD.length()))) {
            graph.find(type, RDFS.subClassOf.asNode(), Node.ANY)
                    .forEachRemaining(triple -> collect(triple.getObject(), all));
        }
    }

    private void readThing(Node thing, Kind kind) {
        Set<String> its = classes.getOrDefault(thing, Set.of());
        things.put(
                thing.getURI(),
                new KnownThing(
                        thing.getURI(),
                        kind,
                        its,
                        label(thing, "en"),
                        label(thing, "ar"),
                        otherEnglishNames(thing),
                        text(thing, sanad("resolutionPrefix")),
                        text(thing, SKOS.notation.asNode()),
                        text(thing, sanad("number")).map(Integer::valueOf),
                        object(thing, sanad("instrument")),
                        graph.find(thing, DCTerms.spatial.asNode(), Node.ANY)
                                .mapWith(triple -> triple.getObject().getURI())
                                .toSet()));
        List<String> ambiguous = strings(thing, sanad("ambiguousName"));
        for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode())) {
            for (String name : strings(thing, property)) {
                if (!ambiguous.contains(name)) {
                    addName(names, name, List.of(thing.getURI()), kind, its, NameType.NAME);
                }
            }
        }
        for (String property : FULL_NAMES) {
            for (String name : strings(thing, sanad(property))) {
                NameType type = property.equals("acronym") && isLatin(name) ? NameType.ACRONYM : NameType.NAME;
                addName(names, name, List.of(thing.getURI()), kind, its, type);
            }
        }
        ambiguous.forEach(name -> addName(names, name, List.of(thing.getURI()), kind, its, NameType.AMBIGUOUS));
        for (String demonym : strings(thing, sanad("demonym"))) {
            for (String form : Demonyms.forms(demonym)) {
                addName(names, form, List.of(thing.getURI()), kind, its, NameType.DEMONYM);
            }
        }
        for (String form : strings(thing, sanad("shortForm"))) {
            addName(shortForms, form, List.of(thing.getURI()), kind, its, NameType.SHORT_FORM);
        }
    }

    private void readCoordinatedNames(Map<Node, Kind> kinds) {
        List<Node> coordinated = graph.find(Node.ANY, RDF.type.asNode(), sanad("CoordinatedName"))
                .mapWith(Triple::getSubject)
                .toList();
        for (Node name : coordinated) {
            List<String> stands = graph.find(name, sanad("standsFor"), Node.ANY)
                    .mapWith(triple -> triple.getObject().getURI())
                    .toList();
            Node first = NodeFactory.createURI(stands.getFirst());
            Kind kind = kinds.getOrDefault(first, Kind.REGION);
            List<String> sorted = stands.stream().sorted().toList();
            for (String printed : strings(name, sanad("printedName"))) {
                addName(names, printed, sorted, kind, classes.getOrDefault(first, Set.of()), NameType.COORDINATED);
            }
        }
    }

    /** A term stands in running text without the capital letter that its label starts with. */
    private void readThemes() {
        List<Node> concepts = graph.find(
                        Node.ANY,
                        SKOS.inScheme.asNode(),
                        NodeFactory.createURI("https://w3id.org/sanad/id/scheme/themes"))
                .mapWith(Triple::getSubject)
                .toList();
        for (Node concept : concepts) {
            for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode())) {
                for (String label : strings(concept, property)) {
                    String term = label.replaceFirst(
                            "^\\p{Lu}(?=\\p{Ll})", label.substring(0, 1).toLowerCase(Locale.ROOT));
                    addName(themes, term, List.of(concept.getURI()), Kind.PROGRAMME, Set.of("Theme"), NameType.NAME);
                }
            }
        }
    }

    private void readCues() {
        graph.find(Node.ANY, RDF.type.asNode(), sanad("Cue")).forEachRemaining(triple -> {
            Node cue = triple.getSubject();
            String key = cue.getURI().substring(CUES.length()).intern();
            cueKeys.add(key);
            for (String printed : strings(cue, sanad("printedName"))) {
                addName(cues, printed, List.of(key), Kind.PLACE, Set.of(), NameType.NAME);
            }
        });
    }

    private void readMisprints() {
        graph.find(Node.ANY, RDF.type.asNode(), sanad("Misprint")).forEachRemaining(triple -> {
            Node misprint = triple.getSubject();
            String reads = text(misprint, sanad("reads"))
                    .orElseThrow(() -> new IllegalStateException(misprint + " says not how it reads (sanad:reads)"));
            for (String printed : strings(misprint, sanad("printedName"))) {
                addName(misprints, printed, List.of(reads), Kind.PLACE, Set.of(), NameType.NAME);
            }
        });
    }

    private static void addName(
            NameTrie trie, String name, List<String> things, Kind kind, Set<String> classes, NameType type) {
        trie.add(name, (article, words) -> {
            boolean strict =
                    switch (type) {
                        case NAME ->
                            words == 1 && STRICT_WHEN_SHORT.contains(kind) && (article || name.length() < LONG_NAME);
                        case AMBIGUOUS -> words == 1;
                        case SHORT_FORM -> true;
                        case ACRONYM, DEMONYM, COORDINATED -> false;
                    };
            return new Entry(things, kind, classes, type, name, article, strict);
        });
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private Optional<String> label(Node thing, String language) {
        return graph.find(thing, SKOS.prefLabel.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(
                        node -> node.isLiteral() && node.getLiteralLanguage().equals(language))
                .mapWith(Node::getLiteralLexicalForm)
                .nextOptional();
    }

    private List<String> otherEnglishNames(Node thing) {
        List<String> names = new ArrayList<>(graph.find(thing, SKOS.altLabel.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(
                        node -> node.isLiteral() && node.getLiteralLanguage().equals("en"))
                .mapWith(Node::getLiteralLexicalForm)
                .toList());
        text(thing, sanad("acronym")).ifPresent(names::add);
        names.sort(null);
        return names;
    }

    private Optional<String> text(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .nextOptional();
    }

    private Optional<String> object(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .mapWith(Node::getURI)
                .nextOptional();
    }

    /** The strings of a property that are in a language the program reads, or in none, sorted. */
    private List<String> strings(Node thing, Node property) {
        List<String> found = new ArrayList<>(graph.find(thing, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(node -> node.isLiteral() && Set.of("", "en", "ar").contains(node.getLiteralLanguage()))
                .mapWith(Node::getLiteralLexicalForm)
                .toList());
        found.sort(null);
        return found;
    }

    private static Node sanad(String localName) {
        return NodeFactory.createURI(SANAD + localName);
    }
}
