package org.sanad.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;

/** Writes facts as triples of the graph contract, each with its claim. */
final class FactWriter {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final TypeMapper XSD_TYPES = TypeMapper.getInstance();
    private static final List<String> LANGUAGES = List.of("en", "ar");

    private final Iris iris;
    private final ClaimedGraph graph;
    private final ReferenceGraphs reference;

    FactWriter(Iris iris, ClaimedGraph graph, ReferenceGraphs reference) {
        this.iris = iris;
        this.graph = graph;
        this.reference = reference;
    }

    void write(Fact fact) {
        switch (fact) {
            case Fact.Mention mention -> mention(mention.thing(), mention.evidence());
            case Fact.Subject subject -> subject(subject);
            case Fact.Resolution resolution -> resolution(resolution);
            case Fact.Document document -> document(document);
            case Fact.TreatyAction action -> treatyAction(action);
            case Fact.PartyCount count -> partyCount(count);
            case Fact.Described described -> described(described);
            case Fact.Relation relation ->
                graph.state(
                        Iris.thing(relation.subject()),
                        term(relation.property().term()),
                        Iris.thing(relation.object()),
                        relation.evidence());
            case Fact.Title title -> ofReport(DCTerms.title.asNode(), graph.text(title.title()), title);
            case Fact.Issued issued ->
                ofReport(DCTerms.issued.asNode(), typed(issued.date().toString(), XSDDatatype.XSDdate), issued);
            case Fact.AgendaItem item -> ofReport(Sanad.agendaItem, ReportGraph.string(item.item()), item);
            case Fact.OnInstrument on -> ofReport(Sanad.onInstrument, Iris.thing(on.instrument()), on);
            case Fact.SubmittedTo submitted -> submittedTo(submitted);
        }
    }

    private void ofReport(Node property, Node value, Fact fact) {
        graph.state(iris.report(), property, value, fact.evidence());
    }

    private void subject(Fact.Subject fact) {
        Evidence evidence = fact.evidence();
        graph.state(paragraph(evidence), DCTerms.subject.asNode(), Iris.thing(fact.theme()), evidence);
    }

    private Node paragraph(Evidence evidence) {
        return iris.paragraph(evidence.paragraph().number());
    }

    private void mention(Thing thing, Evidence evidence) {
        graph.state(paragraph(evidence), Sanad.mentions, Iris.thing(thing), evidence);
        graph.annotate(Iris.thing(thing), evidence);
    }

    private void resolution(Fact.Resolution fact) {
        Node node = Iris.thing(fact.thing());
        Evidence evidence = fact.evidence();
        mention(fact.thing(), evidence);
        type(node, Sanad.Resolution, evidence);
        graph.state(node, DCTerms.identifier.asNode(), ReportGraph.string(fact.identifier()), evidence);
        graph.state(node, Sanad.resolutionNumber, ReportGraph.string(fact.number()), evidence);
        graph.state(node, Sanad.adoptedBy, Iris.thing(fact.adoptedBy()), evidence);
        fact.year().ifPresent(year -> graph.state(node, DCTerms.date.asNode(), year(year), evidence));
        page(node, fact.identifier(), evidence);
        String number =
                fact.number() + fact.year().map(year -> " (" + year + ")").orElse("");
        label(node, fact.adoptedBy(), "%s resolution " + number, "قرار %s " + number, evidence);
        reference
                .value(fact.adoptedBy(), Sanad.resolutionLetters)
                .map(letters -> letters + " resolution " + fact.number())
                .ifPresent(cited -> graph.state(
                        node, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang(cited, "en"), evidence));
    }

    private void document(Fact.Document fact) {
        Node node = Iris.thing(fact.thing());
        mention(fact.thing(), fact.evidence());
        type(node, Sanad.Document, fact.evidence());
        graph.state(node, DCTerms.identifier.asNode(), ReportGraph.string(fact.symbol()), fact.evidence());
        page(node, fact.symbol(), fact.evidence());
        for (String language : LANGUAGES) {
            graph.state(
                    node,
                    SKOS.prefLabel.asNode(),
                    NodeFactory.createLiteralLang(fact.symbol(), language),
                    fact.evidence());
        }
    }

    private void page(Node node, String symbol, Evidence evidence) {
        DocumentPages.of(symbol).ifPresent(page -> graph.state(node, RDFS.seeAlso.asNode(), page, evidence));
    }

    private void treatyAction(Fact.TreatyAction fact) {
        String key = lastPart(fact.state()) + "-" + lastPart(fact.treaty()) + "-" + fact.year();
        Node node = Iris.of("treaty-action", key);
        Evidence evidence = fact.evidence();
        type(node, Sanad.TreatyAction, evidence);
        graph.state(node, Sanad.state, Iris.thing(fact.state()), evidence);
        graph.state(node, Sanad.treaty, Iris.thing(fact.treaty()), evidence);
        graph.state(node, Sanad.year, year(fact.year()), evidence);
        for (String language : LANGUAGES) {
            Optional<String> state = reference.name(fact.state(), language);
            Optional<String> treaty = reference.name(fact.treaty(), language);
            if (state.isPresent() && treaty.isPresent()) {
                String pattern = language.equals("en") ? "%s: party to the %s since %s" : "%s: طرف في %s منذ %s";
                String label = pattern.formatted(state.get(), treaty.get(), fact.year());
                graph.state(node, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(label, language), evidence);
            }
        }
    }

    private void partyCount(Fact.PartyCount fact) {
        Evidence evidence = fact.evidence();
        Node node = Iris.of(
                "observation",
                Iris.hash(
                        paragraph(evidence).getURI(),
                        "parties",
                        fact.treaty().key(),
                        fact.count().toPlainString(),
                        fact.asOf().orElse("")));
        type(node, Sanad.Observation, evidence);
        graph.state(node, Sanad.value, decimal(fact.count()), evidence);
        graph.state(node, Sanad.qualifier, Iris.of("qualifier", "exact"), evidence);
        graph.state(node, Sanad.unit, Iris.of("unit", "parties"), evidence);
        graph.state(node, Sanad.about, Iris.thing(fact.treaty()), evidence);
        fact.asOf().ifPresent(date -> graph.state(node, Sanad.asOf, partialDate(date), evidence));
        for (String language : LANGUAGES) {
            String pattern = language.equals("en") ? "Parties to the %s" : "الأطراف في %s";
            reference
                    .name(fact.treaty(), language)
                    .map(pattern::formatted)
                    .ifPresent(label -> graph.state(
                            node, RDFS.label.asNode(), NodeFactory.createLiteralLang(label, language), evidence));
        }
    }

    private void described(Fact.Described fact) {
        Node node = Iris.thing(fact.thing());
        type(node, term(fact.category().term()), fact.evidence());
        for (Detail detail : fact.details()) {
            graph.state(node, term(detail.property().term()), node(detail.value()), detail.evidence());
        }
    }

    private Node node(Value value) {
        return switch (value) {
            case Value.OfThing of -> Iris.thing(of.thing());
            case Value.Text text ->
                text.language().isEmpty()
                        ? graph.text(text.text())
                        : NodeFactory.createLiteralLang(text.text(), text.language());
            case Value.Code code -> ReportGraph.string(code.code());
            case Value.Amount amount -> decimal(amount.number());
            case Value.Count count -> typed(Long.toString(count.count()), XSDDatatype.XSDinteger);
            case Value.When when ->
                NodeFactory.createLiteralDT(
                        when.date().iso(),
                        XSD_TYPES.getSafeTypeByName(XSD + when.date().xsdType()));
        };
    }

    private static Node term(String prefixed) {
        int colon = prefixed.indexOf(':');
        String namespace = Prefixes.all().get(prefixed.substring(0, colon));
        if (namespace == null) {
            throw new IllegalStateException("no namespace for " + prefixed);
        }
        return NodeFactory.createURI(namespace + prefixed.substring(colon + 1));
    }

    private void submittedTo(Fact.SubmittedTo fact) {
        Node session = Iris.thing(fact.session());
        Evidence evidence = fact.evidence();
        graph.state(iris.report(), Sanad.submittedTo, session, evidence);
        type(session, Sanad.Session, evidence);
        graph.state(session, Sanad.organizer, Iris.thing(fact.body()), evidence);
        label(session, fact.body(), "%s, session " + fact.ordinal(), "%s، الدورة " + fact.ordinal(), evidence);
        Evidence when = fact.when().orElse(evidence);
        fact.start().ifPresent(date -> graph.state(session, Sanad.startDate, partialDate(date), when));
        fact.end().ifPresent(date -> graph.state(session, Sanad.endDate, partialDate(date), when));
        fact.place().ifPresent(place -> graph.state(session, Sanad.place, Iris.thing(place), when));
    }

    /** States the class of a thing and every wider one, so that no reader needs inference. */
    private void type(Node node, Node type, Evidence evidence) {
        graph.state(node, RDF.type.asNode(), type, evidence);
        reference.superclasses(type).forEach(wider -> graph.state(node, RDF.type.asNode(), wider, evidence));
    }

    /** Labels a thing in both languages with a pattern around the name of another. */
    private void label(Node node, Thing named, String english, String arabic, Evidence evidence) {
        for (String language : LANGUAGES) {
            String pattern = language.equals("en") ? english : arabic;
            reference
                    .name(named, language)
                    .map(pattern::formatted)
                    .ifPresent(label -> graph.state(
                            node, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(label, language), evidence));
        }
    }

    private static String lastPart(Thing thing) {
        return thing.key().substring(thing.key().lastIndexOf('/') + 1);
    }

    private static Node year(int year) {
        return typed(Integer.toString(year), XSDDatatype.XSDgYear);
    }

    private static Node decimal(BigDecimal value) {
        return typed(value.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A date as precise as it is printed: {@code 2024}, {@code 2024-07} or {@code 2024-07-02}. */
    private static Node partialDate(String date) {
        return switch (date.length()) {
            case 4 -> typed(date, XSDDatatype.XSDgYear);
            case 7 -> typed(date, XSDDatatype.XSDgYearMonth);
            default -> typed(date, XSDDatatype.XSDdate);
        };
    }

    private static Node typed(String value, XSDDatatype type) {
        return NodeFactory.createLiteralDT(value, type);
    }
}
