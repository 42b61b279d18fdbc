package org.sanad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sanad.graph.Explanation;
import org.sanad.graph.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the sentence behind every claim about a thing. */
@Command(
        name = "explain",
        description = "Show every claim about a thing: report, paragraph, words, rule.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "IRI", description = "the thing, as state/AND, id:state/AND or a whole IRI")
    private String thing;

    @Mixin
    private DataOptions options;

    ExplainCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DatasetGraph data = options.data(spec.commandLine().getErr()::println);
        String iri = iri(thing);
        List<Explanation> claims = Explanation.of(data, iri);
        if (claims.isEmpty()) {
            boolean known = data.getDefaultGraph().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
            spec.commandLine()
                    .getErr()
                    .println(
                            known
                                    ? "<" + iri
                                            + "> is described in the reference data, and no report states anything of it."
                                    : "Nothing is known of <" + iri
                                            + ">. Look up its IRI by a query for its skos:prefLabel.");
            return Main.FALLS_SHORT;
        }
        for (Explanation claim : claims) {
            out.println("%s, paragraph %s: %s %s %s"
                    .formatted(
                            claim.report(),
                            claim.paragraph(),
                            shortName(claim.subject()),
                            shortName(claim.predicate()),
                            shortName(claim.object())));
            out.println("    «%s»  (%s, %s)"
                    .formatted(claim.quote(), shortName(claim.rule()), shortName(claim.certainty())));
        }
        out.println("%d claims".formatted(claims.size()));
        return Main.DONE;
    }

    private static String iri(String named) {
        if (named.startsWith("http://") || named.startsWith("https://")) {
            return named;
        }
        for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
            if (named.startsWith(prefix.getKey() + ":")) {
                return prefix.getValue() + named.substring(prefix.getKey().length() + 1);
            }
        }
        return Prefixes.ID + named;
    }

    private static String shortName(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
            if (node.getURI().startsWith(prefix.getValue())) {
                return prefix.getKey() + ":"
                        + node.getURI().substring(prefix.getValue().length());
            }
        }
        return "<" + node.getURI() + ">";
    }
}
