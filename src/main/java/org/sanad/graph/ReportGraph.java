package org.sanad.graph;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.sanad.fact.Fact;
import org.sanad.report.Paragraph;
import org.sanad.report.Report;
import org.sanad.report.Section;

/**
 * Writes a report and its facts as quads.
 *
 * <ul>
 *   <li>Structure and text stand in the report's own graph, mentions in its graph of mentions, claims in its graph of
 *       claims, each fact in the graph of its paragraph.
 *   <li>Figures are also observations of a data cube, and documents related as in UNDO: see {@link StandardViews}.
 *   <li>There are no blank nodes, and the same input gives the same quads in the same order.
 * </ul>
 */
public final class ReportGraph {
    private final Report report;
    private final Iris iris;
    private final ClaimedGraph graph;

    private ReportGraph(Report report) {
        this.report = report;
        this.iris = Iris.ofReport(report.identifier());
        this.graph = new ClaimedGraph(report, iris);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param facts what it states, with evidence in its paragraphs
     * @param reference the reference data, for the names of things
     * @param about what the report's {@code about.ttl} says, in Turtle, if there is one
     * @return all quads of the report
     */
    public static List<Quad> quads(Report report, List<Fact> facts, ReferenceGraphs reference, Optional<String> about) {
        ReportGraph writer = new ReportGraph(report);
        writer.writeStructure(reference);
        about.ifPresent(writer::writeAbout);
        FactWriter factWriter = new FactWriter(writer.iris, writer.graph, reference);
        facts.forEach(factWriter::write);
        StandardViews.add(report, writer.iris, writer.graph);
        return writer.graph.quads();
    }

    private void writeAbout(String turtle) {
        Graph said = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(said);
        said.find()
                .forEachRemaining(triple ->
                        graph.add(iris.report(), triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    private void writeStructure(ReferenceGraphs reference) {
        Node own = iris.report();
        graph.add(own, own, RDF.type.asNode(), Sanad.Report);
        reference.superclasses(Sanad.Report).forEach(wider -> graph.add(own, own, RDF.type.asNode(), wider));
        graph.add(own, own, DCTerms.identifier.asNode(), string(report.identifier()));
        report.front()
                .jobNumber()
                .filter(number -> !number.equals(report.identifier()))
                .ifPresent(number -> graph.add(own, own, DCTerms.identifier.asNode(), string(number)));
        graph.add(own, own, DCTerms.language.asNode(), string(report.language().tag()));
        graph.add(
                own,
                own,
                SKOS.prefLabel.asNode(),
                graph.text(report.front().title().orElse(report.identifier())));
        for (Section section : report.sections()) {
            writeSection(own, section);
        }
        for (Paragraph paragraph : report.paragraphs()) {
            writeParagraph(own, paragraph);
        }
    }

    private void writeSection(Node own, Section section) {
        Node node = iris.section(section.order());
        graph.add(own, node, RDF.type.asNode(), Sanad.Section);
        graph.add(own, node, SKOS.prefLabel.asNode(), graph.text(section.title()));
        graph.add(own, node, Sanad.order, integer(section.order()));
        graph.add(own, node, DCTerms.isPartOf.asNode(), sectionOrReport(section.parent()));
    }

    private void writeParagraph(Node own, Paragraph paragraph) {
        Node node = iris.paragraph(paragraph.number());
        graph.add(own, node, RDF.type.asNode(), Sanad.Paragraph);
        switch (paragraph.kind()) {
            case FRONT_MATTER -> graph.add(own, node, RDF.type.asNode(), Sanad.FrontMatter);
            case FOOTNOTE -> graph.add(own, node, RDF.type.asNode(), Sanad.Footnote);
            case NUMBERED, SUB_ITEM -> {}
        }
        graph.add(own, node, Sanad.inReport, own);
        graph.add(own, node, DCTerms.isPartOf.asNode(), sectionOrReport(paragraph.section()));
        graph.add(own, node, Sanad.number, string(paragraph.number()));
        graph.add(own, node, Sanad.order, integer(paragraph.order()));
        graph.add(own, node, Sanad.text, graph.text(paragraph.text()));
    }

    private Node sectionOrReport(OptionalInt section) {
        return section.isPresent()
                ? iris.section(report.sections().get(section.getAsInt()).order())
                : iris.report();
    }

    static Node string(String value) {
        return NodeFactory.createLiteralString(value);
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }
}
