package org.sanad.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.DatatypeConstraint;
import org.apache.jena.shacl.engine.constraint.InConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.NodeKindConstraint;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;

/**
 * Runs the shapes and turns what they report into findings.
 *
 * <ul>
 *   <li>The code of a finding is the local name of the shape that was broken, which is a property shape, or a node shape
 *       for the IRI of a node.
 *   <li>The remedy is the shape's {@code sh:message}.
 * </ul>
 *
 * @param shapes the shapes, each with an IRI of its own
 */
record ShapeCheck(Shapes shapes) {

    /**
     * Validates a graph.
     *
     * @param data the graph, with the classes of the ontology in it
     * @param places finds where a node was read
     * @return the findings, in no order, some of them twice
     */
    List<Finding> run(Graph data, Places places) {
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(entry -> finding(entry, data, places))
                .toList();
    }

    private Finding finding(ReportEntry entry, Graph data, Places places) {
        Rule rule = rule(entry);
        Node focus = entry.focusNode();
        Optional<Node> path =
                entry.resultPath() instanceof P_Link link ? Optional.of(link.getNode()) : Optional.empty();
        Optional<Node> reported = Optional.ofNullable(entry.value());
        Optional<Place> place = places.of(focus, path, reported);
        Node value = reported.orElse(focus);
        int present =
                path.map(p -> data.find(focus, p, Node.ANY).toList().size()).orElse(0);
        return switch (entry.constraint()) {
            case MinCount c -> new Finding.Missing(rule, focus, path, place, c.getMinCount(), present);
            case MaxCount c -> new Finding.TooMany(rule, focus, path, place, c.getMaxCount(), present);
            case QualifiedValueShape c -> new Finding.Missing(rule, focus, path, place, c.qMin(), 0);
            case DatatypeConstraint c -> new Finding.WrongDatatype(rule, focus, path, place, value, c.getDatatype());
            case ClassConstraint c -> new Finding.WrongKind(rule, focus, path, place, value, c.getExpectedClass());
            case NodeKindConstraint c -> new Finding.WrongKind(rule, focus, path, place, value, c.getKind());
            case InConstraint c -> new Finding.NotAllowed(rule, focus, path, place, value, c.getValues());
            case PatternConstraint c -> new Finding.BrokenPattern(rule, focus, path, place, value, c.getPattern());
            default -> new Finding.OtherFinding(rule, focus, path, place, reported, entry.sourceConstraintComponent());
        };
    }

    private Rule rule(ReportEntry entry) {
        Node shape = entry.source();
        String iri = shape.isURI() ? shape.getURI() : shape.toString();
        String code = iri.substring(iri.indexOf('#') + 1);
        return new Rule(code, severity(entry), new Wording(message(shape, "en"), message(shape, "ar")));
    }

    private String message(Node shape, String language) {
        return shapes.getGraph()
                .find(shape, SHACL.message, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .filterKeep(
                        text -> text.isLiteral() && text.getLiteralLanguage().equals(language))
                .nextOptional()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private static Severity severity(ReportEntry entry) {
        Node level = entry.severity().level();
        if (level.equals(SHACL.Warning)) {
            return Severity.WARNING;
        }
        return level.equals(SHACL.Info) ? Severity.NOTE : Severity.ERROR;
    }
}
