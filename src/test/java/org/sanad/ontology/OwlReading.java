package org.sanad.ontology;

import java.io.StringWriter;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;

/** Graphs as the OWL API and HermiT read them. */
final class OwlReading {
    /** The terms of RDF that OWL 2 DL keeps to itself and that claims use for what they state. */
    private static final Set<String> REIFICATION =
            Set.of(RDF.subject.getURI(), RDF.predicate.getURI(), RDF.object.getURI());

    private OwlReading() {}

    /** A graph without what only says of a claim which triple it is about: the triple itself is in the graph. */
    static Graph withoutReification(Graph graph) {
        Graph kept = GraphFactory.createDefaultGraph();
        graph.find().filterDrop(OwlReading::isReification).forEachRemaining(kept::add);
        return kept;
    }

    private static boolean isReification(Triple triple) {
        return REIFICATION.contains(triple.getPredicate().getURI())
                || triple.getObject().equals(RDF.Statement.asNode());
    }

    static OWLOntology ontology(Graph graph) {
        // Without prefixes, as the OWL API's parser of Turtle does not know all the ways to write them.
        StringWriter turtle = new StringWriter();
        RDFDataMgr.write(turtle, graph, Lang.NTRIPLES);
        try {
            return OWLManager.createOWLOntologyManager()
                    .loadOntologyFromOntologyDocument(
                            new StringDocumentSource(
                                    turtle.toString(), "https://w3id.org/sanad/", new TurtleDocumentFormat(), null),
                            new OWLOntologyLoaderConfiguration().setStrict(true));
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException("the OWL API cannot read the graph", e);
        }
    }

    /** HermiT, which takes calendar years and days, that OWL has no datatypes for, as values it knows nothing of. */
    static Reasoner reasoner(OWLOntology ontology) {
        Configuration settings = new Configuration();
        settings.ignoreUnsupportedDatatypes = true;
        return new Reasoner(settings, ontology);
    }
}
