package org.sanad.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Sanad ontology that the program writes, spelled as in {@code ontology/core.ttl}. */
final class Sanad {
    static final Node Claim = term("Claim");
    static final Node Curated = term("Curated");
    static final Node Document = term("Document");
    static final Node Explicit = term("Explicit");
    static final Node Footnote = term("Footnote");
    static final Node FrontMatter = term("FrontMatter");
    static final Node Inferred = term("Inferred");
    static final Node Mention = term("Mention");
    static final Node Observation = term("Observation");
    static final Node Paragraph = term("Paragraph");
    static final Node Report = term("Report");
    static final Node Resolution = term("Resolution");
    static final Node Section = term("Section");
    static final Node Session = term("Session");
    static final Node TreatyAction = term("TreatyAction");
    static final Node about = term("about");
    static final Node adoptedBy = term("adoptedBy");
    static final Node agendaItem = term("agendaItem");
    static final Node asOf = term("asOf");
    static final Node certainty = term("certainty");
    static final Node endDate = term("endDate");
    static final Node inReport = term("inReport");
    static final Node mentions = term("mentions");
    static final Node number = term("number");
    static final Node onInstrument = term("onInstrument");
    static final Node order = term("order");
    static final Node organizer = term("organizer");
    static final Node paragraph = term("paragraph");
    static final Node place = term("place");
    static final Node qualifier = term("qualifier");
    static final Node quote = term("quote");
    static final Node resolutionLetters = term("resolutionLetters");
    static final Node resolutionNumber = term("resolutionNumber");
    static final Node startDate = term("startDate");
    static final Node state = term("state");
    static final Node statedIn = term("statedIn");
    static final Node submittedTo = term("submittedTo");
    static final Node text = term("text");
    static final Node treaty = term("treaty");
    static final Node unit = term("unit");
    static final Node value = term("value");
    static final Node year = term("year");

    private Sanad() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(Prefixes.SANAD + localName);
    }
}
