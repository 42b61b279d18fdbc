package org.sanad.graph;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.iterator.QueryIterGraph;

/**
 * Answers {@code GRAPH ?g { … }} from the graphs that hold a triple the pattern asks for, not from all in turn.
 *
 * <ul>
 *   <li>The triple is the one of the pattern with most terms known, of those that no solution can do without.
 *   <li>Where no term is known, or the triple is in too many graphs to tell them apart, all graphs are tried.
 * </ul>
 *
 * <p>ARQ by itself tries each graph for each row that comes in: with a graph a paragraph, a join of some thousand rows
 * with {@code GRAPH ?g} takes seconds.
 */
final class GraphNarrowing extends OpExecutor {
    /** How many triples are looked at, for each graph there is, before narrowing is given up. */
    private static final int LOOKS_A_GRAPH = 4;

    GraphNarrowing(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpGraph graph, QueryIterator input) {
        return graph.getNode().isVariable() && execCxt.getDataset() instanceof UnionDataset data
                ? new Narrowed(input, graph, data, execCxt)
                : super.execute(graph, input);
    }

    /** The triple patterns that every solution of the operation matches, as far as they are easily told. */
    private static List<Triple> required(Op op) {
        return switch (op) {
            case OpBGP bgp -> bgp.getPattern().getList();
            case OpFilter filter -> required(filter.getSubOp());
            case OpExtend extend -> required(extend.getSubOp());
            case OpJoin join -> required(join.getLeft());
            case OpLeftJoin join -> required(join.getLeft());
            case OpConditional join -> required(join.getLeft());
            case OpSequence sequence -> required(sequence.get(0));
            default -> List.of();
        };
    }

    private static int known(Triple pattern) {
        return (pattern.getSubject().isConcrete() ? 1 : 0)
                + (pattern.getPredicate().isConcrete() ? 1 : 0)
                + (pattern.getObject().isConcrete() ? 1 : 0);
    }

    private static final class Narrowed extends QueryIterGraph {
        private final UnionDataset data;

        Narrowed(QueryIterator input, OpGraph graph, UnionDataset data, ExecutionContext context) {
            super(input, graph, context);
            this.data = data;
        }

        @Override
        protected QueryIterator nextStage(Binding row) {
            Iterator<Node> names = row.contains(Var.alloc(opGraph.getNode()))
                    ? makeSources(data, row, opGraph.getNode())
                    : candidates(row).map(Set::iterator).orElseGet(data::listGraphNodes);
            return new QueryIterGraphInner(row, names, opGraph, getExecContext()) {};
        }

        private Optional<Set<Node>> candidates(Binding row) {
            Triple best = Triple.ANY;
            for (Triple pattern : required(opGraph.getSubOp())) {
                Triple filled = Substitute.substitute(pattern, row);
                if (known(filled) > known(best)) {
                    best = filled;
                }
            }
            return known(best) == 0 ? Optional.empty() : homes(best);
        }

        private Optional<Set<Node>> homes(Triple pattern) {
            Set<Node> names = new TreeSet<>(UnionDataset.BY_NAME);
            long looks = 0;
            Iterator<Triple> triples = data.getDefaultGraph()
                    .find(any(pattern.getSubject()), any(pattern.getPredicate()), any(pattern.getObject()));
            while (triples.hasNext()) {
                names.addAll(data.homes(triples.next()));
                looks++;
                if (looks > LOOKS_A_GRAPH * data.size() || names.size() >= data.size()) {
                    return Optional.empty();
                }
            }
            return Optional.of(names);
        }

        private static Node any(Node term) {
            return term.isConcrete() ? term : Node.ANY;
        }
    }
}
