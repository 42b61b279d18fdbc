package org.sanad.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.sanad.graph.Prefixes;

/**
 * What the endpoint says of itself when it is asked nothing, after
 * <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>.
 */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD");

    private static final Map<String, RDFFormat> SYNTAXES = syntaxes();

    private final Health health;

    ServiceDescription(Health health) {
        this.health = health;
    }

    /** Writes the description in the syntax that is asked for, Turtle where none is; 406 if there is none such. */
    void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<String> type = type(request.getHeader("Accept"));
        if (type.isEmpty()) {
            Problem.of(
                            406,
                            "The description of this endpoint comes as " + String.join(", ", SYNTAXES.keySet())
                                    + ". To ask a question, send it as the parameter query.")
                    .writeTo(response);
            return;
        }
        String text = RDFWriter.source(graph(request.getRequestURL().toString()))
                .format(SYNTAXES.getOrDefault(type.get(), RDFFormat.TURTLE_PRETTY))
                .asString();
        Problem.send(response, type.get(), text);
    }

    private static Optional<String> type(@Nullable String accept) {
        if (accept == null || accept.isBlank() || accept.contains("text/html")) {
            return Optional.of("text/turtle");
        }
        AcceptList offered = AcceptList.create(SYNTAXES.keySet().toArray(String[]::new));
        return Optional.ofNullable(AcceptList.match(new AcceptList(accept), offered))
                .map(MediaType::getContentTypeStr);
    }

    private Graph graph(String address) {
        Graph graph = GraphMemFactory.createGraphMem2();
        Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Node service = iri(address);
        Node dataset = iri(address + "#dataset");
        Node union = iri(address + "#default-graph");
        graph.add(service, RDF.Nodes.type, iri(SD + "Service"));
        graph.add(service, iri(SD + "endpoint"), service);
        graph.add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
        graph.add(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
        RESULT_FORMATS.forEach(format -> graph.add(service, iri(SD + "resultFormat"), iri(FORMATS + format)));
        graph.add(service, iri(SD + "defaultDataset"), dataset);
        graph.add(dataset, RDF.Nodes.type, iri(SD + "Dataset"));
        graph.add(dataset, iri(SD + "defaultGraph"), union);
        graph.add(union, RDF.Nodes.type, iri(SD + "Graph"));
        graph.add(
                union,
                iri("http://rdfs.org/ns/void#triples"),
                NodeFactory.createLiteralDT(Long.toString(health.triples()), XSDDatatype.XSDinteger));
        return graph;
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }

    private static Map<String, RDFFormat> syntaxes() {
        Map<String, RDFFormat> table = new LinkedHashMap<>();
        Stream.of(
                        Map.entry("text/turtle", RDFFormat.TURTLE_PRETTY),
                        Map.entry("application/rdf+xml", RDFFormat.RDFXML_PLAIN),
                        Map.entry("application/ld+json", RDFFormat.JSONLD11_PRETTY),
                        Map.entry("application/n-triples", RDFFormat.NTRIPLES_UTF8))
                .forEach(entry -> table.put(entry.getKey(), entry.getValue()));
        return table;
    }
}
